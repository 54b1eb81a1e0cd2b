package com.xseven.dialogue.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A detail that a task collects. Values are kept in their canonical text form, named with each constant where it is not obvious. */
public enum SlotName {
    /** A whole number of people. */
    @JsonProperty("partySize")
    PARTY_SIZE("partySize"),
    /** An ISO date. */
    @JsonProperty("date")
    DATE("date"),
    /** HH:mm in the business's local time. */
    @JsonProperty("time")
    TIME("time"),
    /** An offer id. */
    @JsonProperty("offer")
    OFFER("offer"),
    @JsonProperty("items")
    ITEMS("items"),
    /** A staff member's id, or a name that nobody there has. */
    @JsonProperty("staff")
    STAFF("staff"),
    @JsonProperty("name")
    NAME("name"),
    /** E.164. */
    @JsonProperty("phone")
    PHONE("phone"),
    @JsonProperty("email")
    EMAIL("email"),
    @JsonProperty("fulfilment")
    FULFILMENT("fulfilment"),
    @JsonProperty("address")
    ADDRESS("address"),
    @JsonProperty("area")
    AREA("area"),
    @JsonProperty("kind")
    KIND("kind"),
    /** An amount with two decimals. */
    @JsonProperty("minPrice")
    MIN_PRICE("minPrice"),
    /** An amount with two decimals. */
    @JsonProperty("maxPrice")
    MAX_PRICE("maxPrice"),
    @JsonProperty("minRating")
    MIN_RATING("minRating"),
    @JsonProperty("tags")
    TAGS("tags"),
    /** Year, make and model, as far as they are said. */
    @JsonProperty("vehicle")
    VEHICLE("vehicle"),
    @JsonProperty("hours")
    HOURS("hours"),
    @JsonProperty("price")
    PRICE("price"),
    /** The id of an appointment that was booked in this conversation. */
    @JsonProperty("appointment")
    APPOINTMENT("appointment"),
    /** The number of an order that was made before, see {@link com.xseven.dialogue.ordering.OrderNumber#spoken}. */
    @JsonProperty("order")
    ORDER("order"),
    /** {@code true} where the customer would wait for what is not free. */
    @JsonProperty("waitingList")
    WAITING_LIST("waitingList"),
    /** {@code true} where the customer wants what they had last time, until that is looked up. */
    @JsonProperty("again")
    AGAIN("again");

    private final String key;

    SlotName(String key) {
        this.key = key;
    }

    /** The name under which the slot travels outside, such as {@code partySize}. */
    public String key() {
        return key;
    }
}
