package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.worker.Riddle.Solved;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, with providers behind their queues on a real server. */
class ModelQueuesIT {

    private static final String NOTHING_MEANT = "{\"confidence\":0.1,\"commands\":[]}";

    /** As the table of the bounds has it for text, and a little for machines that are busy: a message may wait for others first. */
    private static final Duration IN_TIME = Duration.ofSeconds(12).plusSeconds(3);

    private static final String ANSWER = "Please ask us about that when you are here.";

    private final ServerQueues queues = new ServerQueues();
    private final FakeProvider first = FakeProvider.start();
    private final FakeProvider second = FakeProvider.start();

    @AfterEach
    void close() {
        queues.close();
        first.close();
        second.close();
    }

    @Test
    void shouldTellTheServerHowOftenEachProviderMayBeAsked() {
        // given
        Map<String, String> settings = both();
        settings.put("XSEVEN_MODEL_FIRST_REQUESTSAMINUTE", "450");
        answersCome();
        try (ConfigurableApplicationContext worker = start(settings)) {
            // when
            Solved asked = Riddle.told(worker).solved();

            // then
            assertThat(asked.explanation().model()).isEqualTo("first/large");
            assertThat(queues.rate("models-first")).isEqualTo(7.5f);
            assertThat(queues.rate("models-second")).isEqualTo(10f);
        }
    }

    @Test
    void shouldAskTheOtherProviderInTimeWhenTheQueueOfTheFirstLetsNobodyThrough() {
        answersCome();
        try (ConfigurableApplicationContext worker = start(both())) {
            // given
            queues.hold("models-first");

            // when
            Solved asked = Riddle.told(worker).solved();

            // then
            assertThat(asked.reply().text()).contains(ANSWER);
            assertThat(asked.reply().degraded()).isFalse();
            assertThat(asked.explanation().models())
                    .extracting(ModelNote::model)
                    .containsExactly(Optional.of("second/other"), Optional.of("second/other"));
            assertThat(asked.explanation().models().getFirst().failed())
                    .extracting(ModelNote.FailedCall::model, ModelNote.FailedCall::reason)
                    .containsExactly(tuple("first/large", "QUEUED"));
            assertThat(first.calls()).isEmpty();
        }
    }

    @Test
    void shouldGiveTheBuiltInAnswerInTimeWhenNoQueueLetsAnybodyThrough() {
        answersCome();
        try (ConfigurableApplicationContext worker = start(both())) {
            // given
            queues.hold("models-first");
            queues.hold("models-second");

            // when
            Solved asked = Riddle.told(worker).solved();

            // then
            assertThat(asked.patience()).isLessThan(IN_TIME);
            assertThat(asked.reply().text()).isNotBlank().doesNotContain(ANSWER);
            assertThat(asked.reply().degraded()).isTrue();
            assertThat(asked.explanation().models()).last().satisfies(note -> {
                assertThat(note.result()).isEqualTo("GIVEN_UP");
                assertThat(note.tokens()).isZero();
            });
            assertThat(first.calls()).isEmpty();
            assertThat(second.calls()).isEmpty();
        }
    }

    @Test
    void shouldKeepTheCallsToOneProviderFromThoseToTheOther() {
        first.next(Act.hangs(), Act.hangs());
        answersCome();
        Map<String, String> settings = both();
        settings.put("XSEVEN_MODEL_FIRST_MOSTATONCE", "2");
        settings.put("XSEVEN_MODEL_FIRST_FIRSTTOKEN", "9s");
        try (ConfigurableApplicationContext worker = start(settings)) {
            // given
            List<Riddle> hanging = List.of(Riddle.told(worker), Riddle.told(worker));
            await().atMost(WholeWorker.PATIENCE).until(() -> first.running() == 2);

            // when
            Solved asked = Riddle.told(worker).solved();

            // then
            assertThat(asked.explanation().model()).isEqualTo("second/other");
            assertThat(asked.explanation().models().getFirst().failed())
                    .extracting(ModelNote.FailedCall::reason)
                    .containsExactly("QUEUED");
            assertThat(hanging).allSatisfy(riddle -> {
                Solved late = riddle.solved();
                assertThat(late.reply().text()).contains(ANSWER);
                assertThat(late.reply().degraded()).isFalse();
            });
        }
    }

    private void answersCome() {
        Stream.of(first, second)
                .forEach(provider -> provider.when(call -> call.body().contains("json_schema"), Act.says(NOTHING_MEANT))
                        .otherwise(Act.says(ANSWER)));
    }

    private Map<String, String> both() {
        Map<String, String> settings = set("FIRST", first, "large");
        settings.putAll(set("SECOND", second, "other"));
        return settings;
    }

    private static Map<String, String> set(String name, FakeProvider provider, String model) {
        return new HashMap<>(Map.of(
                "XSEVEN_MODEL_" + name + "_KIND",
                "COMPATIBLE",
                "XSEVEN_MODEL_" + name + "_ADDRESS",
                provider.versionedAddress().toString(),
                "XSEVEN_MODEL_" + name + "_LARGE",
                model));
    }

    private ConfigurableApplicationContext start(Map<String, String> settings) {
        settings.put("XSEVEN_TEMPORAL_NAMESPACE", queues.namespace());
        return WholeWorker.start(settings);
    }
}
