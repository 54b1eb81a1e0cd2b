package com.xseven.rules;

import java.util.ArrayList;
import java.util.List;

/** Cells between commas, as in RFC 4180, but each line for itself. */
final class CellText {

    private static final char QUOTE = '"';

    private CellText() {}

    /** The cells of a line. A quote that does not open its cell is a character like any other. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            StringBuilder cell = new StringBuilder();
            at = at < line.length() && line.charAt(at) == QUOTE ? quoted(line, at + 1, cell) : plain(line, at, cell);
            cells.add(cell.toString());
        }
        return cells;
    }

    /** A cell as {@link #cells} reads it back. */
    static String written(String cell) {
        if (cell.lines().count() > 1 || cell.endsWith("\n") || cell.endsWith("\r")) {
            throw new IllegalArgumentException("Expected a cell of one line, but found '" + cell + "'");
        }
        return cell.indexOf(',') < 0 && !cell.startsWith("\"") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Reads on to the next comma; where the next cell begins. */
    private static int plain(String line, int from, StringBuilder cell) {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        cell.append(line, from, end);
        return end + 1;
    }

    /** Reads on to the quote that closes the cell, and what stands behind it; where the next cell begins. */
    private static int quoted(String line, int from, StringBuilder cell) {
        int at = from;
        while (at < line.length()) {
            if (line.charAt(at) != QUOTE) {
                cell.append(line.charAt(at));
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
                cell.append(QUOTE);
                at += 2;
            } else {
                return plain(line, at + 1, cell);
            }
        }
        return line.length() + 1;
    }
}
