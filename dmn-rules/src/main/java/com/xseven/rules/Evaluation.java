package com.xseven.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a table made of the facts. */
public sealed interface Evaluation {

    /** The rows that decided, in the order of the table; exactly one under UNIQUE and FIRST. */
    record Matched(List<Match> matches) implements Evaluation {

        public Matched {
            matches = List.copyOf(matches);
        }
    }

    /** No row fits the facts. Under COLLECT and RULE ORDER that is an ordinary answer. */
    record NoMatch() implements Evaluation {}

    /** The table could not decide: a cell failed, the facts are not what it asks for, or its hit policy was violated. */
    record Failed(Fault fault) implements Evaluation {}

    /** A row that decided, with what it says by output name. */
    record Match(String row, SortedMap<String, Value> outputs) {

        public Match {
            outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        }

        /** What the row says in a column of this name, which the table must have. */
        public Value output(String name) {
            return Objects.requireNonNull(outputs.get(name), () -> "Expected an output '" + name + "' in " + outputs);
        }

        /** The same for a column of words that stand for constants; empty when the row says another word. */
        public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
            String said = output(name).toString();
            return EnumSet.allOf(type).stream()
                    .filter(constant -> constant.name().equals(said))
                    .findFirst();
        }

        /** The same for a column of numbers that fit an {@code int}; fractions are cut off. */
        public int whole(String name) {
            return number(name).intValue();
        }

        /** The same for a column of numbers. */
        public BigDecimal number(String name) {
            return switch (output(name)) {
                case Value.Decimal decimal -> decimal.number();
                case Value.Text _, Value.Flag _ ->
                    throw new IllegalArgumentException("Expected a column of numbers, but found '" + name + "'");
            };
        }
    }
}
