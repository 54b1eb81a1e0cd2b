package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Value;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts of a column, or true and false: each that the table names is a piece.
 *
 * @param others whether the last piece stands for every text that the table does not name
 */
record WordAxis(String expression, String label, List<Value> samples, boolean others) implements Axis.Values {

    WordAxis {
        samples = List.copyOf(samples);
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public Value sample(int piece) {
        return samples.get(piece);
    }

    @Override
    public int pieceOf(Value value) {
        int known = samples.indexOf(value);
        return known < 0 && others ? size() - 1 : known;
    }

    @Override
    public BitSet pieces(Condition.Order order, Value value) {
        BitSet pieces = new BitSet(size());
        int piece = samples.indexOf(value);
        if (order == Condition.Order.EQUAL && piece >= 0) {
            pieces.set(piece);
        }
        return pieces;
    }

    @Override
    public String words(BitSet pieces) {
        BitSet missing = new BitSet();
        missing.set(0, size());
        missing.andNot(pieces);
        return others && pieces.get(size() - 1)
                ? label + " is none of "
                        + missing.stream()
                                .mapToObj(piece -> sample(piece).toString())
                                .collect(Collectors.joining(", "))
                : label + " is "
                        + Words.either(pieces.stream()
                                .mapToObj(piece -> sample(piece).toString())
                                .toList());
    }
}
