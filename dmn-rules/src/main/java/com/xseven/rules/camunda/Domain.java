package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * What may occur in a column: its type and its allowed values. Camunda's engine turns a number into a text where the
 * column says text and takes no notice of allowed values; here both are faults, as the standard has it.
 *
 * @param listed the allowed values where they are listed one by one, which is quicker than asking FEEL
 */
record Domain(Column column, TableCells cells, Optional<Set<Value>> listed) {

    static Domain of(Column column, TableCells cells, Optional<ParsedExpression> allowed) {
        return new Domain(column, cells, allowed.flatMap(tests -> Cells.listedIn(tests.expression())));
    }

    /**
     * Reads a value of this column.
     *
     * @param place makes a fault from this column's label and a message
     * @throws CellFailure when the value may not occur here
     */
    Value check(Object found, BiFunction<String, String, Fault> place) {
        try {
            return check(FeelValues.of(found));
        } catch (BadCell e) {
            throw new CellFailure(place.apply(column.label(), e.reason()), e);
        }
    }

    /** Throws {@link BadCell} when the value may not occur here. */
    Value check(Value value) {
        if (value.type() != column.type()) {
            throw new BadCell("Expected a " + column.type().feelName() + ", but found '" + value + "'");
        }
        if (!allows(value)) {
            throw new BadCell(
                    "Expected one of " + column.allowed().orElse("any values") + ", but found '" + value + "'");
        }
        return value;
    }

    private boolean allows(Value value) {
        return listed.map(values -> values.contains(value))
                .or(() -> column.allowed().map(tests -> passes(tests, value)))
                .orElse(true);
    }

    private boolean passes(String tests, Value value) {
        return cells.evaluateSimpleUnaryTests(
                tests,
                CellVariables.INPUT,
                Variables.createVariables()
                        .putValue(CellVariables.INPUT, FeelValues.toJava(value))
                        .asVariableContext());
    }
}
