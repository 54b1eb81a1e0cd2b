package com.xseven.store.ordering;

/**
 * Something that was told about an order.
 *
 * @param number counts the notices of that kind
 */
public record SentOrderNotice(
        String orderId, String kind, int number, String channel, String subject, String body, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        STORED,
        SENT,
        FAILED
    }
}
