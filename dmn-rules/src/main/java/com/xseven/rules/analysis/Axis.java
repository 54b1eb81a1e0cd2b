package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Value;
import java.util.BitSet;
import java.util.List;

/** One respect in which facts differ, cut into the pieces that a table's cells tell apart. */
sealed interface Axis {

    /** How many pieces there are; they are numbered from 0. */
    int size();

    /** Label of the column that it belongs to. */
    String label();

    /** A set of pieces in words, such as {@code Party size is over 12}. */
    String words(BitSet pieces);

    /** Values of one column; the facts' values where the column tests a fact and nothing more. */
    sealed interface Values extends Axis permits NumberAxis, WordAxis {

        /** What the column tests, such as the name of a fact. */
        String expression();

        /** A value out of a piece. */
        Value sample(int piece);

        /** The piece that a value lies in, or -1 for none. */
        int pieceOf(Value value);

        /** The pieces whose values stand so to a value. */
        BitSet pieces(Condition.Order order, Value value);

        /** The pieces whose values fulfil a condition that names nothing but values. */
        default BitSet pieces(Condition condition) {
            return Conditions.pieces(
                    condition,
                    size(),
                    compared -> compared.operand() instanceof Condition.Literal(Value value)
                            ? pieces(compared.order(), value)
                            : new BitSet());
        }
    }

    /** How a column's value stands to another expression: less, equal, greater; or for texts equal, different. */
    record Relation(String column, String label, Condition.Expression to, boolean ordered) implements Axis {

        private static final List<String> ORDERED = List.of("less than ", "equal to ", "more than ");
        private static final List<String> UNORDERED = List.of("the same as ", "other than ");

        @Override
        public int size() {
            return ordered ? ORDERED.size() : UNORDERED.size();
        }

        /** The outcome of a comparison that stands for a piece: negative for less, 0 for equal, positive for the rest. */
        int comparison(int piece) {
            return ordered ? piece - 1 : piece;
        }

        int pieceOf(int comparison) {
            return ordered ? Integer.signum(comparison) + 1 : Math.abs(Integer.signum(comparison));
        }

        /** The pieces that fulfil a condition on the other expression alone. */
        BitSet pieces(Condition condition) {
            return Conditions.pieces(condition, size(), compared -> {
                BitSet pieces = new BitSet(size());
                for (int piece = 0; piece < size(); piece++) {
                    pieces.set(piece, compared.order().includes(comparison(piece)));
                }
                return pieces;
            });
        }

        @Override
        public String words(BitSet pieces) {
            List<String> names = ordered ? ORDERED : UNORDERED;
            return label + " is "
                    + Words.either(pieces.stream()
                            .mapToObj(piece -> names.get(piece) + to.text())
                            .toList());
        }
    }

    /** Whether a cell holds whose meaning only FEEL can tell. */
    record Unclear(String column, String label, Condition cell) implements Axis {

        static final int HOLDS = 0;
        static final int FAILS = 1;

        @Override
        public int size() {
            return 2;
        }

        @Override
        public String words(BitSet pieces) {
            return label + (pieces.get(HOLDS) ? " fulfils " : " does not fulfil ") + Words.cell(cell);
        }
    }
}
