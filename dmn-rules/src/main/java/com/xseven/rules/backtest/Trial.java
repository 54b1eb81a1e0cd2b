package com.xseven.rules.backtest;

import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.Consultation;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Examples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts recorded facts to one table. Not for several threads at once. */
public final class Trial {

    private static final int REMEMBERED = 50_000;

    private final DecisionTable table;
    /** The same facts come again and again, and a table says the same to them. */
    private final Map<SortedMap<String, String>, Answer> known = new HashMap<>();

    public Trial(DecisionTable table) {
        this.table = table;
    }

    /**
     * What the table says now.
     *
     * @param failure why it could not say; facts that the deciding table was not asked were not recorded, so a table that
     *     asks for other facts than that one fails here
     */
    public record Answer(List<String> rows, SortedMap<String, String> outputs, Optional<String> failure) {

        public Answer {
            rows = List.copyOf(rows);
        }

        /** Whether something else came out of it than what was recorded, be it by the same row or another. */
        public boolean differsFrom(Decision recorded) {
            return failure.isPresent() || !outputs.equals(recorded.outputs());
        }
    }

    /** What the table says to the facts of a decision that was recorded. */
    public Answer answer(Decision recorded) {
        Answer before = known.get(recorded.inputs());
        if (before != null) {
            return before;
        }
        Answer answer = evaluate(recorded.inputs());
        if (known.size() < REMEMBERED) {
            known.put(recorded.inputs(), answer);
        }
        return answer;
    }

    private Answer evaluate(SortedMap<String, String> facts) {
        try {
            Consultation consultation =
                    Consultation.of(table, new Examples.Example("", facts, Map.of()).factsFor(table.outline()));
            Decision decision = consultation.decision();
            return new Answer(
                    decision.rows(),
                    decision.outputs(),
                    consultation.evaluation() instanceof Evaluation.Failed failed
                            ? Optional.of(failed.fault().toString())
                            : Optional.empty());
        } catch (IllegalArgumentException ofAnotherType) {
            return new Answer(List.of(), new TreeMap<>(), Optional.of(String.valueOf(ofAnotherType.getMessage())));
        }
    }
}
