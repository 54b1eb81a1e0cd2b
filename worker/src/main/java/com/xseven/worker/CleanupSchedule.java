package com.xseven.worker;

import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.cleanup.Chore;
import com.xseven.workflows.cleanup.CleanupPlan;
import com.xseven.workflows.cleanup.CleanupWorkflow;
import io.temporal.api.enums.v1.ScheduleOverlapPolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.schedules.Schedule;
import io.temporal.client.schedules.ScheduleActionStartWorkflow;
import io.temporal.client.schedules.ScheduleAlreadyRunningException;
import io.temporal.client.schedules.ScheduleClient;
import io.temporal.client.schedules.ScheduleClientOptions;
import io.temporal.client.schedules.ScheduleIntervalSpec;
import io.temporal.client.schedules.ScheduleOptions;
import io.temporal.client.schedules.SchedulePolicy;
import io.temporal.client.schedules.ScheduleSpec;
import io.temporal.client.schedules.ScheduleUpdate;
import java.time.Duration;
import java.util.List;

/** Has Temporal start the cleanup at regular times, as this version of the code and its settings want it. */
final class CleanupSchedule {

    /** What ends at a time of its own is given up at once; all else is kept for as long as the table says. */
    private static final CleanupPlan PLAN = new CleanupPlan(List.of(
            CleanupPlan.Sweep.asTheTableSays(Chore.PUBLISHED_EVENTS),
            CleanupPlan.Sweep.asTheTableSays(Chore.WITHDRAWN_APPOINTMENTS),
            CleanupPlan.Sweep.asTheTableSays(Chore.DECISIONS),
            CleanupPlan.Sweep.asTheTableSays(Chore.LOST_CONVERSATIONS),
            new CleanupPlan.Sweep(Chore.EXPIRED_HOLDS, Duration.ZERO),
            new CleanupPlan.Sweep(Chore.WAITING_LISTS, Duration.ZERO),
            CleanupPlan.Sweep.asTheTableSays(Chore.NOTICES),
            CleanupPlan.Sweep.asTheTableSays(Chore.FINISHED_WAITING),
            new CleanupPlan.Sweep(Chore.ORDER_GUESSES, Duration.ZERO),
            CleanupPlan.Sweep.asTheTableSays(Chore.MODEL_CALLS)));

    private CleanupSchedule() {}

    /** Makes the schedule, or brings the one that is there up to date; whether somebody paused it stays as it is. */
    static void run(WorkflowClient temporal, WorkerSettings.Cleanup cleanup) {
        ScheduleClient schedules = ScheduleClient.newInstance(
                temporal.getWorkflowServiceStubs(),
                ScheduleClientOptions.newBuilder()
                        .setNamespace(temporal.getOptions().getNamespace())
                        .setDataConverter(temporal.getOptions().getDataConverter())
                        .build());
        Schedule wanted = schedule(cleanup);
        try {
            schedules.createSchedule(
                    WorkflowIds.CLEANUP, wanted, ScheduleOptions.newBuilder().build());
        } catch (ScheduleAlreadyRunningException there) {
            schedules
                    .getHandle(WorkflowIds.CLEANUP)
                    .update(before -> new ScheduleUpdate(Schedule.newBuilder(wanted)
                            .setState(before.getDescription().getSchedule().getState())
                            .build()));
        }
    }

    private static Schedule schedule(WorkerSettings.Cleanup cleanup) {
        return Schedule.newBuilder()
                .setAction(ScheduleActionStartWorkflow.newBuilder()
                        .setWorkflowType(CleanupWorkflow.class)
                        .setArguments(PLAN)
                        .setOptions(WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.CLEANUP)
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build())
                        .build())
                .setSpec(ScheduleSpec.newBuilder()
                        .setIntervals(List.of(new ScheduleIntervalSpec(cleanup.pause())))
                        .build())
                .setPolicy(SchedulePolicy.newBuilder()
                        .setOverlap(ScheduleOverlapPolicy.SCHEDULE_OVERLAP_POLICY_SKIP)
                        .build())
                .build();
    }
}
