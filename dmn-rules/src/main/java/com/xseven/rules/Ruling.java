package com.xseven.rules;

import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a table says to some facts, as code reads it. */
public sealed interface Ruling<T> {

    /** What the table was asked and what it said; to be kept with whatever follows from it. */
    Decision decision();

    /** The table says this. */
    record Ruled<T>(T answer, Decision decision) implements Ruling<T> {}

    /** The table does not say: no row fits, a cell failed, or it says a word that is unknown here. */
    record Undecided<T>(String reason, Decision decision) implements Ruling<T> {}

    /**
     * Asks a table for one answer.
     *
     * @param reading makes the answer of the row that decides; empty when the row says what is unknown here
     */
    static <T> Ruling<T> one(DecisionTable table, Map<String, Value> facts, Function<Match, Optional<T>> reading) {
        Consultation consultation = Consultation.of(table, facts);
        Optional<T> answer = consultation.matches().size() == 1
                ? reading.apply(consultation.matches().getFirst())
                : Optional.empty();
        return answer.<Ruling<T>>map(said -> new Ruled<>(said, consultation.decision()))
                .orElseGet(() -> undecided(consultation));
    }

    /**
     * Asks a table for as many answers as it has, in the order of its rows; none is an answer too.
     *
     * @param reading makes the answer of one row; empty when the row says what is unknown here
     */
    static <T> Ruling<List<T>> all(
            DecisionTable table, Map<String, Value> facts, Function<Match, Optional<T>> reading) {
        Consultation consultation = Consultation.of(table, facts);
        List<T> answers = consultation.matches().stream()
                .map(reading)
                .flatMap(Optional::stream)
                .toList();
        return consultation.evaluation() instanceof Failed
                        || answers.size() < consultation.matches().size()
                ? undecided(consultation)
                : new Ruled<>(answers, consultation.decision());
    }

    private static <T> Ruling<T> undecided(Consultation consultation) {
        return new Undecided<>(consultation.summary(), consultation.decision());
    }
}
