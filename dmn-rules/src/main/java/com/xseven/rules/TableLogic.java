package com.xseven.rules;

import java.util.List;
import java.util.Set;

/**
 * What the cells of a table mean, as far as it can be told without evaluating them; for checks of the table as a whole.
 *
 * @param inputs in the order of the columns
 * @param outputs what each output column allows
 * @param rows in the order of the table
 */
public record TableLogic(List<Input> inputs, List<Condition> outputs, List<Row> rows) {

    public TableLogic {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * An input column.
     *
     * @param allowed what it allows
     * @param facts what its expression is made of
     */
    public record Input(Condition allowed, Set<String> facts) {

        public Input {
            facts = Set.copyOf(facts);
        }
    }

    /** The cells of a row, in the order of the columns. */
    public record Row(List<Condition> conditions, List<Conclusion> conclusions) {

        public Row {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
        }
    }

    /** What an output cell says. */
    public sealed interface Conclusion {}

    /** Always the same. */
    public record Fixed(Value value) implements Conclusion {}

    /** What an expression gives; see {@link Condition.Expression}. */
    public record Computed(Condition.Expression expression) implements Conclusion {}
}
