package com.xseven.workflows.conversation;

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
 * @param waiting wishes, in the order of arrival
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

    /** What was decided about a wish; {@code refusal} is empty where it was carried out. */
    public record Settled(String requestId, Optional<SwitchOutcome.Refused> refusal) {}

    static HandPicked none() {
        return new HandPicked(Optional.empty(), List.of(), List.of());
    }

    /** Somebody wishes for an agent; the same wish again changes nothing. */
    HandPicked with(SwitchRequest wish) {
        boolean known = settled(wish.requestId()).isPresent()
                || waiting.stream().anyMatch(other -> other.requestId().equals(wish.requestId()));
        return known
                ? this
                : new HandPicked(
                        pick, Stream.concat(waiting.stream(), Stream.of(wish)).toList(), settled);
    }

    /** The wish that waits longest, if any does. */
    Optional<SwitchRequest> next() {
        return waiting.stream().findFirst();
    }

    /** The first wish is carried out. */
    HandPicked picking(Pick latest) {
        return settled(Optional.of(latest), Optional.empty());
    }

    /** The first wish is refused. */
    HandPicked refusing(SwitchOutcome.Refused refusal) {
        return settled(pick, Optional.of(refusal));
    }

    private HandPicked settled(Optional<Pick> holds, Optional<SwitchOutcome.Refused> refusal) {
        Settled first = new Settled(waiting.getFirst().requestId(), refusal);
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
