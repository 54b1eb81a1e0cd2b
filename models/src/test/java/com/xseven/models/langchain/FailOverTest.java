package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.SECOND;
import static com.xseven.models.langchain.Asked.answer;
import static com.xseven.models.langchain.Asked.both;
import static com.xseven.models.langchain.Asked.first;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.question;
import static com.xseven.models.langchain.Asked.reasons;
import static com.xseven.models.langchain.Asked.withSchema;
import static com.xseven.models.langchain.Asked.withTool;
import static com.xseven.models.langchain.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Attempt;
import com.xseven.models.LanguageModels.Exhausted;
import com.xseven.models.LanguageModels.Health;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelAnswer.Wants;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.Act.Pace;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.langchain.Asked.Ear;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailOverTest {

    private static final List<ModelId> ORDER = List.of(FIRST, SECOND);

    private final FakeProvider one = FakeProvider.start();
    private final FakeProvider other = FakeProvider.start().otherwise(Act.says("Until ten."));

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void shouldAskTheNextModelWhenOneFails() throws InterruptedException {
        one.otherwise(Act.failsWith(500));

        Outcome outcome = models(both(one, other)).ask(ORDER, question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(answer(outcome).by()).isEqualTo(SECOND);
        assertThat(outcome.failed())
                .extracting(Attempt::model, Attempt::reason)
                .containsExactly(tuple(FIRST, Reason.SERVER_ERROR));
        assertThat(one.calls()).hasSize(1);
    }

    @Test
    void shouldNotAskTheNextModelWhenOneAnswers() throws InterruptedException {
        one.otherwise(Act.says("Yes."));

        Outcome outcome = models(both(one, other)).ask(ORDER, question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Yes.");
        assertThat(outcome.failed()).isEmpty();
        assertThat(other.calls()).isEmpty();
    }

    @Test
    void shouldTakeBackWhatWasToldWhenTheNextModelBegins() throws InterruptedException {
        one.otherwise(new Act.BreaksOff("We are ", false));
        Ear ear = new Ear();

        models(both(one, other)).ask(ORDER, question(), ear);

        assertThat(ear.heard()).containsExactly("We ", "are ", Ear.START_OVER, "Until ", "ten.");
    }

    @Test
    void shouldTakeBackWhatWasToldWhenNobodyAnswers() throws InterruptedException {
        one.otherwise(new Act.BreaksOff("We are ", false));
        Ear ear = new Ear();

        Outcome outcome = models(first(one)).ask(List.of(FIRST), question(), ear);

        assertThat(outcome).isInstanceOf(Exhausted.class);
        assertThat(ear.heard()).containsExactly("We ", "are ", Ear.START_OVER);
    }

    @Test
    void shouldNotWaitForAModelThatHangsLongerThanForAFirstToken() throws InterruptedException {
        one.otherwise(Act.hangs());
        Map<String, String> settings = both(one, other);
        settings.put("XSEVEN_MODEL_FIRST_FIRSTTOKEN", "300ms");

        Outcome outcome = models(settings).ask(ORDER, question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(reasons(outcome)).containsExactly(Reason.TIMED_OUT);
        assertThat(outcome.failed().getFirst().took()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
    }

    @Test
    void shouldLeaveTimeForTheNextModelWhenOneHangs() throws InterruptedException {
        one.otherwise(Act.hangs());

        Outcome outcome = models(both(one, other)).ask(ORDER, question(Duration.ofMillis(1500)), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(outcome.failed().getFirst().took()).isBetween(Duration.ofMillis(990), Duration.ofMillis(1500));
    }

    @Test
    void shouldLeaveTimeForTheNextModelWhenOneTalksWithoutEnd() throws InterruptedException {
        one.otherwise(new Act.Says("and so on ".repeat(1000), new Pace(Duration.ZERO, Duration.ofMillis(20))));

        Outcome outcome = models(both(one, other)).ask(ORDER, question(Duration.ofMillis(1500)), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(reasons(outcome)).containsExactly(Reason.TIMED_OUT);
        assertThat(outcome.failed().getFirst().usage().outputTokens()).isPositive();
        assertThat(outcome.failed().getFirst().usage().costMicros()).isPositive();
    }

    @Test
    void shouldEndInTimeWhenEveryModelHangs() throws InterruptedException {
        one.otherwise(Act.hangs());
        other.otherwise(Act.hangs());
        long start = System.nanoTime();

        Outcome outcome = models(both(one, other)).ask(ORDER, question(Duration.ofMillis(900)), TokenListener.NOBODY);

        assertThat(reasons(outcome)).containsExactly(Reason.TIMED_OUT, Reason.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void shouldTellWhatAFailedAnswerCost() throws InterruptedException {
        one.otherwise(Act.says("Four people."));
        other.otherwise(Act.says("{\"people\": 4}"));

        Outcome outcome = models(both(one, other)).ask(ORDER, withSchema(), TokenListener.NOBODY);

        assertThat(answer(outcome).by()).isEqualTo(SECOND);
        assertThat(outcome.failed()).singleElement().satisfies(attempt -> {
            assertThat(attempt.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(attempt.usage().inputTokens()).isEqualTo(100);
            assertThat(attempt.usage().costMicros()).isEqualTo(270);
        });
    }

    @Test
    void shouldComeBackWhenTheProviderSaysSo() throws InterruptedException {
        one.next(Act.isBusyFor(Duration.ofSeconds(1))).otherwise(Act.says("Yes."));
        long start = System.nanoTime();

        Outcome outcome = models(first(one)).ask(List.of(FIRST), question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Yes.");
        assertThat(reasons(outcome)).containsExactly(Reason.RATE_LIMITED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void shouldAskTheNextModelRatherThanWait() throws InterruptedException {
        one.otherwise(Act.isBusyFor(Duration.ofSeconds(5)));

        Outcome outcome = models(both(one, other)).ask(ORDER, question(), TokenListener.NOBODY);

        assertThat(answer(outcome).by()).isEqualTo(SECOND);
        assertThat(answer(outcome).usage().took()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void shouldLeaveAProviderAloneForAsLongAsItAsks() throws InterruptedException {
        one.next(Act.isBusyFor(Duration.ofSeconds(60))).otherwise(Act.says("Yes."));
        HandClock clock = new HandClock();
        LanguageModels models = models(first(one), clock);

        assertThat(reasons(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                .containsExactly(Reason.RATE_LIMITED);
        assertThat(models.states().getFirst().health()).isEqualTo(Health.DOWN);
        assertThat(reasons(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                .containsExactly(Reason.NOT_TRIED);
        assertThat(one.calls()).hasSize(1);

        clock.move(Duration.ofSeconds(61));

        assertThat(words(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                .isEqualTo("Yes.");
    }

    @Test
    void shouldSayThatAModelIsNotSetUp() throws InterruptedException {
        ModelId unknown = new ModelId("third", "big");

        Outcome outcome = models(both(one, other)).ask(List.of(unknown, SECOND), question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(outcome.failed()).containsExactly(new Attempt(unknown, Reason.NOT_TRIED, Duration.ZERO));
    }

    @Test
    void shouldKeepToolUsesFromBeingRead() throws InterruptedException {
        one.otherwise(new Act.UsesTools(
                List.of(
                        new ToolUse("a", "opening_hours", "{\"day\":\"friday\"}"),
                        new ToolUse("b", "opening_hours", "{\"day\":\"monday\"}")),
                Pace.AT_ONCE));
        Ear ear = new Ear();

        Outcome outcome = models(first(one)).ask(List.of(FIRST), withTool(), ear);

        assertThat(answer(outcome).content())
                .isEqualTo(new Wants(List.of(
                        new ToolUse("a", "opening_hours", "{\"day\":\"friday\"}"),
                        new ToolUse("b", "opening_hours", "{\"day\":\"monday\"}"))));
        assertThat(ear.heard()).isEmpty();
    }
}
