package com.xseven.rules.analysis;

import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableLogic.Fixed;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds rows that stand in one another's way: the same row twice under any hit policy, two rows for the same facts where
 * only one may fit, and rows that add nothing to another's answer where all that fit answer.
 */
final class Overlaps {

    private static final int MOST = 50;

    private final Space space;
    private final Witnesses witnesses;
    private final HitPolicy policy;
    private final Map<Integer, Integer> duplicates;

    Overlaps(Space space, Witnesses witnesses) {
        this.space = space;
        this.witnesses = witnesses;
        this.policy = space.outline().hitPolicy();
        this.duplicates = duplicates(space);
    }

    /** Rows that say what an earlier one says under the same conditions, with the first of their kind. */
    static Map<Integer, Integer> duplicates(Space space) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        Map<Integer, Integer> duplicates = new TreeMap<>();
        for (int row = 0; row < space.rows().size(); row++) {
            Box box = space.rows().get(row);
            Integer first = box.isEmpty()
                    ? null
                    : seen.putIfAbsent(
                            List.of(box, space.logic().rows().get(row).conclusions()), row);
            if (first != null) {
                duplicates.put(row, first);
            }
        }
        return duplicates;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        duplicates.forEach((again, first) -> findings.add(duplicate(first, again)));
        for (int later = 1; later < space.rows().size(); later++) {
            for (int earlier = 0; earlier < later && findings.size() <= MOST; earlier++) {
                if (duplicates.getOrDefault(later, -1) != earlier
                        && space.rows().get(later).meets(space.rows().get(earlier))) {
                    overlap(earlier, later, findings);
                }
            }
        }
        if (findings.size() > MOST) {
            findings.add(Finding.of(
                    Kind.UNPROVEN, Severity.NOTE, List.of(), "There may be more overlaps than these " + MOST + "."));
        }
        return findings;
    }

    private void overlap(int earlier, int later, List<Finding> findings) {
        switch (policy) {
            case FIRST -> {}
            case UNIQUE -> findings.add(conflict(earlier, later));
            case COLLECT, RULE_ORDER -> {
                if (saysNothingNew(later, earlier)) {
                    findings.add(nothingNew(later, earlier));
                } else if (saysNothingNew(earlier, later)) {
                    findings.add(nothingNew(earlier, later));
                }
            }
        }
    }

    private Finding duplicate(int first, int again) {
        boolean fails = policy == HitPolicy.UNIQUE;
        Finding finding = Finding.of(
                Kind.DUPLICATE,
                fails ? Severity.ERROR : Severity.WARNING,
                List.of(space.id(first), space.id(again)),
                "Row '" + space.id(again) + "' has the same conditions and the same answer as row '" + space.id(first)
                        + "'.");
        return fails
                ? witnesses
                        .find(space.rows().get(again), Failed.class::isInstance)
                        .map(finding::shownBy)
                        .orElse(finding)
                : finding;
    }

    private Finding conflict(int earlier, int later) {
        Box both = space.rows().get(earlier).and(space.rows().get(later));
        List<String> rows = List.of(space.id(earlier), space.id(later));
        String where = "fit " + space.words(both);
        return witnesses
                .find(both, Failed.class::isInstance)
                .map(facts -> Finding.of(
                                Kind.CONFLICT,
                                Severity.ERROR,
                                rows,
                                "Both " + Words.rows(rows) + " " + where + ", but only one row may.")
                        .shownBy(facts))
                .orElseGet(() -> Finding.of(
                        Kind.UNPROVEN,
                        Severity.NOTE,
                        rows,
                        "Perhaps both " + Words.rows(rows) + " " + where + "; no example was found."));
    }

    /** Whether a row gives a fixed answer that the other gives too, for all the same facts and more. */
    private boolean saysNothingNew(int row, int other) {
        return space.rows().get(other).covers(space.rows().get(row))
                && space.logic().rows().get(row).conclusions().stream().allMatch(Fixed.class::isInstance)
                && space.logic()
                        .rows()
                        .get(row)
                        .conclusions()
                        .equals(space.logic().rows().get(other).conclusions());
    }

    private Finding nothingNew(int row, int other) {
        return Finding.of(
                Kind.SAYS_NOTHING_NEW,
                Severity.WARNING,
                List.of(space.id(row)),
                "Row '" + space.id(row) + "' gives the same answer as row '" + space.id(other)
                        + "', which fits whenever it does.");
    }
}
