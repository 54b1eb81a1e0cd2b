package com.xseven.workflows.booking;

/** Where an appointment stands; {@code status} is one of the contract's appointment states, or {@code REFUSED} where none came about. */
public record AppointmentView(String appointmentId, Status status) {

    /** From the hold to the visit. */
    public enum Status {
        HELD,
        CONFIRMED,
        CANCELLED,
        COMPLETED,
        NO_SHOW,
        REFUSED
    }
}
