package com.xseven.evaluation.intents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mean over all intents of the harmonic mean of precision and recall, whatever number of sentences each has. */
public final class MacroF1 {

    private int right;
    private int wanted;
    private int said;

    private MacroF1() {}

    /** A sentence's intent, and the one that it was told to have. */
    public record Told(String wanted, String said) {

        boolean isRight() {
            return wanted.equals(said);
        }
    }

    /** Between 0 and 1; an intent that was never wanted, but said, counts as one that was missed. */
    public static double of(List<Told> told) {
        Map<String, MacroF1> intents = new TreeMap<>();
        for (Told one : told) {
            MacroF1 wanted = intents.computeIfAbsent(one.wanted(), intent -> new MacroF1());
            wanted.wanted++;
            wanted.right += one.isRight() ? 1 : 0;
            intents.computeIfAbsent(one.said(), intent -> new MacroF1()).said++;
        }
        return intents.values().stream().mapToDouble(MacroF1::f1).average().orElse(0);
    }

    private double f1() {
        return right == 0 ? 0 : 2.0 * right / (wanted + said);
    }
}
