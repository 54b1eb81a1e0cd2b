package com.xseven.workflows.notification;

import java.util.Optional;

/**
 * Something to tell the customer of an appointment. One is sent for each appointment, kind and {@code which}.
 *
 * @param which tells apart several of one kind, such as reminders
 */
public record Notification(String appointmentId, Kind kind, Optional<String> which) {

    /** The only one of its kind. */
    public Notification(String appointmentId, Kind kind) {
        this(appointmentId, kind, Optional.empty());
    }

    /** What it tells. */
    public enum Kind {
        CONFIRMATION,
        REMINDER,
        RESCHEDULED,
        REVIEW_REQUEST,
        CANCELLATION
    }
}
