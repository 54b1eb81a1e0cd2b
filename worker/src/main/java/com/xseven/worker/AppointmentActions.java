package com.xseven.worker;

import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AftercareActivities;
import com.xseven.workflows.booking.AftercareQuestion;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Appointments by events. */
final class AppointmentActions {

    private static final Logger LOG = LoggerFactory.getLogger(AppointmentActions.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EventWorkflows workflows;
    private final Appointments book;
    private final AftercareActivities care;

    AppointmentActions(EventWorkflows workflows, Appointments book, AftercareActivities care) {
        this.workflows = workflows;
        this.book = book;
        this.care = care;
    }

    void book(UserAction.Book wish) {
        String id = EventWorkflows.id(wish);
        if (book.find(id).isPresent()) {
            return;
        }
        String business = workflows.business(wish.request().businessId()).id();
        AppointmentWorkflow appointment = workflows.fresh(
                AppointmentWorkflow.class, WorkflowIds.ofAppointment(id), business, "Appointment from an event");
        try {
            WorkflowClient.start(
                    appointment::run,
                    new AppointmentPlan(
                            id,
                            Optional.empty(),
                            wish.request(),
                            PATIENCE,
                            care.plan(new AftercareQuestion(business)),
                            wish.language()));
        } catch (WorkflowExecutionAlreadyStarted deliveredAgain) {
            LOG.debug("An event was delivered again and changes nothing");
        }
    }

    /** One that is cancelled already may be so by an earlier delivery of the event. */
    void cancel(UserAction.Cancel wish) {
        String id = wish.appointmentId();
        try {
            workflows
                    .known(AppointmentWorkflow.class, WorkflowIds.ofAppointment(id))
                    .cancel(new Cancellation(wish.reason()));
        } catch (WorkflowNotFoundException over) {
            if (book.find(id)
                    .map(Appointment::status)
                    .filter(Appointment.Status.CANCELLED::equals)
                    .isEmpty()) {
                throw new BadEvent("data.appointmentId names no appointment that is still to come");
            }
        }
    }
}
