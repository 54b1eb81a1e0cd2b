package com.xseven.local.converse;

import java.util.Locale;
import java.util.Set;

/** The things that a conversation can make in the world. */
public enum Made {
    APPOINTMENTS,
    ORDERS;

    /** As they are called in tests and in the API's paths. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a test may say about one. */
    public Set<String> keys() {
        return switch (this) {
            case APPOINTMENTS ->
                Set.of("business", "date", "time", "partySize", "status", "offer", "staff", "resource", "customer");
            case ORDERS -> Set.of("business", "lines", "fulfilment", "address", "total", "status");
        };
    }

    String idField() {
        return switch (this) {
            case APPOINTMENTS -> "appointmentId";
            case ORDERS -> "orderId";
        };
    }

    boolean canBeCancelled(String status) {
        return switch (this) {
            case APPOINTMENTS -> Set.of("HELD", "CONFIRMED").contains(status);
            case ORDERS -> Set.of("ACCEPTED", "PREPARING", "READY").contains(status);
        };
    }
}
