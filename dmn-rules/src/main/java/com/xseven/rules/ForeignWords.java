package com.xseven.rules;

import com.xseven.rules.TableLogic.Conclusion;
import com.xseven.rules.TableLogic.Fixed;
import com.xseven.rules.TableOutline.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds words in a table that the code around it does not know, and words of the code that the table forgot. */
final class ForeignWords {

    private final TableOutline outline;
    private final TableLogic logic;
    private final Map<String, Set<String>> vocabulary;
    private final List<Fault> faults = new ArrayList<>();

    private ForeignWords(DecisionTable table, Map<String, Set<String>> vocabulary) {
        outline = table.outline();
        logic = table.logic();
        this.vocabulary = vocabulary;
    }

    static List<Fault> in(DecisionTable table, Map<String, Set<String>> vocabulary) {
        ForeignWords words = new ForeignWords(table, vocabulary);
        for (int column = 0; column < words.outline.inputs().size(); column++) {
            words.input(column);
        }
        for (int column = 0; column < words.outline.outputs().size(); column++) {
            words.output(column);
        }
        return words.faults;
    }

    private void input(int column) {
        Column head = outline.inputs().get(column);
        Condition allowed = logic.inputs().get(column).allowed();
        head(head, allowed);
        if (knows(head) && !(allowed instanceof Condition.Anything)) {
            Set<String> missing = new TreeSet<>(known(head));
            missing.removeAll(texts(allowed));
            if (!missing.isEmpty()) {
                faults.add(Fault.inColumn(head.label(), "Expected " + missing + " to be allowed too"));
            }
        }
        for (int row = 0; row < logic.rows().size(); row++) {
            Condition cell = logic.rows().get(row).conditions().get(column);
            for (String word : foreign(head, cell)) {
                faults.add(inCell(row, head, word));
            }
        }
    }

    private void output(int column) {
        Column head = outline.outputs().get(column);
        head(head, logic.outputs().get(column));
        for (int row = 0; row < logic.rows().size(); row++) {
            Conclusion cell = logic.rows().get(row).conclusions().get(column);
            if (cell instanceof Fixed(Value said) && knows(head) && !known(head).contains(said.toString())) {
                faults.add(inCell(row, head, said.toString()));
            }
        }
    }

    private void head(Column head, Condition allowed) {
        for (String word : foreign(head, allowed)) {
            faults.add(Fault.inColumn(head.label(), expected(head, word)));
        }
    }

    private Fault inCell(int row, Column head, String word) {
        return Fault.inCell(outline.rows().get(row).id(), head.label(), expected(head, word));
    }

    private String expected(Column head, String word) {
        return "Expected one of " + new TreeSet<>(known(head)) + ", but found '" + word + "'";
    }

    private Set<String> foreign(Column head, Condition cell) {
        if (!knows(head)) {
            return Set.of();
        }
        Set<String> foreign = texts(cell);
        foreign.removeAll(known(head));
        return foreign;
    }

    private Set<String> known(Column head) {
        return vocabulary.getOrDefault(head.name(), Set.of());
    }

    private boolean knows(Column head) {
        return head.type() == ValueType.STRING && vocabulary.containsKey(head.name());
    }

    private static Set<String> texts(Condition condition) {
        return condition.values().map(Value::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
