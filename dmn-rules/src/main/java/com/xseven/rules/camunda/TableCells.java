package com.xseven.rules.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;

/**
 * The parsed cells of one version of a table, found by their text. They are as many as the table has different cells
 * and go when the table goes, so nothing has to be evicted; a text that is not among them was never checked and fails.
 */
final class TableCells implements FeelEngine {

    private final Feel feel;
    private final Map<String, ParsedExpression> tests;
    private final Map<String, ParsedExpression> expressions;

    private TableCells(Feel feel, Map<String, ParsedExpression> tests, Map<String, ParsedExpression> expressions) {
        this.feel = feel;
        this.tests = Map.copyOf(tests);
        this.expressions = Map.copyOf(expressions);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String inputVariable, VariableContext variables) {
        ParsedExpression cell = known(tests, text);
        if (cell.expression() instanceof ConstBool any) {
            return any.value();
        }
        Val outcome = feel.evaluate(cell, new CellVariables(variables));
        if (outcome instanceof ValBoolean fits) {
            return fits.value();
        }
        throw new BadCell("Expected '" + text + "' to be true or false, but it was " + outcome);
    }

    /** Gives a {@code String}, {@code BigDecimal} or {@code Boolean}. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface leaves the type to its caller
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        Val value = feel.evaluate(known(expressions, text), new CellVariables(variables));
        return (T) FeelValues.toJava(FeelValues.of(value));
    }

    private static ParsedExpression known(Map<String, ParsedExpression> cells, String text) {
        ParsedExpression cell = cells.get(text);
        if (cell == null) {
            throw new BadCell("Expected one of the table's cells, but found '" + text + "'");
        }
        return cell;
    }

    /** Collects cells while a table is parsed. */
    static final class Builder {

        private final Feel feel;
        private final Map<String, ParsedExpression> tests = new HashMap<>();
        private final Map<String, ParsedExpression> expressions = new HashMap<>();

        Builder(Feel feel) {
            this.feel = feel;
        }

        /** Adds an input cell or a list of allowed values; throws {@link BadCell} when it is not FEEL. */
        ParsedExpression addTests(String text) {
            return tests.computeIfAbsent(text, feel::parseTests);
        }

        /** Adds an output cell or what an input column tests; throws {@link BadCell} when it is not FEEL. */
        ParsedExpression addExpression(String text) {
            return expressions.computeIfAbsent(text, feel::parseExpression);
        }

        TableCells build() {
            return new TableCells(feel, tests, expressions);
        }
    }
}
