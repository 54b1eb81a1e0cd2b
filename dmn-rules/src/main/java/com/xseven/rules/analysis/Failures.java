package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableLogic.Computed;
import com.xseven.rules.TableLogic.Conclusion;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;

/** Finds cells that fail for some facts, among them outputs that their column does not allow. */
final class Failures {

    private static final int SAMPLES = 400;
    private static final int SAMPLES_A_ROW = 40;
    private static final long STEPS = 200_000;

    private final DecisionTable table;
    private final Space space;
    private final Witnesses witnesses;

    Failures(DecisionTable table, Space space, Witnesses witnesses) {
        this.table = table;
        this.space = space;
        this.witnesses = witnesses;
    }

    /** {@code contested} are rows of which other findings say already that they fail. */
    List<Finding> find(Set<String> contested) {
        List<Integer> candidates = new ArrayList<>();
        for (int row = 0; row < space.rows().size(); row++) {
            if (!space.rows().get(row).isEmpty() && !contested.contains(space.id(row)) && mayFail(row)) {
                candidates.add(row);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int row : candidates) {
            outside(row)
                    .or(() -> sampled(row, Math.clamp(SAMPLES / candidates.size(), 1, SAMPLES_A_ROW)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private boolean mayFail(int row) {
        return space.logic().rows().get(row).conclusions().stream().anyMatch(Computed.class::isInstance)
                || space.logic().rows().get(row).conditions().stream().anyMatch(cell -> !Conditions.isPlain(cell));
    }

    /** Says where a fact that the row gives as its answer has a value that the output does not allow. */
    private Optional<Finding> outside(int row) {
        List<Conclusion> conclusions = space.logic().rows().get(row).conclusions();
        for (int output = 0; output < conclusions.size(); output++) {
            Condition allowed = space.logic().outputs().get(output);
            if (conclusions.get(output) instanceof Computed(Condition.Expression said) && Conditions.isPlain(allowed)) {
                OptionalInt axis = space.axisOf(said.text());
                Optional<SortedMap<String, Value>> example =
                        axis.isEmpty() ? Optional.empty() : outside(row, axis.getAsInt(), allowed);
                if (example.isPresent()) {
                    return Optional.of(fails(row, example.get())
                            .inColumn(space.outline().outputs().get(output).label()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SortedMap<String, Value>> outside(int row, int axis, Condition allowed) {
        Axis.Values values = (Axis.Values) space.axes().get(axis);
        BitSet wrong = (BitSet) space.rows().get(row).side(axis).clone();
        wrong.andNot(values.pieces(allowed));
        Box box = space.rows().get(row).with(axis, wrong);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        if (space.outline().hitPolicy() != HitPolicy.FIRST) {
            return witnesses.find(box, Failed.class::isInstance);
        }
        return HoleSearch.search(box, space.rows().subList(0, row), STEPS) instanceof HoleSearch.Hole(Box reached)
                ? witnesses.find(reached, Failed.class::isInstance)
                : Optional.empty();
    }

    private Optional<Finding> sampled(int row, int samples) {
        return witnesses
                .samples(space.rows().get(row))
                .limit(samples)
                .filter(facts -> table.evaluate(facts) instanceof Failed)
                .findFirst()
                .map(facts -> fails(row, facts));
    }

    private Finding fails(int row, SortedMap<String, Value> facts) {
        String reason =
                table.evaluate(facts) instanceof Failed failed ? failed.fault().toString() : "";
        return Finding.of(
                        Kind.FAILS,
                        Severity.ERROR,
                        List.of(space.id(row)),
                        "Row '" + space.id(row) + "' fails: " + reason + ".")
                .shownBy(facts);
    }
}
