package com.xseven.local.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.LaunchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Has the server look at files, and tells what it found: a line each, with the place in the file and the row. */
public final class RuleChecks {

    private final ApiClient analyst;
    private final Consumer<String> tell;

    public RuleChecks(ApiClient analyst, Consumer<String> tell) {
        this.analyst = analyst;
        this.tell = tell;
    }

    /**
     * Checks files; nothing is stored.
     *
     * @return whether all of them could be published
     * @throws LaunchException if a file cannot be read, or names a table that does not exist
     */
    public boolean run(List<Path> files) {
        boolean fine = true;
        for (RuleFile file : files.stream().map(RuleFile::read).toList()) {
            fine &= isFit(file);
        }
        return fine;
    }

    boolean isFit(RuleFile file) {
        Answer answer = analyst.post("/rules/" + file.table() + "/check", file.body());
        if (!answer.isSuccess()) {
            throw new LaunchException("The file " + file.path() + " cannot be checked (" + answer.describe() + ").");
        }
        JsonNode check = answer.body();
        check.path("faults")
                .forEach(fault -> tell.accept(place(file, fault.path("line"), fault.path("row")) + column(fault)
                        + ": error: " + fault.path("message").asText()));
        check.path("findings").forEach(finding -> tell.accept(finding(file, finding)));
        List<JsonNode> wrong = check.path("examples")
                .valueStream()
                .filter(example -> !example.path("passes").asBoolean())
                .toList();
        wrong.forEach(example -> tell.accept(file.path() + ": error: the example “"
                + example.path("words").asText() + "” expects " + words(example.path("expected"))
                + ", but the table says "
                + words(example.path("found"))));
        boolean fit = check.path("fitToPublish").asBoolean();
        tell.accept(file.path() + ": "
                + (fit
                        ? "fit to be published, " + check.path("examples").size() + " examples pass"
                        : "not fit to be published"));
        return fit;
    }

    private static String finding(RuleFile file, JsonNode finding) {
        List<String> rows =
                finding.path("rows").valueStream().map(JsonNode::asText).toList();
        OptionalInt line = rows.stream()
                .map(file::lineOf)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        return file.path()
                + (line.isPresent() ? ", line " + line.getAsInt() : "")
                + (rows.isEmpty() ? "" : (rows.size() == 1 ? ", row " : ", rows ") + String.join(", ", rows))
                + column(finding)
                + ": " + finding.path("severity").asText().toLowerCase(Locale.ROOT)
                + ": " + finding.path("message").asText();
    }

    private static String place(RuleFile file, JsonNode line, JsonNode row) {
        return file.path()
                + (line.isNumber() ? ", line " + line.asInt() : "")
                + (row.isTextual() ? ", row " + row.asText() : "");
    }

    private static String column(JsonNode found) {
        return found.path("column").isTextual()
                ? ", column " + found.path("column").asText()
                : "";
    }

    private static String words(JsonNode cells) {
        return cells.isEmpty()
                ? "nothing"
                : cells.properties().stream()
                        .map(cell -> cell.getKey() + " " + cell.getValue().asText())
                        .collect(Collectors.joining(", "));
    }
}
