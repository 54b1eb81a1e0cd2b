package com.xseven.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import io.temporal.client.WorkflowClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds conversations with the running system and keeps the histories of their workflows, for the replay tests of the
 * module {@code workflows}. Files are only ever added: what runs somewhere with an older history must replay too.
 */
final class HistoryRecorder {

    private static final int DAYS_AHEAD = 9;

    private final SystemUnderTest system;
    private final WorkflowClient temporal;
    private final Path folder;
    private final String label;

    HistoryRecorder(SystemUnderTest system, Path folder, String label) {
        this.system = system;
        this.temporal = system.temporal();
        this.folder = folder;
        this.label = label;
    }

    Report run() throws IOException {
        Report report = new Report();
        Files.createDirectories(folder);
        LocalDate day = LocalDate.now(ZoneId.of("America/New_York")).plusDays(DAYS_AHEAD);

        Conversation booked = begin();
        String appointment = say(
                booked,
                List.of(
                        "what time do you close on Saturdays?",
                        "a table for two on " + day,
                        "at 7 pm",
                        "no, make it 8",
                        "do you have anything vegan?",
                        "yes please"));
        keep(report, booked.id(), "conversation-booked");
        keep(report, appointment, "appointment-confirmed");

        require(booked.client().delete("/appointments/" + appointment.substring(appointment.indexOf('/') + 1)));
        keep(report, appointment, "appointment-cancelled");
        require(booked.client().post("/conversations/" + booked.id() + "/end", Map.of()));
        keep(report, booked.id(), "conversation-ended");

        Conversation waiting = begin();
        say(waiting, List.of("hello", "book a table for four", day + " at 6:30 pm"));
        keep(report, waiting.id(), "conversation-waiting-for-a-yes");
        return report;
    }

    private Conversation begin() {
        return Conversation.begin(
                system.client(),
                true,
                new Opening(
                        "DEDICATED", Optional.of("marios-italian"), Map.of("name", "Guest", "phone", "+12015550999")));
    }

    /** The workflow that the last answer set going, or nothing. */
    private static String say(Conversation conversation, List<String> texts) {
        JsonNode last = null;
        for (String text : texts) {
            last = require(conversation.say(text));
        }
        return last == null ? "" : last.path("workflow").path("workflowId").asText();
    }

    private static JsonNode require(Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException("Expected success, but got " + answer.describe());
        }
        return answer.body();
    }

    private void keep(Report report, String id, String name) throws IOException {
        String workflowId = id.contains("/") ? id : "conversation/" + id;
        Path file = folder.resolve(label + "-" + name + ".json");
        if (Files.exists(file)) {
            throw new IllegalStateException("Expected a new name, but " + file + " exists; choose another --label");
        }
        Files.writeString(file, temporal.fetchHistory(workflowId).toJson(true));
        report.line("recorded " + file);
    }
}
