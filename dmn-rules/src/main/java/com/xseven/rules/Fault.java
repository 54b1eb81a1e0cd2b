package com.xseven.rules;

import java.util.Optional;

/**
 * Something wrong with a table, or with one evaluation of it.
 *
 * @param row id of the row, where it lies in one
 * @param column label of the column, where it lies in one
 * @param message what was expected and what was found instead, in words for the table's author
 */
public record Fault(Optional<String> row, Optional<String> column, String message) {

    public static Fault inTable(String message) {
        return new Fault(Optional.empty(), Optional.empty(), message);
    }

    public static Fault inColumn(String column, String message) {
        return new Fault(Optional.empty(), Optional.of(column), message);
    }

    public static Fault inRow(String row, String message) {
        return new Fault(Optional.of(row), Optional.empty(), message);
    }

    public static Fault inCell(String row, String column, String message) {
        return new Fault(Optional.of(row), Optional.of(column), message);
    }

    /** Such as {@code row 'large-party', column 'Party size': Expected …, but …}. */
    @Override
    public String toString() {
        String place = row.map(id -> "row '" + id + "'").orElse("")
                + (row.isPresent() && column.isPresent() ? ", " : "")
                + column.map(label -> "column '" + label + "'").orElse("");
        return place.isEmpty() ? message : place + ": " + message;
    }
}
