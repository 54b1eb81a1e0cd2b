package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What went wrong in a conversation, and what is done about it.
 *
 * @param mishap the last turn, where it did not help the customer
 * @param tries how often recovery was tried since the last turn that did
 * @param fallback whether the general agent answers until a turn helps
 * @param waiting wishes for recovery, in the order of arrival
 * @param done the latest that were carried out, oldest first
 */
public record Recoveries(
        Optional<Mishap> mishap, int tries, boolean fallback, List<RecoverRequest> waiting, List<Recovered> done) {

    static final int REMEMBERED = 16;

    public Recoveries {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    static Recoveries none() {
        return new Recoveries(Optional.empty(), 0, false, List.of(), List.of());
    }

    /** Somebody wants recovery; the same wish again changes nothing. */
    Recoveries with(RecoverRequest wish) {
        boolean known = outcome(wish.requestId()).isPresent()
                || waiting.stream().anyMatch(other -> other.requestId().equals(wish.requestId()));
        return known
                ? this
                : new Recoveries(
                        mishap,
                        tries,
                        fallback,
                        Stream.concat(waiting.stream(), Stream.of(wish)).toList(),
                        done);
    }

    /** A turn with messages is over. One that helped ends what was tried before. */
    Recoveries after(Optional<Mishap> latest) {
        return new Recoveries(latest, latest.isEmpty() ? 0 : tries, latest.isPresent() && fallback, waiting, done);
    }

    /** Another agent goes on: what went wrong can still be recovered, but nothing was tried with it. */
    Recoveries withAnotherAgent() {
        return new Recoveries(mishap, 0, false, waiting, done);
    }

    /** The first wish is about to be carried out that way. */
    Recoveries trying(RecoveryStrategy strategy) {
        return switch (strategy) {
            case SWITCH_TO_FALLBACK -> new Recoveries(mishap, tries + 1, true, waiting, done);
            case RETRY_SAME_AGENT -> new Recoveries(mishap, tries + 1, fallback, waiting, done);
            case RESET_CONVERSATION, CREATE_NEW_CONVERSATION, ESCALATE_TO_HUMAN ->
                new Recoveries(Optional.empty(), tries + 1, false, waiting, done);
        };
    }

    /** It is carried out. */
    Recoveries with(Recovered outcome) {
        List<Recovered> grown = Stream.concat(done.stream(), Stream.of(outcome)).toList();
        return new Recoveries(
                mishap,
                tries,
                fallback,
                waiting.subList(1, waiting.size()),
                grown.subList(Math.max(0, grown.size() - REMEMBERED), grown.size()));
    }

    Optional<Recovered> outcome(String requestId) {
        return done.stream().filter(one -> one.requestId().equals(requestId)).findFirst();
    }
}
