package com.xseven.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a part of a box that none of some other boxes has. It goes from axis to axis and keeps only those boxes that
 * still have the part at hand, as decision diagrams do; pieces that leave the same boxes are one case, a case whose
 * boxes include those of a covered case is covered too, and what was proven covered is remembered. Tables as people
 * write them take some thousands of steps; since the question is hard in general, the search gives up after a given
 * number of them.
 */
final class HoleSearch {

    private final Box within;
    private final List<Box> boxes;
    private final List<BitSet> bound = new ArrayList<>();
    private final List<BitSet> boundOn = new ArrayList<>();
    private final List<Map<BitSet, BitSet>> cuts = new ArrayList<>();
    private final Set<List<BitSet>> covered = new HashSet<>();
    private long stepsLeft;

    private HoleSearch(Box within, List<Box> boxes, long steps) {
        this.within = within;
        this.boxes = boxes.stream().filter(within::meets).toList();
        this.stepsLeft = steps;
        for (Box box : this.boxes) {
            BitSet axes = new BitSet();
            for (int axis = 0; axis < within.sides().size(); axis++) {
                axes.set(axis, !box.covers(within, axis));
            }
            bound.add(axes);
        }
        for (int axis = 0; axis < within.sides().size(); axis++) {
            BitSet smaller = new BitSet(this.boxes.size());
            for (int box = 0; box < bound.size(); box++) {
                smaller.set(box, bound.get(box).get(axis));
            }
            boundOn.add(smaller);
            cuts.add(cuts(axis));
        }
    }

    /** The pieces of an axis that the same boxes have, by those boxes. */
    private Map<BitSet, BitSet> cuts(int axis) {
        int last = within.side(axis).length();
        List<BitSet> having = new ArrayList<>();
        for (int piece = 0; piece < last; piece++) {
            having.add(new BitSet(boxes.size()));
        }
        BitSet everywhere = new BitSet(boxes.size());
        for (int box = 0; box < boxes.size(); box++) {
            if (bound.get(box).get(axis)) {
                BitSet side = boxes.get(box).side(axis);
                for (int piece = side.nextSetBit(0); piece >= 0 && piece < last; piece = side.nextSetBit(piece + 1)) {
                    having.get(piece).set(box);
                }
            } else {
                everywhere.set(box);
            }
        }
        Map<BitSet, BitSet> cuts = new LinkedHashMap<>();
        within.side(axis).stream().forEach(piece -> {
            having.get(piece).or(everywhere);
            cuts.computeIfAbsent(having.get(piece), _ -> new BitSet()).set(piece);
        });
        return cuts;
    }

    /** What came of a search. */
    sealed interface Outcome {}

    /** The boxes have it all. */
    record Covered() implements Outcome {}

    /** None of them has this. */
    record Hole(Box box) implements Outcome {}

    /** It would take longer than the given steps. */
    record GaveUp() implements Outcome {}

    /** {@code within} must not be empty. */
    static Outcome search(Box within, List<Box> boxes, long steps) {
        HoleSearch search = new HoleSearch(within, boxes, steps);
        BitSet all = new BitSet();
        all.set(0, search.boxes.size());
        BitSet axes = new BitSet();
        search.bound.forEach(axes::or);
        Box hole = search.hole(within, all, axes);
        if (hole != null) {
            return new Hole(hole);
        }
        return search.stepsLeft < 0 ? new GaveUp() : new Covered();
    }

    private @Nullable Box hole(Box part, BitSet alive, BitSet axes) {
        if (alive.isEmpty()) {
            return part;
        }
        if (alive.stream().anyMatch(box -> !bound.get(box).intersects(axes))
                || covered.contains(List.of(alive, axes))) {
            return null;
        }
        int axis = mostBound(alive, axes);
        BitSet rest = (BitSet) axes.clone();
        rest.clear(axis);
        List<BitSet> proven = new ArrayList<>();
        for (Map.Entry<BitSet, BitSet> group : groups(axis, alive)) {
            if (proven.stream().noneMatch(less -> Box.isWithin(less, group.getKey()))) {
                Box hole = hole(part.with(axis, group.getValue()), group.getKey(), rest);
                if (hole != null || stepsLeft < 0) {
                    return hole;
                }
                proven.add(group.getKey());
            }
        }
        covered.add(List.of(alive, axes));
        return null;
    }

    /** The pieces of an axis by the boxes that have them, those with the fewest boxes first. */
    private List<Map.Entry<BitSet, BitSet>> groups(int axis, BitSet alive) {
        Map<BitSet, BitSet> groups = new LinkedHashMap<>();
        cuts.get(axis).forEach((having, pieces) -> {
            BitSet left = (BitSet) having.clone();
            left.and(alive);
            groups.computeIfAbsent(left, _ -> new BitSet()).or(pieces);
        });
        stepsLeft -= cuts.get(axis).size();
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> group.getKey().cardinality()))
                .toList();
    }

    /** The axis on which most of the boxes are smaller than the box at hand. */
    private int mostBound(BitSet alive, BitSet axes) {
        int best = axes.nextSetBit(0);
        int most = -1;
        for (int axis = best; axis >= 0; axis = axes.nextSetBit(axis + 1)) {
            BitSet smaller = (BitSet) boundOn.get(axis).clone();
            smaller.and(alive);
            if (smaller.cardinality() > most) {
                most = smaller.cardinality();
                best = axis;
            }
        }
        return best;
    }
}
