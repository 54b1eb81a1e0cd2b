package com.xseven.rules.analysis;

import com.xseven.rules.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An input cell of a small table: its text, and what it means, written down apart from any engine. */
sealed interface SmallCell {

    SmallCell ANY = new Any();

    String text();

    boolean fits(Value value);

    record Any() implements SmallCell {

        @Override
        public String text() {
            return "-";
        }

        @Override
        public boolean fits(Value value) {
            return true;
        }
    }

    /** From one number to another; an end that is a border of the numbers may be left out. */
    record Range(int low, boolean lowIncluded, int high, boolean highIncluded) implements SmallCell {

        @Override
        public String text() {
            boolean openBelow = low < SmallTable.LOWEST;
            boolean openAbove = high > SmallTable.HIGHEST;
            if (openBelow && openAbove) {
                return "-";
            }
            if (openBelow) {
                return (highIncluded ? "<= " : "< ") + high;
            }
            return openAbove
                    ? (lowIncluded ? ">= " : "> ") + low
                    : (lowIncluded ? "[" : "]") + low + ".." + high + (highIncluded ? "]" : "[");
        }

        @Override
        public boolean fits(Value value) {
            BigDecimal number = ((Value.Decimal) value).number();
            int atLow = number.compareTo(BigDecimal.valueOf(low));
            int atHigh = number.compareTo(BigDecimal.valueOf(high));
            return (atLow > 0 || (lowIncluded && atLow == 0)) && (atHigh < 0 || (highIncluded && atHigh == 0));
        }
    }

    /** One of some texts, or none of them. */
    record Words(List<String> words, boolean negated) implements SmallCell {

        public Words {
            words = List.copyOf(new TreeSet<>(words));
        }

        @Override
        public String text() {
            String list = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
            return negated ? "not(" + list + ")" : list;
        }

        @Override
        public boolean fits(Value value) {
            return words.contains(value.toString()) != negated;
        }
    }

    record Flag(boolean wanted) implements SmallCell {

        @Override
        public String text() {
            return String.valueOf(wanted);
        }

        @Override
        public boolean fits(Value value) {
            return value.equals(Value.of(wanted));
        }
    }
}
