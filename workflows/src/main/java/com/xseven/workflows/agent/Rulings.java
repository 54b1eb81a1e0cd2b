package com.xseven.workflows.agent;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Mood;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decisions about a question without what the question tells anyway and what is said of most turns, since every byte of a
 * conclusion stays in a history; and the same decisions in full, as they are kept with the turn.
 */
public final class Rulings {

    private static final String NONE = "NONE";
    private static final int DIGITS = 2;

    private Rulings() {}

    public static Decision shortened(Decision decision, Question question) {
        return new Decision(
                decision.table(),
                decision.version(),
                decision.rows(),
                without(decision.inputs(), told(decision.table(), question)),
                without(decision.outputs(), saidUsually(decision.table())));
    }

    /** Leaves alone what was never shortened. */
    public static Decision inFull(Decision decision, Question question) {
        return new Decision(
                decision.table(),
                decision.version(),
                decision.rows(),
                with(decision.inputs(), told(decision.table(), question)),
                with(decision.outputs(), saidUsually(decision.table())));
    }

    private static Map<String, String> told(String table, Question question) {
        return switch (table) {
            case "escalation" ->
                Map.of(
                        "flow", question.flow().name(),
                        "intent", question.understood().intent().name(),
                        "confidence", written(question.understood().confidence()),
                        "failures", Integer.toString(question.failures()),
                        "mood", question.understood().mood().orElse(Mood.CALM).name());
            case "stage-policy" -> Map.of("agreed", "false", "asked", "0", "confidence", "1");
            default -> Map.of();
        };
    }

    private static Map<String, String> saidUsually(String table) {
        return switch (table) {
            case "escalation" -> Map.of("escalation", NONE, "urgency", NONE);
            case "stage-policy" -> Map.of("asksLeft", "0");
            default -> Map.of();
        };
    }

    /** As the tables write a number that was rounded to two digits. */
    private static String written(double confidence) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(confidence * 100), DIGITS);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static SortedMap<String, String> without(SortedMap<String, String> values, Map<String, String> known) {
        SortedMap<String, String> left = new TreeMap<>(values);
        left.entrySet().removeAll(known.entrySet());
        return left;
    }

    private static SortedMap<String, String> with(SortedMap<String, String> values, Map<String, String> known) {
        SortedMap<String, String> full = new TreeMap<>(known);
        full.putAll(values);
        return full;
    }
}
