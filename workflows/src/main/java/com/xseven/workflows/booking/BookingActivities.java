package com.xseven.workflows.booking;

import io.temporal.activity.ActivityInterface;

/** The book of appointments. Everything here may be repeated and has its effect once. */
@ActivityInterface(namePrefix = "Booking-")
public interface BookingActivities {

    /** Takes a free place, or says that none is left. */
    HoldOutcome hold(AppointmentPlan plan);

    /** Makes a held place a firm one. */
    void confirm(AppointmentKey key);

    /** Frees the place. */
    void cancel(AppointmentKey key);

    /** Notes that the visit's time has passed. */
    void complete(AppointmentKey key);
}
