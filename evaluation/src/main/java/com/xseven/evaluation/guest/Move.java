package com.xseven.evaluation.guest;

/** What a customer does next about one wish. */
sealed interface Move {

    record Say(String text) implements Move {}

    /** The wish is fulfilled, or given up as the goal has it. */
    record Over() implements Move {}

    /** Loses patience. */
    record GiveUp(String reason) implements Move {}
}
