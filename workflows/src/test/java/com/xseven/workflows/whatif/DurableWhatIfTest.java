package com.xseven.workflows.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DurableWhatIfTest {

    private static final WhatIfPlan PLAN = new WhatIfPlan(new ConversationId("conversation-1"), "agent-routing", 2);

    private final Sands sandbox = new Sands();
    private final TestWorkflowEnvironment environment =
            TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                    .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                            .setDataConverter(XSevenDataConverter.create())
                            .build())
                    .build());

    DurableWhatIfTest() {
        Worker worker = environment.newWorker(TaskQueues.BUSINESS);
        worker.registerWorkflowImplementationTypes(DurableWhatIf.class);
        worker.registerActivitiesImplementations(sandbox);
        environment.start();
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void shouldTellWhatTheSandboxSaw() {
        // given
        sandbox.report = new WhatIfReport.Rerun(List.of(turn()), true);

        // when
        WhatIfReport report = workflow().run(PLAN);

        // then
        assertThat(report).isEqualTo(sandbox.report);
        assertThat(sandbox.plans).containsExactly(PLAN);
    }

    @Test
    void shouldTellThatTheVersionOrTheConversationIsNoGood() {
        // when
        sandbox.report = new WhatIfReport.Refused(List.of("Line 3: no FEEL"));
        WhatIfReport refused = workflow().run(PLAN);
        sandbox.report = new WhatIfReport.NotThere();
        WhatIfReport nowhere = workflow().run(PLAN);

        // then
        assertThat(refused).isEqualTo(new WhatIfReport.Refused(List.of("Line 3: no FEEL")));
        assertThat(nowhere).isEqualTo(new WhatIfReport.NotThere());
    }

    @Test
    void shouldTakeTheConversationOnceMoreWhenTheStoreWasAway() {
        // given
        sandbox.awayFor = 2;

        // when
        WhatIfReport report = workflow().run(PLAN);

        // then
        assertThat(report).isEqualTo(sandbox.report);
        assertThat(sandbox.plans).containsExactly(PLAN, PLAN, PLAN);
    }

    @Test
    void shouldGiveUpWhenTheStoreStaysAwayForLongerThanAnybodyWaits() {
        // given
        sandbox.awayFor = Integer.MAX_VALUE;
        WhatIfWorkflow workflow = workflow();

        // then
        assertThatThrownBy(() -> workflow.run(PLAN))
                .isInstanceOf(WorkflowFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ActivityFailure.class,
                        failure -> assertThat(failure.getRetryState())
                                .isIn(RetryState.RETRY_STATE_TIMEOUT, RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED));
    }

    private static RerunTurn turn() {
        RerunTurn.Side before =
                new RerunTurn.Side(Agent.RESTAURANT_FOOD, Stage.INFORMATION_GATHERING, "For how many?", List.of());
        RerunTurn.Side after =
                new RerunTurn.Side(Agent.GENERAL_PURPOSE, Stage.INFORMATION_GATHERING, "For how many?", List.of());
        return new RerunTurn(
                1, Instant.parse("2026-03-02T10:00:00Z"), Intent.BOOK, before, after, Optional.empty(), true);
    }

    private WhatIfWorkflow workflow() {
        return environment
                .getWorkflowClient()
                .newWorkflowStub(
                        WhatIfWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
    }

    /** Reports what it is told to, once the store is back. */
    private static final class Sands implements WhatIfActivities {

        final List<WhatIfPlan> plans = Collections.synchronizedList(new ArrayList<>());
        volatile WhatIfReport report = new WhatIfReport.Rerun(List.of(), true);
        volatile int awayFor;

        @Override
        public WhatIfReport rerun(WhatIfPlan plan) {
            plans.add(plan);
            if (plans.size() <= awayFor) {
                throw ApplicationFailure.newFailure(FailureType.UNAVAILABLE.name(), FailureType.UNAVAILABLE.name());
            }
            return report;
        }
    }
}
