package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.TableOutline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Parses every cell of a table and finds what would otherwise show only when some customer's message reaches it: FEEL
 * that does not parse, a text without its quotes, an unknown function, an output that its column does not allow.
 */
final class CellCheck {

    private final TableOutline outline;
    private final Feel feel;
    private final TableCells.Builder cells;
    private final List<Fault> faults = new ArrayList<>();

    CellCheck(TableOutline outline, Feel feel) {
        this.outline = outline;
        this.feel = feel;
        cells = new TableCells.Builder(feel);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Parses everything; what it gives is to be used only when there are no faults. */
    TableCells check() {
        for (Column column : outline.inputs()) {
            parse(column.name(), cells::addExpression, message -> Fault.inColumn(column.label(), message));
            allowed(column);
        }
        outline.outputs().forEach(this::allowed);
        for (Row row : outline.rows()) {
            conditions(row);
            conclusions(row);
        }
        TableCells parsed = cells.build();
        if (faults.isEmpty()) {
            outline.rows().forEach(row -> literalConclusions(row, parsed));
        }
        return parsed;
    }

    /** What may occur in each of these columns of a checked table. */
    List<Domain> domains(List<Column> columns, TableCells parsed) {
        return columns.stream().map(column -> domain(column, parsed)).toList();
    }

    /** What the cells of a checked table mean. */
    TableLogic logic() {
        return new LogicReader(outline, cells, feel).read();
    }

    private Domain domain(Column column, TableCells parsed) {
        return Domain.of(column, parsed, column.allowed().map(cells::addTests));
    }

    private void allowed(Column column) {
        column.allowed()
                .ifPresent(tests -> parse(
                        tests,
                        cells::addTests,
                        message -> Fault.inColumn(column.label(), "Allowed values: " + message)));
    }

    private void conditions(Row row) {
        for (int i = 0; i < row.conditions().size(); i++) {
            String label = outline.inputs().get(i).label();
            if (!row.conditions().get(i).isEmpty()) {
                parse(row.conditions().get(i), this::addCondition, message -> Fault.inCell(row.id(), label, message));
            }
        }
    }

    private ParsedExpression addCondition(String text) {
        ParsedExpression cell = cells.addTests(text);
        if (Cells.isForeignCondition(cell.expression())) {
            throw new BadCell("Expected a test of this column, where ? stands for its value, but found '" + text + "'");
        }
        return cell;
    }

    private void conclusions(Row row) {
        for (int i = 0; i < row.conclusions().size(); i++) {
            String label = outline.outputs().get(i).label();
            parse(row.conclusions().get(i), cells::addExpression, message -> Fault.inCell(row.id(), label, message));
        }
    }

    private void literalConclusions(Row row, TableCells parsed) {
        for (int i = 0; i < row.conclusions().size(); i++) {
            Column column = outline.outputs().get(i);
            ParsedExpression cell = cells.addExpression(row.conclusions().get(i));
            try {
                Cells.literal(cell.expression()).ifPresent(domain(column, parsed)::check);
            } catch (BadCell e) {
                faults.add(Fault.inCell(row.id(), column.label(), e.reason()));
            }
        }
    }

    private void parse(String text, Function<String, ParsedExpression> parser, Function<String, Fault> place) {
        try {
            ParsedExpression cell = parser.apply(text);
            for (String name : Cells.namesIn(cell.expression())) {
                if (!outline.facts().containsKey(name)) {
                    faults.add(place.apply("Expected one of the facts "
                            + outline.facts().keySet() + ", but found " + name + "; a text needs quotes"));
                }
            }
            for (String name : Cells.functionsIn(cell.expression())) {
                if (!feel.hasFunction(name)) {
                    faults.add(place.apply("Expected a function of FEEL, but found " + name));
                } else if (!CellGuard.mayCall(name)) {
                    faults.add(place.apply("Expected a function that a table may call, but found " + name));
                }
            }
        } catch (BadCell e) {
            faults.add(place.apply(e.reason()));
        }
    }
}
