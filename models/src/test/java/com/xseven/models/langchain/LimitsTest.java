package com.xseven.models.langchain;

import static com.xseven.models.langchain.Asked.FIRST;
import static com.xseven.models.langchain.Asked.SECOND;
import static com.xseven.models.langchain.Asked.both;
import static com.xseven.models.langchain.Asked.first;
import static com.xseven.models.langchain.Asked.models;
import static com.xseven.models.langchain.Asked.question;
import static com.xseven.models.langchain.Asked.reasons;
import static com.xseven.models.langchain.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.models.LanguageModels;
import com.xseven.models.LanguageModels.Outcome;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final FakeProvider one = FakeProvider.start().otherwise(Act.hangs());
    private final FakeProvider other = FakeProvider.start().otherwise(Act.says("Until ten."));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        callers.shutdownNow();
        one.close();
        other.close();
    }

    private Future<Outcome> inBackground(LanguageModels models, ModelId... order) {
        return callers.submit(() -> models.ask(List.of(order), question(), TokenListener.NOBODY));
    }

    private LanguageModels twoAtOnce() {
        Map<String, String> settings = both(one, other);
        settings.put("XSEVEN_MODEL_FIRST_MOSTATONCE", "2");
        return models(settings);
    }

    @Test
    void shouldAskTheNextModelWhenTooManyCallsRun() throws InterruptedException {
        LanguageModels models = twoAtOnce();
        Future<Outcome> hangs = inBackground(models, FIRST);
        Future<Outcome> hangsToo = inBackground(models, FIRST);
        await().until(() -> one.running() == 2);

        Outcome outcome = models.ask(List.of(FIRST, SECOND), question(), TokenListener.NOBODY);

        assertThat(words(outcome)).isEqualTo("Until ten.");
        assertThat(reasons(outcome)).containsExactly(Reason.NOT_TRIED);
        assertThat(one.calls()).hasSize(2);
        assertThat(models.states().getFirst().running()).isEqualTo(2);
        assertThat(models.states().getFirst().mostAtOnce()).isEqualTo(2);
        assertThat(hangs).isNotDone();
        assertThat(hangsToo).isNotDone();
    }

    @Test
    void shouldWaitForAPlaceWhenThereIsNoOtherModel() throws Exception {
        LanguageModels models = twoAtOnce();
        Future<Outcome> stays = inBackground(models, FIRST);
        Future<Outcome> goesAway = inBackground(models, FIRST);
        await().until(() -> one.running() == 2);

        Future<Outcome> waits = inBackground(models, FIRST);
        one.otherwise(Act.says("Yes."));
        goesAway.cancel(true);

        assertThat(words(waits.get())).isEqualTo("Yes.");
        assertThat(waits.get().failed()).isEmpty();
        assertThat(stays).isNotDone();
    }

    @Test
    void shouldNotBeginMoreCallsInAMinuteThanTheSettingsSay() throws InterruptedException {
        one.otherwise(Act.says("Yes."));
        Map<String, String> settings = first(one);
        settings.put("XSEVEN_MODEL_FIRST_REQUESTSAMINUTE", "2");
        LanguageModels models = models(settings);

        for (int call = 0; call < 2; call++) {
            assertThat(words(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                    .isEqualTo("Yes.");
        }

        assertThat(reasons(models.ask(List.of(FIRST), question(), TokenListener.NOBODY)))
                .containsExactly(Reason.NOT_TRIED);
        assertThat(one.calls()).hasSize(2);
    }

    @Test
    void shouldEndTheRequestWhenTheCallerGivesUp() {
        one.otherwise(new Act.Hangs(false));
        LanguageModels models = models(first(one));
        Future<Outcome> asking = inBackground(models, FIRST);
        await().until(() -> one.running() == 1);

        asking.cancel(true);

        await().until(() -> one.brokenOff() == 1);
        await().until(() -> models.states().getFirst().running() == 0);
        assertThat(one.running()).isZero();
    }

    @Test
    void shouldEndTheRequestWhenItIsLate() throws InterruptedException {
        one.otherwise(new Act.Hangs(false));
        Outcome outcome =
                models(first(one)).ask(List.of(FIRST), question(Duration.ofMillis(300)), TokenListener.NOBODY);

        assertThat(reasons(outcome)).containsExactly(Reason.TIMED_OUT);
        await().until(() -> one.brokenOff() == 1);
    }

    @Test
    void shouldThrowWhenTheCallerIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> models(first(other)).ask(List.of(FIRST), question(), TokenListener.NOBODY))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
