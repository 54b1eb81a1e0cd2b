package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.models.settings.ModelSettings;
import io.temporal.worker.WorkerOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelQueuesTest {

    private final ModelQueues queues = new ModelQueues(ModelSettings.read(Map.of(
            "XSEVEN_MODEL_FIRST_KIND", "OLLAMA",
            "XSEVEN_MODEL_FIRST_LARGE", "llama",
            "XSEVEN_MODEL_FIRST_REQUESTSAMINUTE", "30",
            "XSEVEN_MODEL_SECOND_KIND", "OLLAMA",
            "XSEVEN_MODEL_SECOND_LARGE", "qwen",
            "XSEVEN_MODEL_SECOND_MOSTATONCE", "3",
            "XSEVEN_MODEL_SECOND_REQUESTSAMINUTE", "330")));

    @Test
    void shouldLimitTheQueueOfAProviderAsItsSettingsSay() {
        WorkerOptions second = options("models-second");

        assertThat(second.getMaxConcurrentActivityExecutionSize()).isEqualTo(3);
        assertThat(second.getMaxTaskQueueActivitiesPerSecond()).isEqualTo(5.5);
    }

    @Test
    void shouldNotLetTheServerKeepARateThatItCannotShareOut() {
        assertThat(options("models-first").getMaxTaskQueueActivitiesPerSecond()).isEqualTo(4);
    }

    @Test
    void shouldLeaveEveryOtherQueueAsItIs() {
        WorkerOptions untouched = WorkerOptions.newBuilder().build();

        assertThat(options("business")).isEqualTo(untouched);
        assertThat(options("models")).isEqualTo(untouched);
        assertThat(options("models-third")).isEqualTo(untouched);
    }

    private WorkerOptions options(String queue) {
        return queues.customize(WorkerOptions.newBuilder(), queue, queue).build();
    }
}
