package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agent that somebody wished for. It is asked of the table {@code agent-routing} in every turn until there is another wish, so
 * that an emergency, say, still goes where the table sends it.
 *
 * @param pick the latest wish that the rules allowed
 * @param waiting wishes, in the order of arrival, {@value #REMEMBERED} at most
 * @param settled the latest that were decided, oldest first
 */
public record HandPicked(Optional<Pick> pick, List<SwitchRequest> waiting, List<Settled> settled) {

    static final int REMEMBERED = 16;

    public HandPicked {
        waiting = List.copyOf(waiting);
        settled = List.copyOf(settled);
    }

    /**
     * A wish that was allowed.
     *
     * @param turn with which it was carried out
     * @param from who answered before
     */
    public record Pick(Agent agent, int turn, Agent from, HandOver.Hand cause) {}

    /**
     * What was decided about a wish.
     *
     * @param refusal empty where it was carried out
     * @param decisions about one that was carried out, as far as no turn tells them
     */
    public record Settled(String requestId, Optional<SwitchOutcome.Refused> refusal, List<Decision> decisions) {
        public Settled {
            decisions = List.copyOf(decisions);
        }
    }

    static HandPicked none() {
        return new HandPicked(Optional.empty(), List.of(), List.of());
    }

    /** Somebody wishes for an agent; the same wish again changes nothing. */
    HandPicked with(SwitchRequest wish) {
        return isKnown(wish)
                ? this
                : new HandPicked(
                        pick, Stream.concat(waiting.stream(), Stream.of(wish)).toList(), settled);
    }

    /** Whether no place is left for a new wish: what comes of those that wait has to be remembered until it is told. */
    boolean isFullFor(SwitchRequest wish) {
        return waiting.size() >= REMEMBERED && !isKnown(wish);
    }

    private boolean isKnown(SwitchRequest wish) {
        return settled(wish.requestId()).isPresent() || isWaiting(wish.requestId());
    }

    boolean isWaiting(String requestId) {
        return waiting.stream().anyMatch(other -> other.requestId().equals(requestId));
    }

    /** The wish that waits longest, if any does. */
    Optional<SwitchRequest> next() {
        return waiting.stream().findFirst();
    }

    /** The first wish is carried out; {@code decisions} as in {@link Settled}. */
    HandPicked picking(Pick latest, List<Decision> decisions) {
        return settled(Optional.of(latest), Optional.empty(), decisions);
    }

    /** The first wish is refused. */
    HandPicked refusing(SwitchOutcome.Refused refusal) {
        return settled(pick, Optional.of(refusal), List.of());
    }

    /** Nothing could be decided about the first wish, and nothing is remembered: sent again, it is decided anew. */
    HandPicked undecided() {
        return new HandPicked(pick, waiting.subList(1, waiting.size()), settled);
    }

    private HandPicked settled(
            Optional<Pick> holds, Optional<SwitchOutcome.Refused> refusal, List<Decision> decisions) {
        Settled first = new Settled(waiting.getFirst().requestId(), refusal, decisions);
        List<Settled> grown = Stream.concat(settled.stream(), Stream.of(first)).toList();
        return new HandPicked(
                holds,
                waiting.subList(1, waiting.size()),
                grown.subList(Math.max(0, grown.size() - REMEMBERED), grown.size()));
    }

    Optional<Settled> settled(String requestId) {
        return settled.stream().filter(one -> one.requestId().equals(requestId)).findFirst();
    }
}
