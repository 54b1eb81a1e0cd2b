package com.xseven.store.notification;

/** A notification and what became of it. */
public record SentNotification(
        String appointmentId, String kind, String which, String channel, String subject, String body, Outcome outcome) {

    public SentNotification with(Outcome other) {
        return new SentNotification(appointmentId, kind, which, channel, subject, body, other);
    }

    /** What became of it. */
    public enum Outcome {
        /** Kept here, with no channel to send it by. */
        STORED,
        /** On its way by a workflow of its own. */
        WAITING,
        SENT,
        FAILED
    }
}
