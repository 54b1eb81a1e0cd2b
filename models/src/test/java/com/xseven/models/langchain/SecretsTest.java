package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.KEY;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.provider;
import static com.xseven.models.langchain.Asked.question;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Everything goes wrong, everything is logged, and the provider repeats key and text in its errors. */
class SecretsTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final FakeProvider provider = FakeProvider.start();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.TRACE);
    }

    @AfterEach
    void close() {
        ROOT.setLevel(Level.OFF);
        ROOT.detachAppender(log);
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENAI", "COMPATIBLE", "ANTHROPIC", "OLLAMA"})
    void shouldNotTellKeysAndTextsOfCustomers(String kind) throws InterruptedException {
        List<Act> acts = List.of(
                Act.failsWith(401),
                Act.failsWith(400),
                Act.failsWith(500),
                new Act.FailsWith(429, Optional.of("0"), "rate_limit_exceeded"),
                new Act.Refuses(),
                new Act.SendsBrokenJson(),
                Act.breaksOffAfter("Are you open?"),
                Act.says("Yes."));
        StringBuilder outcomes = new StringBuilder();
        for (Act act : acts) {
            provider.next(act);
            LanguageModels models = models(provider("FIRST", kind, provider, FIRST.model()));
            Outcome outcome = models.ask(List.of(FIRST), question(), TokenListener.NOBODY);
            outcomes.append(outcome);
        }

        if (!kind.equals("OLLAMA")) {
            assertThat(provider.calls().getFirst().key()).contains(KEY);
        }
        assertThat(logged()).contains("SERVER_ERROR").contains("HTTP 401").doesNotContain(KEY, "Are you open?");
        assertThat(outcomes.toString()).doesNotContain(KEY, "Are you open?");
    }

    /** With messages and stack traces, as a file would have it. */
    private String logged() {
        PatternLayout layout = new PatternLayout();
        layout.setContext(ROOT.getLoggerContext());
        layout.setPattern("%level %logger %thread %msg%n%ex");
        layout.start();
        return List.copyOf(log.list).stream().map(layout::doLayout).collect(Collectors.joining());
    }
}
