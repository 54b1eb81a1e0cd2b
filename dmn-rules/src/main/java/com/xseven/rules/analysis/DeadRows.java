package com.xseven.rules.analysis;

import com.xseven.rules.HitPolicy;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import com.xseven.rules.analysis.HoleSearch.Covered;
import com.xseven.rules.analysis.HoleSearch.GaveUp;
import com.xseven.rules.analysis.HoleSearch.Hole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds rows that decide nothing: no facts fulfil them, or the rows above take all that they would fit. */
final class DeadRows {

    private static final long STEPS = 400_000;
    private static final long STEPS_IN_ALL = 6_000_000;
    private static final int MOST_TRIED = 40;

    private final Space space;
    private final Set<Integer> duplicates;
    private final List<Finding> findings = new ArrayList<>();

    /** Rows above that add nothing to what the others above them take. */
    private final BitSet dead = new BitSet();

    private long steps;

    DeadRows(Space space) {
        this.space = space;
        this.duplicates = Overlaps.duplicates(space).keySet();
        this.steps = STEPS_IN_ALL;
    }

    List<Finding> find() {
        for (int row = 0; row < space.rows().size(); row++) {
            if (space.rows().get(row).isEmpty()) {
                findings.add(impossible(row));
            } else if (space.outline().hitPolicy() == HitPolicy.FIRST && !duplicates.contains(row)) {
                shadowed(row).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Finding impossible(int row) {
        int axis = IntStream.range(0, space.axes().size())
                .filter(side -> space.rows().get(row).side(side).isEmpty())
                .findFirst()
                .orElseThrow();
        String label = space.axes().get(axis).label();
        return Finding.of(
                        Kind.NEVER_FIRES,
                        Severity.WARNING,
                        List.of(space.id(row)),
                        "Row '" + space.id(row) + "' never decides: nothing that '" + label
                                + "' allows fulfils its cell there.")
                .inColumn(label);
    }

    private Optional<Finding> shadowed(int row) {
        Box box = space.rows().get(row);
        List<Integer> above = IntStream.range(0, row)
                .filter(earlier ->
                        !dead.get(earlier) && space.rows().get(earlier).meets(box))
                .boxed()
                .toList();
        Optional<Integer> alone = above.stream()
                .filter(earlier -> space.rows().get(earlier).covers(box))
                .findFirst();
        if (alone.isPresent()) {
            return Optional.of(neverFires(row, List.of(alone.get())));
        }
        if (above.isEmpty() || steps <= 0) {
            return above.isEmpty() ? Optional.empty() : Optional.of(unproven(row));
        }
        steps -= STEPS / 100;
        return switch (HoleSearch.search(box, boxes(above), Math.min(steps, STEPS))) {
            case Covered _ -> Optional.of(neverFires(row, needed(box, above)));
            case Hole _ -> Optional.empty();
            case GaveUp _ -> {
                steps -= STEPS;
                yield Optional.of(unproven(row));
            }
        };
    }

    /** As few of the rows as it takes to cover the box. */
    private List<Integer> needed(Box box, List<Integer> covering) {
        List<Integer> needed = covering;
        if (covering.size() <= MOST_TRIED) {
            for (Integer row : covering) {
                List<Integer> fewer =
                        needed.stream().filter(other -> !other.equals(row)).toList();
                if (HoleSearch.search(box, boxes(fewer), STEPS / 10) instanceof Covered) {
                    needed = fewer;
                }
            }
        }
        return needed;
    }

    private List<Box> boxes(List<Integer> rows) {
        return rows.stream().map(space.rows()::get).toList();
    }

    private Finding neverFires(int row, List<Integer> above) {
        dead.set(row);
        String ids = Words.rows(above.stream().map(space::id).toList());
        return Finding.of(
                Kind.NEVER_FIRES,
                Severity.WARNING,
                List.of(space.id(row)),
                "Row '" + space.id(row) + "' never decides: " + ids + " above " + (above.size() == 1 ? "takes" : "take")
                        + " everything that it fits.");
    }

    private Finding unproven(int row) {
        return Finding.of(
                Kind.UNPROVEN,
                Severity.NOTE,
                List.of(space.id(row)),
                "Whether row '" + space.id(row) + "' ever decides could not be found out: the rows above overlap in too"
                        + " many ways.");
    }
}
