package com.xseven.dialogue.policy;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Stage;

/**
 * What the rules of the house say while a turn is thought about. Within a turn the same question gets the same answer,
 * however often it is thought again.
 */
public interface HouseRules {

    /** Whether a person takes over. */
    Takeover takeover(Plight plight);

    /** What may come next in a task. */
    Move next(Situation situation);

    /** Whether a person takes over. */
    enum Takeover {
        /** The conversation goes on. */
        NONE,
        /** It goes on, and the customer hears that a person can come. */
        OFFER,
        /** A person is called, and nothing else happens. */
        HAND_OVER
    }

    /** What may come next. Whatever is said here, nothing is done that the customer has not agreed to. */
    enum Move {
        /** Nothing is to be done. */
        ANSWER,
        ASK,
        /** Put what would be done before the customer. */
        CONFIRM,
        /** Do what the customer said yes to. */
        COMMIT,
        /** Call a person. */
        HAND_OVER
    }

    /**
     * How a customer fares.
     *
     * @param intent why a person is wanted, where that was said; otherwise what the turn is mostly about
     * @param confidence how sure it is what the customer wants, between 0 and 1; 0 where nothing was understood that can be
     *     done here
     * @param understood whether anything of the turn was
     */
    record Plight(Intent intent, double confidence, Mood mood, boolean understood) {}

    /**
     * Where a task stands when something is about to be asked, proposed or done.
     *
     * @param stage of the conversation when the turn began, by what was open: a proposal, a task, or nothing
     * @param confidence of what the turn says for the task, between 0 and 1; 1 where it says nothing
     * @param missing details that are not known, or not possible
     * @param asked how often in a row the same detail was asked for in vain
     * @param agreed whether the customer said yes to exactly what was put before them
     */
    record Situation(Stage stage, Intent task, double confidence, int missing, int asked, boolean agreed) {}
}
