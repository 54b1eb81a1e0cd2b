package com.xseven.store.notification;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.SentNotification.Outcome;

/**
 * Something that was told, or waits to be, and what became of it.
 *
 * @param id names occasion, recipient and channel; the same is told once
 * @param about the id of the workflow that it is news of
 * @param kind such as {@code appointment.cancelled}
 * @param channel {@code EMAIL}, {@code STAFF_EMAIL}, {@code WEBHOOK} or {@code CONVERSATION}
 */
public record KeptNotice(
        String id,
        BusinessId business,
        String about,
        String kind,
        String channel,
        String subject,
        String body,
        Outcome outcome) {

    public KeptNotice with(Outcome other) {
        return new KeptNotice(id, business, about, kind, channel, subject, body, other);
    }
}
