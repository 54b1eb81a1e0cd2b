package com.xseven.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong with a table, or with one evaluation of it.
 *
 * @param row id of the row, where it lies in one
 * @param column label of the column, where it lies in one
 * @param line where it stands in the document, from 1, where that is known
 * @param message what was expected and what was found instead, in words for the table's author
 */
public record Fault(Optional<String> row, Optional<String> column, Optional<Integer> line, String message) {

    public static Fault inTable(String message) {
        return new Fault(Optional.empty(), Optional.empty(), Optional.empty(), message);
    }

    public static Fault inColumn(String column, String message) {
        return new Fault(Optional.empty(), Optional.of(column), Optional.empty(), message);
    }

    public static Fault inRow(String row, String message) {
        return new Fault(Optional.of(row), Optional.empty(), Optional.empty(), message);
    }

    public static Fault inCell(String row, String column, String message) {
        return new Fault(Optional.of(row), Optional.of(column), Optional.empty(), message);
    }

    /** The same fault, found at this line of the document. */
    public Fault atLine(int found) {
        return new Fault(row, column, Optional.of(found), message);
    }

    /** Such as {@code line 70, row 'large-party', column 'Party size': Expected …, but …}. */
    @Override
    public String toString() {
        String place = Stream.of(
                        line.map(number -> "line " + number),
                        row.map(id -> "row '" + id + "'"),
                        column.map(label -> "column '" + label + "'"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? message : place + ": " + message;
    }
}
