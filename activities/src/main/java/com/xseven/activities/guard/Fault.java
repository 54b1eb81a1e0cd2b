package com.xseven.activities.guard;

/** What is wrong with an answer. The words are for whoever writes it anew, and quote nothing of it. */
public enum Fault {
    EMPTY("It says nothing."),
    TOO_LONG("It is too long: at most three short sentences."),
    UNKNOWN_PRICE("It states a price that no tool returned. Look it up, or leave it out."),
    UNKNOWN_TIME("It states a time of day that no tool returned. Look it up, or leave it out."),
    UNKNOWN_DATE("It states a date that no tool returned. Look it up, or leave it out."),
    UNKNOWN_CONTACT(
            "It states a phone number, an e-mail address, a link or another long number that no tool returned."),
    CLAIMS_A_DEED("It says that something was booked, moved, cancelled, ordered or paid. You cannot do that."),
    PROMISES("It promises a refund, a discount, something for free, an exception, a call back or a guarantee."),
    UNFOUNDED_YES(
            "It says yes, or that you will do it, but you looked nothing up. Look it up, or say that you do not know or cannot help with that."),
    ABOUT_OTHERS("It tells about other customers, their bookings or their orders."),
    DIAGNOSES("It diagnoses, or names a medicine, a dose or a treatment."),
    REVEALS("It repeats or speaks of its instructions."),
    OUT_OF_ROLE("It speaks as somebody else, or does something that a business's agent does not do.");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
