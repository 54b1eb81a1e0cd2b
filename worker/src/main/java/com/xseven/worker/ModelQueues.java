package com.xseven.worker;

import com.xseven.models.settings.Limits;
import com.xseven.models.settings.ModelSettings;
import com.xseven.models.settings.ProviderSettings;
import com.xseven.workflows.TaskQueues;
import io.temporal.spring.boot.WorkerOptionsCustomizer;
import io.temporal.worker.WorkerOptions;

/**
 * Limits the queue of each provider of language models as its settings say: this worker makes so many calls at once, and Temporal's server
 * hands so many out, evenly over the minute, to all workers together. Queues of providers that are not set up stay as they are:
 * another worker may know more, and what it put there is given back by this one at once.
 */
final class ModelQueues implements WorkerOptionsCustomizer {

    private static final double SECONDS_A_MINUTE = 60;

    /**
     * The server shares a rate out among the four partitions of a queue, without carrying over what one does not need: below one a
     * second for each, single calls would wait for many seconds though nobody else calls. Fewer a minute each worker keeps by itself.
     */
    private static final double LOWEST_RATE = 4;

    private final ModelSettings settings;

    ModelQueues(ModelSettings settings) {
        this.settings = settings;
    }

    @Override
    public WorkerOptions.Builder customize(WorkerOptions.Builder options, String worker, String queue) {
        settings.providers().stream()
                .filter(provider -> TaskQueues.models(provider.name()).equals(queue))
                .map(ProviderSettings::limits)
                .forEach(limits -> limit(options, limits));
        return options;
    }

    private static void limit(WorkerOptions.Builder options, Limits limits) {
        options.setMaxConcurrentActivityExecutionSize(limits.mostAtOnce())
                .setMaxTaskQueueActivitiesPerSecond(Math.max(LOWEST_RATE, limits.requestsAMinute() / SECONDS_A_MINUTE));
    }
}
