package com.xseven.api.appointment;

import com.xseven.workflows.booking.AppointmentView;
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
}
