package com.xseven.evaluation.goal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One thing that a customer wants; a goal is one or several, one after the other. */
public sealed interface Wish {

    /** Ways to begin with it, with places such as <code>{date}</code> for details. */
    List<String> say();

    /**
     * To be told something.
     *
     * @param details for the places in what is said
     * @param hears what the answer must hold, all of it
     * @param person whether a person must be called
     */
    record Ask(List<String> say, Details details, List<Pattern> hears, boolean person) implements Wish {
        public Ask {
            say = List.copyOf(say);
            hears = List.copyOf(hears);
        }
    }

    /**
     * To have something done.
     *
     * @param purpose what is to be said yes to
     * @param early changes of mind while details are still asked for
     * @param changes changes of mind once everything is summed up, before the yes
     * @param asides questions in between
     * @param otherwise what to do about a refusal, in this order
     * @param done tells that it is done where the reply does not say so by its workflow
     */
    record Deal(
            Purpose purpose,
            List<String> say,
            Details details,
            List<Change> early,
            List<Change> changes,
            List<Ask> asides,
            List<Otherwise> otherwise,
            Optional<Pattern> done)
            implements Wish {
        public Deal {
            say = List.copyOf(say);
            early = List.copyOf(early);
            changes = List.copyOf(changes);
            asides = List.copyOf(asides);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** What a customer wants to be asked before anything is done. */
    enum Purpose {
        /** That something is booked or ordered. */
        MAKE,
        /** That what is booked is moved. */
        MOVE,
        CANCEL,
        WAIT
    }

    /** A change of mind, and what is wanted then. */
    record Change(List<String> say, Details set) {
        public Change {
            say = List.copyOf(say);
        }
    }

    /**
     * What to do when told that it cannot be.
     *
     * @param when what is heard then; empty for any refusal
     * @param say what to say; empty to go on as asked
     * @param set what is wanted then
     * @param reaction what else follows
     */
    record Otherwise(Optional<Pattern> when, List<String> say, Details set, Reaction reaction) {
        public Otherwise {
            say = List.copyOf(say);
        }
    }

    /** After a refusal. */
    enum Reaction {
        GO_ON,
        /** Takes the first of the times that are offered. */
        PICK_TIME,
        /** Wants to wait for it. */
        WAIT,
        /** Wants it no longer. */
        GIVE_UP
    }
}
