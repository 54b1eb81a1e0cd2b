package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
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

    /** The customer did not come, so nobody asks how it was. */
    @UpdateMethod
    AppointmentView noShow();

    /** The visit is over, though its time may not be. */
    @UpdateMethod
    AppointmentView complete();

    /** Changes the appointment and reports that by signal: workflows cannot wait for an update of another. */
    @SignalMethod
    void changeWanted(ChangeRequest request);

    /** Changes the appointment; the same change again has the same outcome. */
    @UpdateMethod
    ActionOutcome change(ChangeRequest request);

    @QueryMethod
    AppointmentView state();
}
