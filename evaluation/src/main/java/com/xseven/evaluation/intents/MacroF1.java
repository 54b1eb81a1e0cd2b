package com.xseven.evaluation.intents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mean over all intents of the harmonic mean of precision and recall, whatever number of sentences each has. */
final class MacroF1 {

    private int right;
    private int wanted;
    private int said;

    private MacroF1() {}

    static double of(List<Judged> inScope) {
        Map<String, MacroF1> intents = new TreeMap<>();
        for (Judged judged : inScope) {
            MacroF1 wanted = intents.computeIfAbsent(judged.sentence().intent().orElseThrow(), intent -> new MacroF1());
            wanted.wanted++;
            wanted.right += judged.isRight() ? 1 : 0;
            intents.computeIfAbsent(judged.verdict().label(), intent -> new MacroF1()).said++;
        }
        return intents.values().stream().mapToDouble(MacroF1::f1).average().orElse(0);
    }

    private double f1() {
        return right == 0 ? 0 : 2.0 * right / (wanted + said);
    }
}
