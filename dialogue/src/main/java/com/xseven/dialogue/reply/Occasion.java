package com.xseven.dialogue.reply;

import java.time.Instant;
import java.util.Optional;

/**
 * When a decision was made, where and for whom.
 *
 * @param conversation that it was made in, or that it is about
 * @param turn in which it was made; empty for what is decided outside of turns
 * @param askedBy who wanted something, where that is not the conversation's customer
 * @param business that it is about, be there such a one or not
 */
public record Occasion(
        Optional<String> conversation,
        Optional<Integer> turn,
        Optional<String> askedBy,
        Optional<String> business,
        Instant at) {

    /** A turn of a conversation. */
    public static Occasion ofTurn(String conversation, int turn, Instant at) {
        return new Occasion(Optional.of(conversation), Optional.of(turn), Optional.empty(), Optional.empty(), at);
    }

    /** Somebody's wish about a conversation that took no turn for it. */
    public static Occasion besideTurns(String conversation, String askedBy, Instant at) {
        return new Occasion(Optional.of(conversation), Optional.empty(), Optional.of(askedBy), Optional.empty(), at);
    }

    /** Somebody's wish about a business, or about none. */
    public static Occasion ofWish(String askedBy, Optional<String> business, Instant at) {
        return new Occasion(Optional.empty(), Optional.empty(), Optional.of(askedBy), business, at);
    }
}
