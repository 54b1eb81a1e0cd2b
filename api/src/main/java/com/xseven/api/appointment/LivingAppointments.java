package com.xseven.api.appointment;

import com.xseven.workflows.booking.AppointmentView;

/** Appointments that are still under way. */
public interface LivingAppointments {

    /**
     * Gives an appointment up. Doing so twice changes nothing.
     *
     * @throws com.xseven.api.problem.Problem {@code APPOINTMENT_OVER} when it is over, {@code WORKERS_UNAVAILABLE} or
     *     {@code TEMPORAL_UNAVAILABLE} when nobody answers
     */
    AppointmentView cancel(String id, String reason);
}
