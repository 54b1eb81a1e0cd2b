package com.xseven.workflows.notification;

import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;

/**
 * Something to tell the customer of an appointment. One is sent for each appointment, kind and {@code which}.
 *
 * @param which tells apart several of one kind, such as reminders
 * @param knownIn the conversation that knows it already, since it asked for it
 */
public record Notification(String appointmentId, Kind kind, Optional<String> which, Optional<ConversationId> knownIn) {

    /** What no conversation knows yet. */
    public Notification(String appointmentId, Kind kind, Optional<String> which) {
        this(appointmentId, kind, which, Optional.empty());
    }

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
