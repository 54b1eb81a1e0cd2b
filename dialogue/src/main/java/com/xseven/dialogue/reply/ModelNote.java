package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One time that models were asked in a turn: what came of it, and what it took.
 *
 * @param purpose such as {@code ANSWER}
 * @param prompt its id and version, such as {@code restaurant-food.answer@3}
 * @param model that answered, as {@code provider/model}; empty where none did
 * @param result what the turn made of the answer, such as {@code USES_TOOLS}, {@code ANSWERS} or {@code UNSOUND}
 * @param faults what was found wrong with the answer, in words that quote nothing of it
 * @param costMicros millionths of a US dollar, those of failed calls among them
 * @param firstToken from the start of the call that answered to its first token
 * @param took from the start of the first call to the end of the last
 * @param failed what failed before, in order
 * @param recalled how much of what kind the model was told of before, such as {@code visits}; none where it was told nothing, and in
 *     notes from before anything was
 */
public record ModelNote(
        String purpose,
        String prompt,
        Optional<String> model,
        String result,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> faults,
        int inputTokens,
        int outputTokens,
        long costMicros,
        Duration firstToken,
        Duration took,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FailedCall> failed,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, Integer> recalled) {

    @JsonCreator
    public ModelNote {
        faults = List.copyOf(faults);
        failed = List.copyOf(failed);
        recalled = Collections.unmodifiableSortedMap(new TreeMap<>(recalled));
    }

    /** Of a time at which the model was told nothing of before. */
    public ModelNote(
            String purpose,
            String prompt,
            Optional<String> model,
            String result,
            List<String> faults,
            int inputTokens,
            int outputTokens,
            long costMicros,
            Duration firstToken,
            Duration took,
            List<FailedCall> failed) {
        this(
                purpose,
                prompt,
                model,
                result,
                faults,
                inputTokens,
                outputTokens,
                costMicros,
                firstToken,
                took,
                failed,
                Collections.emptySortedMap());
    }

    /** The same, with what the model was told of before. */
    public ModelNote recalling(SortedMap<String, Integer> told) {
        return with(took, failed, told);
    }

    /** Of a time at which no model said anything and nothing was paid. */
    public static ModelNote unanswered(String purpose, String prompt, String result) {
        return new ModelNote(
                purpose, prompt, Optional.empty(), result, List.of(), 0, 0, 0, Duration.ZERO, Duration.ZERO, List.of());
    }

    /** The same, once this one had failed before. */
    public ModelNote after(FailedCall first) {
        return with(
                took.plus(first.took()),
                Stream.concat(Stream.of(first), failed.stream()).toList(),
                recalled);
    }

    private ModelNote with(Duration inAll, List<FailedCall> before, SortedMap<String, Integer> told) {
        return new ModelNote(
                purpose,
                prompt,
                model,
                result,
                faults,
                inputTokens,
                outputTokens,
                costMicros,
                firstToken,
                inAll,
                before,
                told);
    }

    /** Of the call that answered and of those that did not, as far as they were paid. */
    public int tokens() {
        return inputTokens + outputTokens;
    }

    /**
     * A call that brought nothing.
     *
     * @param model as {@code provider/model}
     * @param reason such as {@code TIMED_OUT}, or {@code QUEUED} where it was not made, since its provider had too many
     */
    public record FailedCall(String model, String reason, Duration took) {}
}
