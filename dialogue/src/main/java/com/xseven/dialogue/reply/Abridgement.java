package com.xseven.dialogue.reply;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What whoever reads a decision knows anyway, so that it need not be kept with each; every byte that a turn leaves in a history
 * stays there.
 *
 * @param told inputs that follow from what was asked
 * @param said outputs that follow from what came of it, or are said of most turns
 */
public record Abridgement(SortedMap<String, String> told, SortedMap<String, String> said) {

    /** Among the inputs of a decision that was shortened; no fact has such a name. */
    private static final String SHORTENED = "~";

    public Abridgement {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
        said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }

    /** Leaves alone what a table decided that was not asked all of these facts, or does not say all of these answers. */
    public Decision shortened(Decision decision) {
        boolean restorable = decision.inputs().keySet().containsAll(told.keySet())
                && decision.outputs().keySet().containsAll(said.keySet());
        if (told.isEmpty() || !restorable) {
            return decision;
        }
        SortedMap<String, String> inputs = without(decision.inputs(), told);
        inputs.put(SHORTENED, "");
        return new Decision(
                decision.table(), decision.version(), decision.rows(), inputs, without(decision.outputs(), said));
    }

    /** Leaves alone what was never shortened. */
    public Decision inFull(Decision decision) {
        if (!decision.inputs().containsKey(SHORTENED)) {
            return decision;
        }
        SortedMap<String, String> inputs = with(decision.inputs(), told);
        inputs.remove(SHORTENED);
        return new Decision(
                decision.table(), decision.version(), decision.rows(), inputs, with(decision.outputs(), said));
    }

    private static SortedMap<String, String> without(
            SortedMap<String, String> values, SortedMap<String, String> known) {
        SortedMap<String, String> left = new TreeMap<>(values);
        left.entrySet().removeAll(known.entrySet());
        return left;
    }

    private static SortedMap<String, String> with(SortedMap<String, String> values, SortedMap<String, String> known) {
        SortedMap<String, String> full = new TreeMap<>(known);
        full.putAll(values);
        return full;
    }
}
