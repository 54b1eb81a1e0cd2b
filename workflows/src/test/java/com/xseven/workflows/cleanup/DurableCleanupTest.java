package com.xseven.workflows.cleanup;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.Decision;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DurableCleanupTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private static final Decision DECISION =
            new Decision("retention", "7", List.of("notice"), new TreeMap<>(), new TreeMap<>());

    private final Broom broom = new Broom();
    private final TestWorkflowEnvironment environment =
            TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                    .setInitialTime(START)
                    .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                            .setDataConverter(XSevenDataConverter.create())
                            .build())
                    .build());

    DurableCleanupTest() {
        Worker worker = environment.newWorker(TaskQueues.BUSINESS);
        worker.registerWorkflowImplementationTypes(DurableCleanup.class);
        worker.registerActivitiesImplementations(broom, (RetentionActivities) DurableCleanupTest::period);
        environment.start();
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void shouldSweepWhatIsOlderThanItIsKept() {
        // when
        CleanupReport report = run(
                new CleanupPlan.Sweep(Chore.PUBLISHED_EVENTS, Duration.ofDays(7)),
                new CleanupPlan.Sweep(Chore.WITHDRAWN_APPOINTMENTS, Duration.ofHours(1)));

        // then
        assertThat(report.chores())
                .containsExactly(
                        done(Chore.PUBLISHED_EVENTS, 3, Duration.ofDays(7)),
                        done(Chore.WITHDRAWN_APPOINTMENTS, 3, Duration.ofHours(1)));
        Instant now = broom.errands.get(1).before().plus(Duration.ofHours(1));
        assertThat(now).isAfterOrEqualTo(START);
        assertThat(broom.errands.get(0).before()).isEqualTo(now.minus(Duration.ofDays(7)));
    }

    @Test
    void shouldGoOnWithTheNextChoreWhenOneFailsForGood() {
        // given
        broom.stuckWith.add(Chore.PUBLISHED_EVENTS);

        // when
        CleanupReport report = run(
                new CleanupPlan.Sweep(Chore.PUBLISHED_EVENTS, Duration.ofDays(7)),
                new CleanupPlan.Sweep(Chore.LOST_CONVERSATIONS, Duration.ofDays(2)));

        // then
        assertThat(report.chores())
                .containsExactly(
                        new CleanupReport.Done(
                                Chore.PUBLISHED_EVENTS, 0, false, Optional.of(Duration.ofDays(7)), Optional.empty()),
                        done(Chore.LOST_CONVERSATIONS, 3, Duration.ofDays(2)));
    }

    @Test
    void shouldKeepThingsForAsLongAsTheTableSaysAndSayWhichRowDid() {
        // when
        CleanupReport report = run(
                CleanupPlan.Sweep.asTheTableSays(Chore.NOTICES),
                CleanupPlan.Sweep.asTheTableSays(Chore.FINISHED_WAITING));

        // then
        assertThat(report.chores())
                .containsExactly(
                        new CleanupReport.Done(
                                Chore.NOTICES, 3, true, Optional.of(Duration.ofDays(30)), Optional.of(DECISION)),
                        new CleanupReport.Done(
                                Chore.FINISHED_WAITING, 0, false, Optional.empty(), Optional.of(DECISION)));
        assertThat(broom.errands)
                .singleElement()
                .satisfies(errand -> assertThat(errand.before())
                        .isBetween(START.minus(Duration.ofDays(30)), START.minus(Duration.ofDays(29))));
    }

    private static CleanupReport.Done done(Chore chore, int swept, Duration keep) {
        return new CleanupReport.Done(chore, swept, true, Optional.of(keep), Optional.empty());
    }

    /** Knows nothing of waiting lists. */
    private static RetentionPeriod period(RetentionQuestion question) {
        return new RetentionPeriod(
                Optional.of(Duration.ofDays(30)).filter(keep -> question.chore() == Chore.NOTICES),
                Optional.of(DECISION));
    }

    private CleanupReport run(CleanupPlan.Sweep... sweeps) {
        return environment
                .getWorkflowClient()
                .newWorkflowStub(
                        CleanupWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build())
                .run(new CleanupPlan(List.of(sweeps)));
    }

    /** Sweeps three things each time, or is stuck with one chore. */
    private static final class Broom implements CleanupActivities {

        final List<Errand> errands = Collections.synchronizedList(new ArrayList<>());
        final Set<Chore> stuckWith = ConcurrentHashMap.newKeySet();

        @Override
        public Swept sweep(Errand errand) {
            errands.add(errand);
            if (stuckWith.contains(errand.chore())) {
                throw ApplicationFailure.newFailure(FailureType.UNAVAILABLE.name(), FailureType.UNAVAILABLE.name());
            }
            return new Swept(3);
        }
    }
}
