package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.SECOND;
import static com.xseven.models.langchain.Asked.answer;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.provider;
import static com.xseven.models.langchain.Asked.reasons;
import static com.xseven.models.langchain.Asked.withSchema;
import static com.xseven.models.langchain.Asked.withTool;
import static com.xseven.models.langchain.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelAnswer.ToolUse;
import com.xseven.models.ModelAnswer.Wants;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.langchain.Asked.Ear;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real server with a real model, by {@code -Pslm}. It is slow and not clever: neither wording nor time is asserted. */
class SmallModelTrial {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static @Nullable Process server;
    private static int port;

    @BeforeAll
    static void serve() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process started = new ProcessBuilder("slm/serve", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/small-model.log"))
                .start();
        server = started;
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(1))
                .failFast("The server ended, see target/small-model.log", () -> !started.isAlive())
                .ignoreExceptions()
                .until(() -> CLIENT.send(
                                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                                                .build(),
                                        BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.destroy();
        }
    }

    private static Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "XSEVEN_MODEL_FIRST_KIND", "COMPATIBLE",
                "XSEVEN_MODEL_FIRST_ADDRESS", "http://127.0.0.1:" + port + "/v1",
                "XSEVEN_MODEL_FIRST_LARGE", FIRST.model(),
                "XSEVEN_MODEL_FIRST_TEMPERATURE", "0",
                "XSEVEN_MODEL_FIRST_FIRSTTOKEN", "4m",
                "XSEVEN_MODEL_FIRST_WHOLE", "4m"));
    }

    private static ModelCall patient(ModelCall call, int mostTokens) {
        return new ModelCall(call.instruction(), call.messages(), call.tools(), call.output(), mostTokens, PATIENCE);
    }

    private static Outcome ask(ModelCall call, TokenListener listener) throws InterruptedException {
        return models(settings()).ask(List.of(FIRST), call, listener);
    }

    @Test
    void shouldStreamWordsAndCountTokens() throws InterruptedException {
        Ear ear = new Ear();

        Outcome outcome = ask(patient(Asked.question(), 200), ear);

        assertThat(words(outcome)).isEqualTo(String.join("", ear.heard()));
        assertThat(ear.heard()).hasSizeGreaterThan(1);
        assertThat(answer(outcome).usage().inputTokens()).isPositive();
        assertThat(answer(outcome).usage().outputTokens()).isPositive();
    }

    @Test
    void shouldGiveJsonThatSatisfiesTheSchema() throws InterruptedException {
        assertThat(words(ask(patient(withSchema(), 60), TokenListener.NOBODY))).contains("\"people\"");
    }

    @Test
    void shouldUseATool() throws InterruptedException {
        assertThat(answer(ask(patient(withTool(), 80), TokenListener.NOBODY)).content())
                .isInstanceOfSatisfying(
                        Wants.class,
                        wants -> assertThat(wants.uses())
                                .extracting(ToolUse::tool)
                                .containsOnly("opening_hours"));
    }

    @Test
    void shouldSayThatAnAnswerDidNotFit() throws InterruptedException {
        assertThat(reasons(ask(patient(Asked.question(), 1), TokenListener.NOBODY)))
                .containsExactly(Reason.CUT_OFF);
    }

    @Test
    void shouldGoOnToAnotherModelWhenItIsLate() throws InterruptedException {
        try (FakeProvider other = FakeProvider.start().otherwise(Act.says("Until ten."))) {
            Map<String, String> settings = settings();
            settings.putAll(provider("SECOND", "COMPATIBLE", other, SECOND.model()));
            settings.put("XSEVEN_MODEL_FIRST_FIRSTTOKEN", "10ms");
            List<ModelId> order = List.of(FIRST, SECOND);

            Outcome outcome = models(settings).ask(order, patient(Asked.question(), 200), TokenListener.NOBODY);

            assertThat(words(outcome)).isEqualTo("Until ten.");
            assertThat(reasons(outcome)).containsExactly(Reason.TIMED_OUT);
        }
    }
}
