package com.xseven.rules.analysis;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableContract;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Analyses a table as a whole. */
public final class TableAnalysis {

    private TableAnalysis() {}

    /** Analyses a table of which it is known which facts are whole numbers. Takes well under a second for 500 rows. */
    public static AnalysisReport of(DecisionTable table, TableContract contract) {
        return of(table, contract.wholeNumbers());
    }

    /** The same where every number may be a fraction, so that a table with rows up to 5 and from 6 on has a gap. */
    public static AnalysisReport of(DecisionTable table) {
        return of(table, Set.of());
    }

    private static AnalysisReport of(DecisionTable table, Set<String> wholeNumbers) {
        Space space = SpaceReader.read(table, wholeNumbers);
        Witnesses witnesses = new Witnesses(table, space);
        List<Finding> findings = new ArrayList<>();
        if (wantsARow(table.outline().hitPolicy())) {
            findings.addAll(new Gaps(space, witnesses).find());
        }
        List<Finding> overlaps = new Overlaps(space, witnesses).find();
        findings.addAll(overlaps);
        findings.addAll(new DeadRows(space).find());
        findings.addAll(new UnusedInputs(space).find());
        findings.addAll(new Failures(table, space, witnesses).find(contested(overlaps)));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::kind));
        return new AnalysisReport(table.outline().name(), table.outline().version(), findings, unclear(space));
    }

    /** Where several rows may answer, it is an answer too that none does. */
    private static boolean wantsARow(HitPolicy policy) {
        return switch (policy) {
            case UNIQUE, FIRST -> true;
            case COLLECT, RULE_ORDER -> false;
        };
    }

    private static Set<String> contested(List<Finding> overlaps) {
        return overlaps.stream()
                .filter(finding -> finding.kind() == Kind.CONFLICT || finding.severity() == Severity.ERROR)
                .flatMap(finding -> finding.rows().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> unclear(Space space) {
        return space.axes().stream()
                .filter(Axis.Unclear.class::isInstance)
                .map(Axis.Unclear.class::cast)
                .map(axis -> axis.label() + ": " + Words.cell(axis.cell()))
                .toList();
    }
}
