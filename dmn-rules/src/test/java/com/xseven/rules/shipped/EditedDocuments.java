package com.xseven.rules.shipped;

import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every small slip that somebody can make in a shipped table, one at a time. */
final class EditedDocuments {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\".])\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    private final String document;
    private final TableOutline table;
    private final List<Edit> edits = new ArrayList<>();

    /** A document and what was done to it. */
    record Edit(String what, String document) {}

    private EditedDocuments(String name) {
        document = new String(ShippedRules.document(name), StandardCharsets.UTF_8);
        table = ShippedTables.table(name).outline();
    }

    static List<Edit> of(String name) {
        EditedDocuments documents = new EditedDocuments(name);
        documents.table.rows().forEach(documents::edit);
        return documents.edits;
    }

    private void edit(Row row) {
        String whole = rule(row.id());
        add("delete " + row.id(), document.replace(whole, ""));
        add("repeat " + row.id(), document.replace(whole, whole + whole.replace("id=\"", "id=\"again-")));
        String first = rule(table.rows().getFirst().id());
        add("lift " + row.id(), document.replace(whole, "").replace(first, whole + first));
        for (int i = 0; i < row.conditions().size(); i++) {
            condition(row, i + 1, row.conditions().get(i));
        }
        for (int i = 0; i < row.conclusions().size(); i++) {
            conclusion(
                    row,
                    i + 1,
                    row.conclusions().get(i),
                    table.outputs().get(i).allowed().orElse(""));
        }
    }

    private void condition(Row row, int column, String cell) {
        String element = row.id() + "-in-" + column;
        if (!cell.equals("-")) {
            change(element, cell, "-");
            change(
                    element,
                    cell,
                    cell.replace("not(", "(").equals(cell) ? "not(" + cell + ")" : cell.replace("not(", "("));
            change(element, cell, cell.contains("<=") || cell.contains(">=") ? cell.replace("=", "") : cell);
            Matcher number = NUMBER.matcher(cell);
            if (number.find()) {
                change(element, cell, number.replaceFirst(match -> match.group() + "7"));
            }
            if (WORD.matcher(cell).results().count() > 1) {
                change(element, cell, cell.replaceFirst(", \"\\w+\"", ""));
            }
        }
    }

    private void conclusion(Row row, int column, String cell, String allowed) {
        String element = row.id() + "-out-" + column;
        WORD.matcher(allowed)
                .results()
                .map(match -> match.group())
                .filter(word -> !word.equals(cell))
                .limit(2)
                .forEach(word -> change(element, cell, word));
        if (cell.matches("\\d+")) {
            change(element, cell, String.valueOf(Integer.parseInt(cell) + 1));
        }
    }

    private void change(String element, String cell, String other) {
        if (!cell.equals(other)) {
            Pattern entry = Pattern.compile("(id=\"" + element + "\">\\s*<text>)[^<]*(</text>)");
            add(
                    element + ": " + cell + " becomes " + other,
                    entry.matcher(document)
                            .replaceFirst(match ->
                                    Matcher.quoteReplacement(match.group(1) + escaped(other) + match.group(2))));
        }
    }

    private void add(String what, String edited) {
        if (edited.equals(document)) {
            throw new AssertionError("Expected an edit, but nothing changed: " + what);
        }
        edits.add(new Edit(what, edited));
    }

    private String rule(String id) {
        Matcher rule =
                Pattern.compile("(?s) *<rule id=\"" + id + "\">.*?</rule>\\n").matcher(document);
        if (!rule.find()) {
            throw new AssertionError("Expected a row '" + id + "', but found none");
        }
        return rule.group();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
