package com.xseven.evaluation.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.simulation.Attempt;
import com.xseven.evaluation.simulation.Outcome;
import java.io.IOException;
import java.util.List;

/** The table for programs, with the conversations that failed. */
public final class JsonTable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonTable() {}

    /** An object with {@code understanding} and {@code engines}, in which shares are between 0 and 1. */
    public static String of(Report report) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("command", report.command()).put("made", report.made().toString());
        ArrayNode understanding = root.putArray("understanding");
        report.understanding().forEach(findings -> add(findings, understanding.addObject()));
        ArrayNode engines = root.putArray("engines");
        report.outcomes().forEach(outcome -> add(outcome, report.failures(outcome), engines.addObject()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void add(Findings findings, ObjectNode node) {
        node.put("title", findings.title()).put("command", findings.command());
        ObjectNode figures = node.putObject("figures");
        findings.figures().forEach(figure -> figures.put(figure.name(), figure.value()));
    }

    private static void add(Outcome outcome, List<Attempt> shown, ObjectNode node) {
        node.put("name", outcome.engine().name())
                .put("models", outcome.models())
                .put("repeats", outcome.repeats());
        ObjectNode figures = node.putObject("figures");
        for (Row row : Rows.of(List.of(outcome))) {
            row.figures().getFirst().forEach(figure -> figures.put(figure.name(), figure.value()));
        }
        ArrayNode goals = node.putArray("goals");
        outcome.tried(goal -> true)
                .forEach((goal, tried) -> goals.addObject()
                        .put("id", goal.id())
                        .put("category", goal.category())
                        .put("kind", goal.kind())
                        .put("language", goal.language())
                        .put("heldOut", goal.heldOut())
                        .put("reached", tried.reached())
                        .put("of", tried.of()));
        ArrayNode failures = node.putArray("failures");
        shown.forEach(attempt -> add(attempt, failures.addObject()));
    }

    private static void add(Attempt attempt, ObjectNode node) {
        node.put("goal", attempt.goal().id())
                .put("repeat", attempt.repeat())
                .put("conversationId", attempt.conversationId());
        attempt.reasons().forEach(node.putArray("reasons")::add);
        ArrayNode transcript = node.putArray("transcript");
        attempt.transcript()
                .forEach(line -> transcript.addObject().put(line.speaker().name(), line.text()));
    }
}
