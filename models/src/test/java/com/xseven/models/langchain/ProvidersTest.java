package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.answer;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.provider;
import static com.xseven.models.langchain.Asked.question;
import static com.xseven.models.langchain.Asked.reasons;
import static com.xseven.models.langchain.Asked.withSchema;
import static com.xseven.models.langchain.Asked.withTool;
import static com.xseven.models.langchain.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelAnswer.Wants;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelMessage.AskedTools;
import com.xseven.models.ModelMessage.FromTool;
import com.xseven.models.ModelMessage.FromUser;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.langchain.Asked.Ear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same expectations of every kind of provider. */
class ProvidersTest {

    private final FakeProvider provider = FakeProvider.start();

    @AfterEach
    void close() {
        provider.close();
    }

    private LanguageModels ofKind(String kind) {
        return models(provider("FIRST", kind, provider, FIRST.model()));
    }

    private Outcome ask(String kind, ModelCall call, TokenListener listener) throws InterruptedException {
        return ofKind(kind).ask(List.of(FIRST), call, listener);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldStreamAnAnswerAndCountIt(String kind) throws InterruptedException {
        provider.otherwise(Act.says("We are open until ten."));
        Ear ear = new Ear();

        Outcome outcome = ask(kind, question(), ear);

        assertThat(words(outcome)).isEqualTo("We are open until ten.");
        assertThat(ear.heard()).containsExactly("We ", "are ", "open ", "until ", "ten.");
        assertThat(answer(outcome).usage().inputTokens()).isEqualTo(100);
        assertThat(answer(outcome).usage().outputTokens()).isEqualTo(5);
        assertThat(answer(outcome).usage().costMicros()).isEqualTo(100 * 5 / 2 + 5 * 10);
        assertThat(answer(outcome).by()).isEqualTo(FIRST);
        assertThat(provider.calls()).singleElement().satisfies(call -> {
            assertThat(call.streamed()).isTrue();
            assertThat(call.model()).isEqualTo(FIRST.model());
            assertThat(call.lastMessage()).contains("Are you open?");
            assertThat(call.body()).contains("You are polite.").contains("200");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldHandOnTheWishToUseATool(String kind) throws InterruptedException {
        provider.otherwise(Act.uses("opening_hours", "{\"day\":\"friday\"}"));

        Outcome outcome = ask(kind, withTool(), TokenListener.NOBODY);

        assertThat(answer(outcome).content())
                .isInstanceOfSatisfying(
                        Wants.class,
                        wants -> assertThat(wants.uses()).singleElement().satisfies(use -> {
                            assertThat(use.tool()).isEqualTo("opening_hours");
                            assertThat(use.arguments()).isEqualToIgnoringWhitespace("{\"day\":\"friday\"}");
                            assertThat(use.id()).isNotBlank();
                        }));
        assertThat(provider.calls().getFirst().body())
                .contains("The opening hours of a day")
                .contains("friday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldShowWhatToolsFound(String kind) throws InterruptedException {
        provider.otherwise(Act.says("Until ten."));
        ModelCall call = withTool();
        ModelCall later = new ModelCall(
                call.instruction(),
                List.of(
                        new FromUser("Are you open on Friday?"),
                        new AskedTools(List.of(new ToolUse("use-7", "opening_hours", "{\"day\":\"friday\"}"))),
                        new FromTool("use-7", "opening_hours", "{\"until\":\"22:00\"}")),
                call.tools(),
                call.output(),
                call.mostTokens(),
                call.deadline());

        assertThat(words(ask(kind, later, TokenListener.NOBODY))).isEqualTo("Until ten.");
        assertThat(provider.calls().getFirst().body()).contains("22:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldGiveJsonThatSatisfiesTheSchema(String kind) throws InterruptedException {
        provider.otherwise(Act.says("{\"people\": 4}"));

        assertThat(words(ask(kind, withSchema(), TokenListener.NOBODY))).isEqualTo("{\"people\": 4}");
        assertThat(provider.calls().getFirst().body()).contains("people").contains("additionalProperties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldAskInWordsOrBySchemaAsTheSettingsSay(String kind) throws InterruptedException {
        provider.otherwise(Act.says("```json\n{\"people\": 4}\n```"));
        for (String schema : List.of("ASKED", "ENFORCED")) {
            Map<String, String> settings = provider("FIRST", kind, provider, FIRST.model());
            settings.put("XSEVEN_MODEL_FIRST_SCHEMA", schema);

            Outcome outcome = models(settings).ask(List.of(FIRST), withSchema(), TokenListener.NOBODY);

            assertThat(words(outcome)).isEqualTo("{\"people\": 4}");
            assertThat(provider.calls().getLast().body().contains("one JSON object and nothing else"))
                    .isEqualTo(schema.equals("ASKED"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldTellEveryMishapApart(String kind) throws InterruptedException {
        assertThat(met(kind, Act.failsWith(429))).isEqualTo(Reason.RATE_LIMITED);
        assertThat(met(kind, Act.failsWith(500))).isEqualTo(Reason.SERVER_ERROR);
        assertThat(met(kind, Act.failsWith(529))).isEqualTo(Reason.SERVER_ERROR);
        assertThat(met(kind, Act.failsWith(504))).isEqualTo(Reason.TIMED_OUT);
        assertThat(met(kind, Act.failsWith(400))).isEqualTo(Reason.MISCONFIGURED);
        assertThat(met(kind, Act.failsWith(401))).isEqualTo(Reason.MISCONFIGURED);
        assertThat(met(kind, Act.failsWith(404))).isEqualTo(Reason.MISCONFIGURED);
        assertThat(met(kind, Act.failsWith(302))).isEqualTo(Reason.MISCONFIGURED);
        assertThat(met(kind, new Act.Refuses())).isEqualTo(Reason.REFUSED);
        assertThat(met(kind, new Act.SendsBrokenJson())).isEqualTo(Reason.MALFORMED);
        assertThat(met(kind, Act.says(""))).isEqualTo(Reason.MALFORMED);
        assertThat(met(kind, Act.uses("no_such_tool", "{}"))).isEqualTo(Reason.MALFORMED);
        assertThat(met(kind, new Act.BreaksOff("We are ", true))).isEqualTo(Reason.CUT_OFF);
        assertThat(met(kind, new Act.BreaksOff("We are ", false))).isEqualTo(Reason.CUT_OFF);
    }

    /** With models of its own, so that no circuit breaker remembers the mishap before. */
    private Reason met(String kind, Act act) throws InterruptedException {
        provider.next(act);
        return reasons(ask(kind, question(), TokenListener.NOBODY)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldRefuseAnAnswerThatBreaksItsSchema(String kind) throws InterruptedException {
        provider.next(Act.says("{\"people\": \"four\"}"), Act.says("Four people."));

        assertThat(reasons(ask(kind, withSchema(), TokenListener.NOBODY))).containsExactly(Reason.MALFORMED);
        assertThat(reasons(ask(kind, withSchema(), TokenListener.NOBODY))).containsExactly(Reason.MALFORMED);
    }

    @Test
    void shouldRefuseArgumentsThatBreakTheToolsSchema() throws InterruptedException {
        provider.next(Act.uses("opening_hours", "{\"day\":\"someday\"}"), Act.uses("opening_hours", "{\"day\":"));

        assertThat(reasons(ask("COMPATIBLE", withTool(), TokenListener.NOBODY))).containsExactly(Reason.MALFORMED);
        assertThat(reasons(ask("COMPATIBLE", withTool(), TokenListener.NOBODY))).containsExactly(Reason.MALFORMED);
    }

    @Test
    void shouldSayThatAProviderIsNotThere() throws InterruptedException {
        LanguageModels models = ofKind("COMPATIBLE");
        provider.close();

        assertThat(reasons(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                .containsExactly(Reason.UNREACHABLE);
    }
}
