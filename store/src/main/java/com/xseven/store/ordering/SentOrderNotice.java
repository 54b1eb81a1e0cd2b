package com.xseven.store.ordering;

import com.xseven.store.notification.SentNotification.Outcome;

/**
 * Something that was told about an order.
 *
 * @param number counts the notices of that kind
 */
public record SentOrderNotice(
        String orderId, String kind, int number, String channel, String subject, String body, Outcome outcome) {

    public SentOrderNotice with(Outcome other) {
        return new SentOrderNotice(orderId, kind, number, channel, subject, body, other);
    }
}
