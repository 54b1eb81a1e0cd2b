package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.rules.Examples;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An example of what a table is to say.
 *
 * @param words what it shows
 * @param inputs facts by name
 * @param expected what is expected by output name; {@code row} stands for the id of the row that decides, and what several
 *     rows say stands behind one another with {@code " + "} between
 */
record RuleExample(String words, Map<String, String> inputs, Map<String, String> expected) {

    private static final int LONGEST = 1_000_000;

    /** None where the text cannot be read, which an older system may have stored. */
    static List<RuleExample> of(String file) {
        try {
            return Examples.parse(file).all().stream()
                    .map(example -> new RuleExample(example.words(), example.facts(), example.expected()))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Examples as they are stored, of a text with cells between commas or of a list of these. */
    static String file(JsonNode given) {
        String file = given.isArray()
                ? file(given.values().stream().map(RuleExample::read).toList())
                : plain(given);
        if (file.isBlank() || file.length() > LONGEST || file.indexOf('\0') >= 0) {
            throw wrong("must be text of at most " + LONGEST + " characters");
        }
        try {
            Examples.parse(file);
            return file;
        } catch (IllegalArgumentException unreadable) {
            throw wrong("must be a table of cells between commas, with a header");
        }
    }

    private static String file(List<Examples.Example> examples) {
        if (examples.stream().map(RuleExample::columns).distinct().count() != 1) {
            throw wrong("must be at least one, and all must name the same inputs and outputs");
        }
        try {
            return new Examples(examples).toFile();
        } catch (IllegalArgumentException lineBreak) {
            throw wrong("must have cells of one line");
        }
    }

    private static Set<String> columns(Examples.Example example) {
        Set<String> columns = new HashSet<>(example.facts().keySet());
        example.expected().keySet().forEach(output -> columns.add("=> " + output));
        return columns;
    }

    private static Examples.Example read(JsonNode example) {
        return new Examples.Example(
                text(example.get("words")), cells(example.get("inputs")), cells(example.get("expected")));
    }

    private static Map<String, String> cells(@Nullable JsonNode cells) {
        if (cells == null || !cells.isObject()) {
            throw wrong("must each have words, inputs and expected");
        }
        Map<String, String> read = new LinkedHashMap<>();
        cells.properties().forEach(cell -> read.put(cell.getKey(), text(cell.getValue())));
        return read;
    }

    private static String plain(JsonNode given) {
        if (!given.isString()) {
            throw wrong("must be a text or a list");
        }
        return given.asString();
    }

    private static String text(@Nullable JsonNode cell) {
        if (cell == null || !cell.isValueNode() || cell.isNull()) {
            throw wrong("must have texts, numbers, true or false as words and cells");
        }
        return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString();
    }

    private static Problem wrong(String message) {
        return Problem.ofField(ProblemCode.INVALID_REQUEST, "examples", message);
    }
}
