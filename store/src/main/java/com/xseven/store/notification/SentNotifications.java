package com.xseven.store.notification;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What was sent to customers. */
public final class SentNotifications {

    private final Jdbi jdbi;

    public SentNotifications(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether a notification went out by that channel. */
    public boolean isSent(String appointmentId, String kind, String which, String channel) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from notifications
                    where appointment_id = :appointment and kind = :kind and which = :which and channel = :channel and outcome = 'SENT')""")
                .bind("appointment", appointmentId)
                .bind("kind", kind)
                .bind("which", which)
                .bind("channel", channel)
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps a notification with its outcome; a later outcome replaces an earlier one. */
    public void keep(SentNotification sent, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into notifications (appointment_id, kind, which, channel, subject, body, outcome, at)
                values (:appointment, :kind, :which, :channel, :subject, :body, :outcome, :at)
                on conflict (appointment_id, kind, which, channel) do update
                    set outcome = :outcome, at = :at, attempts = notifications.attempts + 1""")
                .bind("appointment", sent.appointmentId())
                .bind("kind", sent.kind())
                .bind("which", sent.which())
                .bind("channel", sent.channel())
                .bind("subject", sent.subject())
                .bind("body", sent.body())
                .bind("outcome", sent.outcome().name())
                .bind("at", at)
                .execute());
    }
}
