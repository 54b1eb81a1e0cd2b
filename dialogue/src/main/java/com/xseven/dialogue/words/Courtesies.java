package com.xseven.dialogue.words;

import com.xseven.dialogue.thought.Words;

/** What the system says of its own accord, whatever the business. */
public final class Courtesies {

    private static final Phrases ENGLISH = Phrases.in("en");

    private Courtesies() {}

    /** Nobody has written for a while. */
    public static Words idleFarewell() {
        return Words.of(ENGLISH.say(Phrase.IDLE_FAREWELL));
    }

    /** Somebody asked for the end. */
    public static Words farewell() {
        return Words.of(ENGLISH.say(Phrase.FAREWELL));
    }

    /** The conversation is not with one business as its customer, and nothing else is built in yet. */
    public static Words onlyForCustomersOfABusiness() {
        return Words.of(ENGLISH.say(Phrase.ONLY_FOR_CUSTOMERS));
    }

    /** Something that should have answered did not. */
    public static Words apology() {
        return Words.of(ENGLISH.say(Phrase.APOLOGY));
    }
}
