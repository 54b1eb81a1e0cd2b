package com.xseven.dialogue.words;

import com.xseven.dialogue.thought.Words;

/** What the system says of its own accord, whatever the business. */
public final class Courtesies {

    private Courtesies() {}

    /** Nobody has written for a while. */
    public static Words idleFarewell() {
        return Words.of(
                "I'll close our chat for now, since it has been quiet for a while. Just start a new one whenever you like.");
    }

    /** Somebody asked for the end. */
    public static Words farewell() {
        return Words.of("Thank you for the chat. Goodbye!");
    }

    /** Something that should have answered did not. */
    public static Words apology() {
        return Words.of(
                "I'm sorry, something went wrong on our side, and I could not work that out. Nothing was changed."
                        + " Please try again in a moment, or ask for a person.");
    }
}
