package com.xseven.rules;

import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table's answer together with what the journal keeps of it.
 *
 * @param decision table, version, rows, the facts that the table asks for and what it said; where several rows
 *     decided, their outputs stand behind one another, separated by commas
 */
public record Consultation(Evaluation evaluation, Decision decision) {

    public static Consultation of(DecisionTable table, Map<String, Value> facts) {
        Evaluation evaluation = table.evaluate(facts);
        return new Consultation(evaluation, decision(table.outline(), facts, matches(evaluation)));
    }

    /** The rows that decided; none when no row fits or the table failed. */
    public List<Match> matches() {
        return matches(evaluation);
    }

    /** What came out, in a sentence for whoever looks after the table. */
    public String summary() {
        String table = "'" + decision.table() + "' (version " + decision.version() + ") ";
        return switch (evaluation) {
            case Matched _ -> table + "said " + decision.outputs() + " by " + decision.rows();
            case NoMatch _ -> table + "has no row for " + decision.inputs();
            case Failed failed -> table + "failed: " + failed.fault();
        };
    }

    private static List<Match> matches(Evaluation evaluation) {
        return switch (evaluation) {
            case Matched matched -> matched.matches();
            case NoMatch _, Failed _ -> List.of();
        };
    }

    private static Decision decision(TableOutline table, Map<String, Value> facts, List<Match> matches) {
        SortedMap<String, String> inputs = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (table.facts().containsKey(name)) {
                inputs.put(name, value.toString());
            }
        });
        SortedMap<String, String> outputs = new TreeMap<>();
        for (Match match : matches) {
            match.outputs()
                    .forEach((name, value) ->
                            outputs.merge(name, value.toString(), (before, more) -> before + ", " + more));
        }
        List<String> rows = matches.stream().map(Match::row).toList();
        return new Decision(table.name(), table.version(), rows, inputs, outputs);
    }
}
