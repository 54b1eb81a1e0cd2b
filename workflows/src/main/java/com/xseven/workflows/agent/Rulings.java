package com.xseven.workflows.agent;

import com.xseven.dialogue.reply.Abridgement;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Mood;
import java.math.BigDecimal;
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

    /** Leaves alone what a table decided that was not asked all of these facts, or does not say all of these answers. */
    public static Decision shortened(Decision decision, Question question) {
        return abridgement(decision.table(), question).shortened(decision);
    }

    /** Leaves alone what was never shortened. */
    public static Decision inFull(Decision decision, Question question) {
        return abridgement(decision.table(), question).inFull(decision);
    }

    private static Abridgement abridgement(String table, Question question) {
        return new Abridgement(told(table, question), saidUsually(table));
    }

    private static SortedMap<String, String> told(String table, Question question) {
        SortedMap<String, String> told = new TreeMap<>();
        switch (table) {
            case "escalation" -> {
                told.put("flow", question.flow().name());
                told.put("intent", question.understood().intent().name());
                told.put("confidence", written(question.understood().confidence()));
                told.put("failures", Integer.toString(question.failures()));
                told.put("mood", question.understood().mood().orElse(Mood.CALM).name());
            }
            case "stage-policy" -> {
                told.put("agreed", "false");
                told.put("asked", "0");
                told.put("confidence", "1");
            }
            default -> {}
        }
        return told;
    }

    private static SortedMap<String, String> saidUsually(String table) {
        SortedMap<String, String> said = new TreeMap<>();
        switch (table) {
            case "escalation" -> {
                said.put("escalation", NONE);
                said.put("urgency", NONE);
            }
            case "stage-policy" -> said.put("asksLeft", "0");
            default -> {}
        }
        return said;
    }

    /** As the tables write a number that was rounded to two digits. */
    private static String written(double confidence) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(confidence * 100), DIGITS);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
