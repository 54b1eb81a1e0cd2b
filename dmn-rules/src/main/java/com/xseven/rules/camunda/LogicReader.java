package com.xseven.rules.camunda;

import com.xseven.rules.Condition;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableLogic.Conclusion;
import com.xseven.rules.TableLogic.Input;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.TableOutline.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what the cells of a checked table mean. */
final class LogicReader {

    private final TableOutline outline;
    private final TableCells.Builder cells;
    private final Constants constants;

    LogicReader(TableOutline outline, TableCells.Builder cells, Feel feel) {
        this.outline = outline;
        this.cells = cells;
        this.constants = new Constants(feel);
    }

    TableLogic read() {
        return new TableLogic(
                outline.inputs().stream().map(this::input).toList(),
                outline.outputs().stream().map(this::allowed).toList(),
                outline.rows().stream()
                        .map(row -> new TableLogic.Row(conditions(row), conclusions(row)))
                        .toList());
    }

    private Input input(Column column) {
        return new Input(
                allowed(column),
                Cells.namesIn(cells.addExpression(column.name()).expression()));
    }

    private Condition allowed(Column column) {
        return column.allowed()
                .map(tests -> meaning(column).condition(cells.addTests(tests)))
                .orElseGet(Condition.Anything::new);
    }

    private List<Condition> conditions(Row row) {
        return IntStream.range(0, row.conditions().size())
                .mapToObj(
                        i -> condition(outline.inputs().get(i), row.conditions().get(i)))
                .toList();
    }

    private Condition condition(Column column, String cell) {
        return cell.isEmpty() ? new Condition.Anything() : meaning(column).condition(cells.addTests(cell));
    }

    private List<Conclusion> conclusions(Row row) {
        return IntStream.range(0, row.conclusions().size())
                .mapToObj(i -> meaning(outline.outputs().get(i))
                        .conclusion(cells.addExpression(row.conclusions().get(i))))
                .toList();
    }

    private Meaning meaning(Column column) {
        return new Meaning(outline.facts(), constants, column.type());
    }
}
