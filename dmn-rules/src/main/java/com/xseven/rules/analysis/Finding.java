package com.xseven.rules.analysis;

import com.xseven.rules.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that an analyst should know of a table.
 *
 * @param rows ids of the rows that it concerns, in the order of the table; none where it concerns no single row
 * @param column label of the column that it concerns, or name of the fact
 * @param message what is wrong, in words for whoever looks after the table
 * @param example facts, by name, for which it shows; the table was evaluated with them
 */
public record Finding(
        Kind kind,
        Severity severity,
        List<String> rows,
        Optional<String> column,
        String message,
        Optional<SortedMap<String, Value>> example) {

    public Finding {
        rows = List.copyOf(rows);
        example = example.map(facts -> Collections.unmodifiableSortedMap(new TreeMap<>(facts)));
    }

    /** How much it matters. */
    public enum Severity {
        /** For some facts the table does not decide; it should not go live. */
        ERROR,
        /** The table decides, but hardly as its author meant it. */
        WARNING,
        /** What the analysis could not find out. */
        NOTE
    }

    /** What kind of thing it is. */
    public enum Kind {
        /** No row fits some facts, though the hit policy wants one. */
        GAP,
        /** Several rows fit the same facts, though the hit policy wants only one. */
        CONFLICT,
        /** The same conditions lead to the same answer twice. */
        DUPLICATE,
        /** A row that decides nothing, whatever the facts. */
        NEVER_FIRES,
        /** Where several rows may answer: a row whose answer another row gives for all the same facts already. */
        SAYS_NOTHING_NEW,
        /** A cell that fails for some facts, or says what its column does not allow. */
        FAILS,
        /** A column or a fact that no decision depends on. */
        UNUSED_INPUT,
        /** A question that the analysis could not answer; not a fault by itself. */
        UNPROVEN
    }

    static Finding of(Kind kind, Severity severity, List<String> rows, String message) {
        return new Finding(kind, severity, rows, Optional.empty(), message, Optional.empty());
    }

    Finding inColumn(String label) {
        return new Finding(kind, severity, rows, Optional.of(label), message, example);
    }

    /** The same with facts for which it shows; the message names them too. */
    Finding shownBy(SortedMap<String, Value> facts) {
        return new Finding(
                kind, severity, rows, column, message + " Example: " + Words.facts(facts), Optional.of(facts));
    }
}
