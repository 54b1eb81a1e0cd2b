package com.xseven.evaluation.goal;

import java.util.Arrays;
import java.util.Optional;

/** Something particular about what is wanted. */
public enum Detail {
    PARTY_SIZE("partySize"),
    /** An ISO date. */
    DATE("date"),
    /** {@code HH:mm}, the business's local time. */
    TIME("time"),
    OFFER("offer"),
    STAFF("staff"),
    /** Parts of a summary, separated by semicolons, such as {@code 2 x Fries; 1 x Veggie Burger}. */
    ITEMS("items"),
    /** {@code PICKUP} or {@code DELIVERY}. */
    FULFILMENT("fulfilment"),
    ADDRESS("address"),
    /** An amount without its currency; only checked, never told. */
    TOTAL("total"),
    /** A choice within a dish, such as its size. */
    OPTION("option"),
    /** Which of several bookings or orders is meant. */
    WHICH("which"),
    NAME("name"),
    PHONE("phone");

    private final String word;

    Detail(String word) {
        this.word = word;
    }

    /** As it is called in files of goals. */
    public String word() {
        return word;
    }

    public static Optional<Detail> of(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word.equals(word))
                .findFirst();
    }
}
