package com.xseven.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Facts that have one of some pieces on each axis of a space. Never changed once it is made.
 *
 * @param sides the pieces, by axis
 */
record Box(List<BitSet> sides) {

    Box {
        sides = List.copyOf(sides);
    }

    BitSet side(int axis) {
        return sides.get(axis);
    }

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!sides.get(axis).intersects(other.sides.get(axis))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this box has everything on an axis that the other has. */
    boolean covers(Box other, int axis) {
        return isWithin(other.sides.get(axis), sides.get(axis));
    }

    boolean covers(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!covers(other, axis)) {
                return false;
            }
        }
        return true;
    }

    Box and(Box other) {
        List<BitSet> common = new ArrayList<>();
        for (int axis = 0; axis < sides.size(); axis++) {
            BitSet side = (BitSet) sides.get(axis).clone();
            side.and(other.sides.get(axis));
            common.add(side);
        }
        return new Box(common);
    }

    /** The same box with other pieces on one axis. */
    Box with(int axis, BitSet pieces) {
        List<BitSet> changed = new ArrayList<>(sides);
        changed.set(axis, pieces);
        return new Box(changed);
    }

    static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
