package com.xseven.workflows.booking;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;

/** Any workflow that asks for appointments and wants to hear what became of them. */
@WorkflowInterface
public interface AppointmentListener {

    /** Tells what became of an appointment that this workflow asked for. */
    @SignalMethod
    void appointmentReported(AppointmentReport report);

    /** Tells what became of a change that this workflow asked for. */
    @SignalMethod
    void changeReported(ChangeReport report);
}
