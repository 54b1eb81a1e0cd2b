package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xml.sax.Attributes;

/** On which line of a document its table, its columns, its rows and their cells begin. */
final class DocumentLines {

    private final List<Integer> inputs = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final Map<String, Row> rows = new HashMap<>();
    private Optional<Integer> table = Optional.empty();
    private Row row = new Row(1);

    private record Row(int line, List<Integer> inputs, List<Integer> outputs) {

        Row(int line) {
            this(line, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Takes note of an element. */
    void begin(String name, Attributes attributes, int line) {
        switch (name) {
            case "decisionTable" -> table = Optional.of(line);
            case "input" -> inputs.add(line);
            case "output" -> outputs.add(line);
            case "rule" -> {
                row = new Row(line);
                rows.put(Optional.ofNullable(attributes.getValue("id")).orElse(""), row);
            }
            case "inputEntry" -> row.inputs().add(line);
            case "outputEntry" -> row.outputs().add(line);
            default -> {}
        }
    }

    /** The same fault with its line; that of the table where no better one is known. */
    Fault placed(Fault fault, Optional<TableOutline> outline) {
        return fault.line().isPresent()
                ? fault
                : lineOf(fault, outline).or(() -> table).map(fault::atLine).orElse(fault);
    }

    private Optional<Integer> lineOf(Fault fault, Optional<TableOutline> outline) {
        Optional<Row> inRow = fault.row().map(rows::get);
        Optional<Integer> inColumn = outline.flatMap(known -> fault.column()
                .flatMap(label -> inColumn(
                                known.inputs(), label, inRow.map(Row::inputs).orElse(inputs))
                        .or(() -> inColumn(
                                known.outputs(), label, inRow.map(Row::outputs).orElse(outputs)))));
        return inColumn.or(() -> inRow.map(Row::line));
    }

    private static Optional<Integer> inColumn(List<Column> columns, String label, List<Integer> lines) {
        return IntStream.range(0, Math.min(columns.size(), lines.size()))
                .filter(i -> columns.get(i).label().equals(label))
                .mapToObj(lines::get)
                .findFirst();
    }
}
