package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.words.Courtesies;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a conversation is to end.
 *
 * @param reason in the caller's words, which may be personal, where there are any
 * @param rating the customer's verdict from 1 to 5
 */
public record Ending(Cause cause, Optional<String> reason, Optional<Integer> rating) {

    /** Who wants it. */
    public enum Cause {
        /** Nobody: no message came for a long time. */
        IDLE,
        /** Somebody asked for it. */
        REQUESTED,
        /** Another conversation takes its place. */
        CONTINUED;

        /** The word for it where there is no reason in anybody's own words. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Ending idle() {
        return new Ending(Cause.IDLE, Optional.empty(), Optional.empty());
    }

    static Ending requested(EndRequest request) {
        return new Ending(Cause.REQUESTED, request.reason().filter(reason -> !reason.isBlank()), request.rating());
    }

    static Ending continued() {
        return new Ending(Cause.CONTINUED, Optional.empty(), Optional.empty());
    }

    /** Nobody asked for it, so that a message undoes it. */
    boolean mayBeCalledOff() {
        return cause == Cause.IDLE;
    }

    /** As it is told. */
    End end() {
        return new End(reason.orElseGet(cause::word), rating);
    }

    /** In the language of the conversation, by its ISO 639-1 code. */
    Words farewell(String language) {
        return switch (cause) {
            case IDLE -> Courtesies.idleFarewell(language);
            case REQUESTED, CONTINUED -> Courtesies.farewell(language);
        };
    }
}
