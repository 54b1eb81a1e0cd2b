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

    /** Takes another place and gives up the old one in one step; where none is left, nothing changes. */
    HoldOutcome move(Relocation relocation);

    /** Says whether a move came about, and sees to it that it cannot come about any more if it did not. */
    HoldOutcome settleMove(Relocation relocation);

    /** Notes that nobody came. */
    void noShow(AppointmentKey key);

    /** Notes that the visit's time has passed. */
    void complete(AppointmentKey key);
}
