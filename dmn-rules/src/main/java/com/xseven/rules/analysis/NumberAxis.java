package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The numbers of a column: each that the table names is a piece, and so is everything between two of them. */
record NumberAxis(String expression, String label, List<Piece> parts) implements Axis.Values {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    NumberAxis {
        parts = List.copyOf(parts);
    }

    /**
     * A single number, where both ends are the same, or what lies between two, ends excluded.
     *
     * @param sample one of its numbers, a whole one where it has any
     */
    record Piece(Optional<BigDecimal> from, Optional<BigDecimal> to, Value.Decimal sample) {

        boolean isPoint() {
            return from.isPresent() && from.equals(to);
        }

        boolean contains(BigDecimal number) {
            return isPoint()
                    ? sample.number().compareTo(number) == 0
                    : from.map(bound -> bound.compareTo(number) < 0).orElse(true)
                            && to.map(bound -> bound.compareTo(number) > 0).orElse(true);
        }
    }

    /**
     * The axis that these numbers cut.
     *
     * @param whole whether there are only whole numbers
     * @param allowed what the column allows
     */
    static NumberAxis of(
            String expression, String label, SortedSet<BigDecimal> cuts, boolean whole, Condition allowed) {
        List<Piece> parts = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (BigDecimal cut : cuts) {
            between(before, Optional.of(cut), whole).ifPresent(parts::add);
            if (!whole || isWhole(cut)) {
                parts.add(new Piece(Optional.of(cut), Optional.of(cut), new Value.Decimal(cut)));
            }
            before = Optional.of(cut);
        }
        between(before, Optional.empty(), whole).ifPresent(parts::add);
        parts.removeIf(part -> !Conditions.holds(allowed, part.sample()));
        return new NumberAxis(expression, label, parts);
    }

    private static Optional<Piece> between(Optional<BigDecimal> from, Optional<BigDecimal> to, boolean whole) {
        BigDecimal next = from.map(NumberAxis::wholeAbove)
                .or(() -> to.map(bound -> wholeAbove(bound.subtract(TWO))))
                .orElse(BigDecimal.ZERO);
        boolean fits = to.map(bound -> next.compareTo(bound) < 0).orElse(true);
        if (fits || !whole) {
            BigDecimal sample =
                    fits ? next : from.orElseThrow().add(to.orElseThrow()).divide(TWO);
            return Optional.of(new Piece(from, to, new Value.Decimal(sample)));
        }
        return Optional.empty();
    }

    /** The smallest whole number above a bound. */
    private static BigDecimal wholeAbove(BigDecimal bound) {
        return bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public int size() {
        return parts.size();
    }

    @Override
    public Value sample(int piece) {
        return parts.get(piece).sample();
    }

    @Override
    public int pieceOf(Value value) {
        for (int i = 0; i < parts.size() && value instanceof Value.Decimal decimal; i++) {
            if (parts.get(i).contains(decimal.number())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public BitSet pieces(Condition.Order order, Value value) {
        BitSet pieces = new BitSet(size());
        if (value instanceof Value.Decimal(BigDecimal number)) {
            int equal = first(number, 0);
            int above = first(number, 1);
            switch (order) {
                case LESS -> pieces.set(0, equal);
                case AT_MOST -> pieces.set(0, above);
                case EQUAL -> pieces.set(equal, above);
                case AT_LEAST -> pieces.set(equal, size());
                case GREATER -> pieces.set(above, size());
            }
        }
        return pieces;
    }

    /** The first piece whose numbers compare so to a number, or higher; pieces are in ascending order. */
    private int first(BigDecimal number, int comparison) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).sample().number().compareTo(number) < comparison) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String words(BitSet pieces) {
        List<String> ranges = new ArrayList<>();
        for (int first = pieces.nextSetBit(0); first >= 0; ) {
            int end = pieces.nextClearBit(first);
            ranges.add(range(parts.get(first), parts.get(end - 1)));
            first = pieces.nextSetBit(end);
        }
        return label + " is " + Words.either(ranges);
    }

    private static String range(Piece first, Piece last) {
        if (first.equals(last) && first.isPoint()) {
            return first.sample().toString();
        }
        String from = first.from()
                .map(bound -> (first.isPoint() ? "from " : "over ") + bound.toPlainString())
                .orElse("");
        String to = last.to()
                .map(bound -> (last.isPoint() ? "up to " : "under ") + bound.toPlainString())
                .orElse("");
        return from.isEmpty() && to.isEmpty() ? "any number" : (from + " " + to).strip();
    }
}
