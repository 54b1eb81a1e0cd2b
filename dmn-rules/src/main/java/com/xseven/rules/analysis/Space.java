package com.xseven.rules.analysis;

import com.xseven.rules.TableLogic;
import com.xseven.rules.TableOutline;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All facts that a table tells apart, and its rows as boxes among them.
 *
 * @param whole everything
 * @param rows by the order of the table
 */
record Space(TableOutline outline, TableLogic logic, List<Axis> axes, Box whole, List<Box> rows) {

    Space {
        axes = List.copyOf(axes);
        rows = List.copyOf(rows);
    }

    String id(int row) {
        return outline.rows().get(row).id();
    }

    /** The axis of a column that tests this, such as a fact. */
    OptionalInt axisOf(String expression) {
        return IntStream.range(0, axes.size())
                .filter(axis -> axes.get(axis) instanceof Axis.Values values
                        && values.expression().equals(expression))
                .findFirst();
    }

    /** Whether what a box says holds of the facts themselves, without comparisons and FEEL in between. */
    boolean isPlain(Box box) {
        return IntStream.range(0, axes.size())
                .filter(axis -> !(axes.get(axis) instanceof Axis.Values))
                .allMatch(axis -> box.covers(whole, axis));
    }

    /** A box in words; {@code whatever the facts} for everything. */
    String words(Box box) {
        String words = IntStream.range(0, axes.size())
                .filter(axis -> !box.covers(whole, axis))
                .mapToObj(axis -> axes.get(axis).words(box.side(axis)))
                .collect(Collectors.joining(" and "));
        return words.isEmpty() ? "whatever the facts" : "when " + words;
    }

    /** As much more of the space as a box can have without meeting any of these. */
    Box grown(Box box, List<Box> others) {
        Box grown = box;
        for (int axis = 0; axis < axes.size(); axis++) {
            BitSet side = (BitSet) grown.side(axis).clone();
            for (int piece = 0; piece < axes.get(axis).size(); piece++) {
                BitSet only = new BitSet();
                only.set(piece);
                Box slice = grown.with(axis, only);
                if (others.stream().noneMatch(slice::meets)) {
                    side.set(piece);
                }
            }
            grown = grown.with(axis, side);
        }
        return grown;
    }
}
