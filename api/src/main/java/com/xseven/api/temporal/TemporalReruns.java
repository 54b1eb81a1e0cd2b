package com.xseven.api.temporal;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.rules.Reruns;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import com.xseven.workflows.whatif.WhatIfWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.TimeoutFailure;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Re-runs of conversations as short Temporal workflows, so that a worker does them, which has the agents. */
@Component
final class TemporalReruns implements Reruns {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nobody waits any more by then. */
    private static final Duration OVER_AFTER = Duration.ofSeconds(30);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final WorkflowClient client;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalReruns(WorkflowClient client) {
        this.client = client;
    }

    @Override
    public WhatIfReport rerun(WhatIfPlan plan) {
        WhatIfWorkflow workflow = client.newWorkflowStub(WhatIfWorkflow.class, options());
        try {
            return calls.workerWithin(PATIENCE, () -> workflow.run(plan));
        } catch (WorkflowFailedException failure) {
            throw isTooLate(failure)
                    ? Problem.passing(
                            ProblemCode.WORKERS_UNAVAILABLE,
                            "The conversation was not taken again in time. Nothing was changed; try again shortly.",
                            RETRY_AFTER)
                    : failure;
        }
    }

    private static boolean isTooLate(WorkflowFailedException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutFailure) {
                return true;
            }
        }
        return false;
    }

    private static WorkflowOptions options() {
        return WorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.ofWhatIf(UUID.randomUUID().toString()))
                .setTaskQueue(TaskQueues.BUSINESS)
                .setWorkflowExecutionTimeout(OVER_AFTER)
                .setStaticSummary("What if")
                .build();
    }
}
