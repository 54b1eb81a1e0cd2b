package com.xseven.workflows.booking;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** One appointment: held, confirmed, reminded of, and over. It outlives the conversation that asked for it. */
@WorkflowInterface
public interface AppointmentWorkflow {

    @WorkflowMethod
    AppointmentView run(AppointmentPlan plan);

    /** Gives the appointment up and frees its place. Cancelling twice changes nothing. */
    @UpdateMethod
    AppointmentView cancel(Cancellation cancellation);

    @QueryMethod
    AppointmentView state();
}
