package com.xseven.rules.analysis;

import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import com.xseven.rules.analysis.HoleSearch.Covered;
import com.xseven.rules.analysis.HoleSearch.GaveUp;
import com.xseven.rules.analysis.HoleSearch.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds facts that no row fits. */
final class Gaps {

    private static final int MOST = 10;
    private static final long STEPS = 4_000_000;

    private final Space space;
    private final Witnesses witnesses;
    private final List<Finding> findings = new ArrayList<>();

    Gaps(Space space, Witnesses witnesses) {
        this.space = space;
        this.witnesses = witnesses;
    }

    List<Finding> find() {
        if (space.whole().isEmpty()) {
            return List.of();
        }
        List<Box> known = new ArrayList<>(space.rows());
        while (true) {
            switch (HoleSearch.search(space.whole(), known, STEPS)) {
                case Covered _ -> {
                    return findings;
                }
                case GaveUp _ -> {
                    findings.add(unproven("Whether every case has a row could not be found out: the rows overlap in too"
                            + " many ways."));
                    return findings;
                }
                case Hole _
                when findings.size() == MOST -> {
                    findings.add(unproven("There are more gaps than these " + MOST + "."));
                    return findings;
                }
                case Hole(Box hole) -> {
                    Box gap = space.grown(hole, known);
                    known.add(gap);
                    findings.add(gap(hole, gap));
                }
            }
        }
    }

    private Finding gap(Box hole, Box gap) {
        Optional<SortedMap<String, Value>> example = witnesses
                .find(hole, NoMatch.class::isInstance)
                .or(() -> witnesses.find(gap, NoMatch.class::isInstance));
        return example.map(facts -> Finding.of(
                                Kind.GAP, Severity.ERROR, List.of(), "No row fits " + space.words(gap) + ".")
                        .shownBy(facts))
                .orElseGet(() -> unproven("Perhaps no row fits " + space.words(gap) + "; no example was found."));
    }

    private static Finding unproven(String message) {
        return Finding.of(Kind.UNPROVEN, Severity.NOTE, List.of(), message);
    }
}
