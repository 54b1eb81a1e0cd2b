package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Agent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a turn came out so.
 *
 * @param decisions every rules table that was asked, in order
 * @param model what thought: {@code built-in} or the name of a model
 * @param promptVersion version of the prompt, {@code none} where no model was asked
 * @param tools names of the tools used, in order
 * @param costUsd price of all model calls in US dollars, as a decimal number
 * @param millis how long each step took, in milliseconds by step name
 * @param failure what kept the turn from a proper answer, if anything did
 * @param models every time that models were asked, in order; none in what was explained before there were models
 * @param staffing how it came that this agent answered, where that is more than the tables' usual choice
 */
public record Explanation(
        int turn,
        Understood understood,
        List<Decision> decisions,
        Agent agent,
        String model,
        String promptVersion,
        List<String> tools,
        int tokens,
        String costUsd,
        SortedMap<String, Double> millis,
        Optional<Failure> failure,
        Instant at,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ModelNote> models,

        Optional<Staffing> staffing) {

    @JsonCreator
    public Explanation {
        decisions = List.copyOf(decisions);
        tools = List.copyOf(tools);
        millis = Collections.unmodifiableSortedMap(new TreeMap<>(millis));
        models = List.copyOf(models);
    }

    /** Why a turn came out so in which no model was asked. */
    public Explanation(
            int turn,
            Understood understood,
            List<Decision> decisions,
            Agent agent,
            String model,
            String promptVersion,
            List<String> tools,
            int tokens,
            String costUsd,
            SortedMap<String, Double> millis,
            Optional<Failure> failure,
            Instant at) {
        this(
                turn,
                understood,
                decisions,
                agent,
                model,
                promptVersion,
                tools,
                tokens,
                costUsd,
                millis,
                failure,
                at,
                List.of(),
                Optional.empty());
    }

    public Explanation withMillis(SortedMap<String, Double> measured) {
        return new Explanation(
                turn,
                understood,
                decisions,
                agent,
                model,
                promptVersion,
                tools,
                tokens,
                costUsd,
                measured,
                failure,
                at,
                models,
                staffing);
    }
}
