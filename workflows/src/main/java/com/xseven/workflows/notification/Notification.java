package com.xseven.workflows.notification;

/** Something to tell the customer of an appointment. One is sent for each appointment and kind. */
public record Notification(String appointmentId, Kind kind) {

    /** What it tells. */
    public enum Kind {
        CONFIRMATION,
        REMINDER,
        CANCELLATION
    }
}
