package com.xseven.workflows.models;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.Optional;

/**
 * The other agents, as one of them sees them in a call.
 *
 * @param toAsk whom it may ask before it answers
 * @param toHandTo whom it may let answer instead
 * @param tookOver from whom it took the conversation over, where that is new to it
 * @param words what a colleague tells it: the question that it is asked, or why it is to answer; written by a model
 * @param advice what colleagues said, once they were asked
 */
public record Company(
        List<Agent> toAsk,
        List<Agent> toHandTo,
        Optional<HandOver> tookOver,
        Optional<String> words,
        List<Advice> advice) {

    /** Nobody else is there. */
    public static final Company NONE = new Company(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    public Company {
        toAsk = List.copyOf(toAsk);
        toHandTo = List.copyOf(toHandTo);
        advice = List.copyOf(advice);
    }

    /** What a colleague said; it passed the checks of an answer. */
    public record Advice(Agent agent, String text) {}
}
