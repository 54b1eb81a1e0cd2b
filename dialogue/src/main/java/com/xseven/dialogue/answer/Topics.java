package com.xseven.dialogue.answer;

/** Subjects of questions that understanding names by a fixed word, where no slot can hold them. */
public final class Topics {

    public static final String NOW = "now";
    public static final String WEEKEND = "weekend";
    public static final String CHEAPEST = "cheapest";
    public static final String DEAREST = "dearest";

    /** What a dish holds or a service comprises, beyond name, price, duration and tags. */
    public static final String DETAILS = "details";

    public static final String CANCELLATION = "cancellation";
    public static final String HOW_FAR_AHEAD = "how-far-ahead";
    public static final String NOTICE = "notice";
    public static final String PARTY = "party";
    public static final String STAY = "stay";

    /** Who answers. */
    public static final String ASSISTANT = "assistant";

    /** Whether bookings are taken at all. */
    public static final String BOOKINGS = "bookings";

    /** Whether one has to book, or may come without. */
    public static final String NEEDS_BOOKING = "needs-booking";

    /** How the kitchen shall make a dish, where that is none of its options; the words are in the detail {@code ITEMS}. */
    public static final String NOTE = "note";

    /** What an hour of something costs. */
    public static final String HOURLY = "hourly";

    /** Who works there, or carries out a service. */
    public static final String STAFF = "staff";

    /** Whether orders are brought to the customer. */
    public static final String DELIVERY = "delivery";

    /** How long it takes until an order is ready, or a visit is over. */
    public static final String HOW_LONG = "how-long";

    /** What somebody suffers from, or what to take for it. */
    public static final String DIAGNOSIS = "diagnosis";

    /** In which languages one may write. */
    public static final String LANGUAGES = "languages";

    /** What somebody may have, or should take against it: only people who see them can tell. */
    public static final String MEDICAL_ADVICE = "medical-advice";

    private Topics() {}
}
