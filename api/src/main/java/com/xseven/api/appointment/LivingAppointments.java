package com.xseven.api.appointment;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.ChangeRequest;
import java.util.Optional;

/** Appointments that are still under way. */
public interface LivingAppointments {

    /**
     * Gives an appointment up. Doing so twice changes nothing.
     *
     * @return where it stands then; empty when it is not under way any more
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} or {@code TEMPORAL_UNAVAILABLE} when nobody answers
     */
    Optional<AppointmentView> cancel(String id, String reason);

    /** Notes that nobody came, or that the visit is over; empty when the appointment is not under way any more. */
    Optional<AppointmentView> attend(String id, boolean came);

    /** Moves an appointment; the same request again has the same outcome. Empty when it is not under way any more. */
    Optional<ActionOutcome> change(String id, ChangeRequest request);
}
