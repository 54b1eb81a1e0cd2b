package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.first;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.question;
import static com.xseven.models.langchain.Asked.reasons;
import static com.xseven.models.langchain.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Health;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final ModelId SMALL = new ModelId("first", "little");

    private final FakeProvider provider = FakeProvider.start();
    private final HandClock clock = new HandClock();
    private LanguageModels models = models(Map.of());

    @BeforeEach
    void setUp() {
        Map<String, String> settings = first(provider);
        settings.put("XSEVEN_MODEL_FIRST_SMALL", SMALL.model());
        models = models(settings, clock);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private Outcome ask(ModelId model) throws InterruptedException {
        return models.ask(List.of(model), question(), TokenListener.NOBODY);
    }

    private void fail(int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            ask(FIRST);
        }
    }

    private Health health() {
        return models.states().getFirst().health();
    }

    @Test
    void shouldLeaveAModelAloneThatFailsTooOften() throws InterruptedException {
        provider.otherwise(Act.failsWith(500));
        assertThat(health()).isEqualTo(Health.HEALTHY);

        fail(3);
        assertThat(health()).isEqualTo(Health.SLOW);
        fail(1);

        assertThat(health()).isEqualTo(Health.DOWN);
        assertThat(reasons(ask(FIRST))).containsExactly(Reason.NOT_TRIED);
        assertThat(provider.calls()).hasSize(4);
    }

    @Test
    void shouldJudgeEachModelOfAProviderByItself() throws InterruptedException {
        provider.when(call -> call.model().equals(FIRST.model()), Act.failsWith(500))
                .otherwise(Act.says("Yes."));

        fail(4);

        assertThat(words(ask(SMALL))).isEqualTo("Yes.");
        assertThat(models.states())
                .extracting(LanguageModels.ModelState::health)
                .containsExactly(Health.DOWN, Health.HEALTHY);
    }

    @Test
    void shouldTryAgainAfterItsPauseAndComeBack() throws InterruptedException {
        provider.next(Act.failsWith(500), Act.failsWith(503), new Act.SendsBrokenJson(), Act.breaksOffAfter("We "))
                .otherwise(Act.says("Yes."));
        fail(4);

        clock.move(Duration.ofSeconds(14));
        assertThat(reasons(ask(FIRST))).containsExactly(Reason.NOT_TRIED);
        clock.move(Duration.ofSeconds(2));

        assertThat(health()).isEqualTo(Health.SLOW);
        assertThat(words(ask(FIRST))).isEqualTo("Yes.");
        assertThat(health()).isEqualTo(Health.SLOW);
        for (int call = 0; call < 8; call++) {
            assertThat(words(ask(FIRST))).isEqualTo("Yes.");
        }
        assertThat(health()).isEqualTo(Health.HEALTHY);
    }

    @Test
    void shouldPauseAgainWhenTheTrialFails() throws InterruptedException {
        provider.otherwise(Act.failsWith(500));
        fail(4);
        clock.move(Duration.ofSeconds(16));

        fail(2);

        assertThat(health()).isEqualTo(Health.DOWN);
        assertThat(reasons(ask(FIRST))).containsExactly(Reason.NOT_TRIED);
        assertThat(provider.calls()).hasSize(6);
    }

    @Test
    void shouldNotHoldRefusalsAgainstAModel() throws InterruptedException {
        provider.otherwise(new Act.Refuses());

        for (int call = 0; call < 6; call++) {
            assertThat(reasons(ask(FIRST))).containsExactly(Reason.REFUSED);
        }

        assertThat(health()).isEqualTo(Health.HEALTHY);
    }

    @Test
    void shouldSeeThatAModelIsSlow() throws InterruptedException {
        Map<String, String> settings = first(provider);
        settings.put("XSEVEN_MODEL_FIRST_FIRSTTOKEN", "400ms");
        models = models(settings, clock);
        provider.otherwise(Act.says("Yes.", Duration.ofMillis(250), Duration.ZERO));

        ask(FIRST);

        assertThat(health()).isEqualTo(Health.SLOW);
    }
}
