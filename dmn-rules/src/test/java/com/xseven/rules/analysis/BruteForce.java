package com.xseven.rules.analysis;

import com.xseven.rules.HitPolicy;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a small table, found by going through all facts. */
final class BruteForce {

    private static final List<List<Value>> FACTS = SmallTable.allFacts();

    /** By column and value, the facts that have it. */
    private static final List<List<BitSet>> HAVING = having();

    private final SmallTable table;
    private final List<BitSet> fitting = new ArrayList<>();

    BruteForce(SmallTable table) {
        this.table = table;
        table.rows().forEach(row -> fitting.add(facts(row)));
    }

    /** All facts that a row fits: cell by cell, those of every value that the cell fits. */
    private static BitSet facts(SmallTable.Row row) {
        BitSet facts = new BitSet(FACTS.size());
        facts.set(0, FACTS.size());
        for (int column = 0; column < row.cells().size(); column++) {
            BitSet fitting = new BitSet(FACTS.size());
            for (int value = 0; value < SmallTable.values(column).size(); value++) {
                if (row.cells().get(column).fits(SmallTable.values(column).get(value))) {
                    fitting.or(HAVING.get(column).get(value));
                }
            }
            facts.and(fitting);
        }
        return facts;
    }

    private static List<List<BitSet>> having() {
        List<List<BitSet>> having = new ArrayList<>();
        for (int column = 0; column < SmallTable.COLUMNS.size(); column++) {
            List<Value> values = SmallTable.values(column);
            List<BitSet> facts =
                    values.stream().map(_ -> new BitSet(FACTS.size())).toList();
            for (int i = 0; i < FACTS.size(); i++) {
                facts.get(values.indexOf(FACTS.get(i).get(column))).set(i);
            }
            having.add(facts);
        }
        return having;
    }

    /** Whether another table answers the same to all facts. */
    boolean answersLike(BruteForce other) {
        for (int i = 0; i < FACTS.size(); i++) {
            if (!answers(i).equals(other.answers(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> answers(int facts) {
        List<String> answers = new ArrayList<>();
        for (int row = 0; row < fitting.size(); row++) {
            if (fitting.get(row).get(facts)) {
                answers.add(answer(row));
            }
        }
        return table.settled(answers);
    }

    /** Every fault as its kind and what it concerns, such as {@code CONFLICT a b}; a gap is just {@code GAP}. */
    Set<String> faults() {
        Set<String> faults = new TreeSet<>();
        if (table.policy() == HitPolicy.UNIQUE || table.policy() == HitPolicy.FIRST) {
            BitSet any = new BitSet();
            fitting.forEach(any::or);
            if (any.cardinality() < FACTS.size()) {
                faults.add(Kind.GAP.name());
            }
        }
        for (int row = 0; row < fitting.size(); row++) {
            rowFaults(row, faults);
        }
        for (int column = 0; column < SmallTable.COLUMNS.size(); column++) {
            if (passesAll(column)) {
                faults.add(Kind.UNUSED_INPUT + " " + SmallTable.COLUMNS.get(column));
            }
        }
        return faults;
    }

    private void rowFaults(int row, Set<String> faults) {
        int first = duplicated(row);
        if (fitting.get(row).isEmpty()) {
            faults.add(Kind.NEVER_FIRES + " " + id(row));
            return;
        }
        if (first < row) {
            faults.add(Kind.DUPLICATE + " " + id(first) + " " + id(row));
        } else if (table.policy() == HitPolicy.FIRST && decided(row).isEmpty()) {
            faults.add(Kind.NEVER_FIRES + " " + id(row));
        }
        for (int earlier = 0; earlier < row; earlier++) {
            if (fitting.get(row).intersects(fitting.get(earlier)) && earlier != first) {
                overlap(earlier, row, faults);
            }
        }
    }

    private void overlap(int earlier, int row, Set<String> faults) {
        switch (table.policy()) {
            case UNIQUE -> faults.add(Kind.CONFLICT + " " + id(earlier) + " " + id(row));
            case FIRST -> {}
            case COLLECT, RULE_ORDER -> {
                if (answer(earlier).equals(answer(row)) && Box.isWithin(fitting.get(row), fitting.get(earlier))) {
                    faults.add(Kind.SAYS_NOTHING_NEW + " " + id(row));
                } else if (answer(earlier).equals(answer(row))
                        && Box.isWithin(fitting.get(earlier), fitting.get(row))) {
                    faults.add(Kind.SAYS_NOTHING_NEW + " " + id(earlier));
                }
            }
        }
    }

    /** The first row with the same conditions and answer, which may be the row itself. */
    private int duplicated(int row) {
        int first = 0;
        while (!(fitting.get(first).equals(fitting.get(row)) && answer(first).equals(answer(row)))) {
            first++;
        }
        return first;
    }

    private BitSet decided(int row) {
        BitSet left = (BitSet) fitting.get(row).clone();
        fitting.subList(0, row).forEach(left::andNot);
        return left;
    }

    private boolean passesAll(int column) {
        return table.rows().stream()
                .allMatch(row -> SmallTable.values(column).stream()
                        .allMatch(value -> row.cells().get(column).fits(value)));
    }

    private String id(int row) {
        return table.rows().get(row).id();
    }

    private String answer(int row) {
        return table.rows().get(row).answer();
    }

    /** The same form of what an analysis found. */
    static Set<String> faults(AnalysisReport report) {
        Set<String> faults = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() != Severity.NOTE) {
                faults.add((finding.kind() + " " + String.join(" ", finding.rows()) + unusedColumn(finding)).strip());
            }
        }
        return faults;
    }

    private static String unusedColumn(Finding finding) {
        return finding.kind() == Kind.UNUSED_INPUT ? finding.column().orElseThrow() : "";
    }
}
