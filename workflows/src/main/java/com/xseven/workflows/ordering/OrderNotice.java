package com.xseven.workflows.ordering;

/** Something to tell about an order. One is sent for each order, kind and number. */
public record OrderNotice(String orderId, Kind kind, int number) {

    /** What it tells; the last is for the staff, the others are for the customer. */
    public enum Kind {
        ACCEPTED,
        READY,
        ON_ITS_WAY,
        CANCELLED,
        WAITS_FOR_STAFF
    }
}
