package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableLogic.Computed;
import com.xseven.rules.TableOutline;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds columns whose cells let everything pass, and facts that nothing in the table names. */
final class UnusedInputs {

    private final TableOutline outline;
    private final TableLogic logic;
    private final Space space;

    UnusedInputs(Space space) {
        this.space = space;
        this.outline = space.outline();
        this.logic = space.logic();
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        logic.rows().forEach(row -> {
            row.conditions().forEach(cell -> used.addAll(cell.facts()));
            row.conclusions().forEach(cell -> {
                if (cell instanceof Computed computed) {
                    used.addAll(computed.expression().facts());
                }
            });
        });
        for (int column = 0; column < outline.inputs().size(); column++) {
            Set<String> tested = logic.inputs().get(column).facts();
            used.addAll(tested);
            if (testsNothing(column)) {
                String label = outline.inputs().get(column).label();
                findings.add(unused(label, "No row asks for '" + label + "': its cells let everything pass."));
            }
        }
        outline.facts().keySet().stream()
                .filter(fact -> !used.contains(fact))
                .forEach(fact -> findings.add(
                        unused(fact, "The table asks for the fact '" + fact + "', but no cell names it.")));
        return findings;
    }

    private boolean testsNothing(int column) {
        int axis = space.axisOf(outline.inputs().get(column).name()).orElseThrow();
        Axis.Values values = (Axis.Values) space.axes().get(axis);
        return !logic.rows().isEmpty()
                && logic.rows().stream()
                        .map(row -> row.conditions().get(column))
                        .allMatch(cell -> passesAll(cell, values));
    }

    private static boolean passesAll(Condition cell, Axis.Values values) {
        return Conditions.isPlain(cell) && values.pieces(cell).cardinality() == values.size();
    }

    private static Finding unused(String label, String message) {
        return Finding.of(Kind.UNUSED_INPUT, Severity.WARNING, List.of(), message)
                .inColumn(label);
    }
}
