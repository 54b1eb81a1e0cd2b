package com.xseven.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import io.temporal.client.WorkflowClient;
import io.temporal.common.WorkflowExecutionHistory;
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
    private static final int MOST_TURNS = 12;

    private final SystemUnderTest system;
    private final WorkflowClient temporal;
    private final Path folder;
    private final String label;
    private final Report report = new Report();

    HistoryRecorder(SystemUnderTest system, Path folder, String label) {
        this.system = system;
        this.temporal = system.temporal();
        this.folder = folder;
        this.label = label;
    }

    Report run() throws IOException {
        Files.createDirectories(folder);
        LocalDate day = LocalDate.now(ZoneId.of("America/New_York")).plusDays(DAYS_AHEAD);
        recordABooking(day);
        recordAnOpenQuestion(day);
        recordContinuingAsNew();
        recordOrders();
        recordAnotherAgent();
        new WaitingHistories(system.client(), this::keep).record(day);
        return report;
    }

    private void recordABooking(LocalDate day) throws IOException {
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
        keep(booked.id(), "conversation-booked");
        keep(appointment, "appointment-confirmed");

        require(booked.client().delete("/appointments/" + appointment.substring(appointment.indexOf('/') + 1)));
        keep(appointment, "appointment-cancelled");
        require(booked.client().post("/conversations/" + booked.id() + "/end", Map.of()));
        keep(booked.id(), "conversation-ended");
    }

    private void recordAnOpenQuestion(LocalDate day) throws IOException {
        Conversation waiting = begin();
        say(waiting, List.of("hello", "book a table for four", day + " at 6:30 pm"));
        keep(waiting.id(), "conversation-waiting-for-a-yes");
    }

    /** One order that staff hands over, and one that its customer gives up in the conversation. */
    private void recordOrders() throws IOException {
        Conversation fed = begin();
        String collected = say(fed, List.of("order two margherita pizzas and a tiramisu for pickup", "yes"));
        keep(collected, "order-accepted");
        String orderId = collected.substring(collected.indexOf('/') + 1);
        ApiClient staff = system.client()
                .logIn("mario@marios-italian.example", system.addresses().demoPassword());
        for (String status : List.of("PREPARING", "READY", "COLLECTED")) {
            require(staff.post("/orders/" + orderId + "/status", Map.of("status", status)));
        }
        say(fed, List.of("where is my order?"));
        keep(collected, "order-collected");
        keep(fed.id(), "conversation-ordered");

        Conversation undecided = begin();
        String cancelled = say(undecided, List.of("order one carbonara for pickup", "yes"));
        say(undecided, List.of("cancel my order", "yes, cancel it"));
        keep(cancelled, "order-cancelled");
        keep(undecided.id(), "conversation-order-cancelled");
    }

    /** Somebody wishes for another agent; where a model is set up that asks colleagues, it does. */
    private void recordAnotherAgent() throws IOException {
        Conversation switched = begin();
        say(switched, List.of("book a table for four"));
        require(switched.client()
                .post(
                        "/conversations/" + switched.id() + "/switch-agent",
                        Map.of("agent", "GENERAL_PURPOSE", "reason", "Somebody else, please")));
        JsonNode answer = require(switched.say("does the cook get nervous about peanuts?"));
        boolean heard = !answer.path("collaborators").isEmpty();
        keep(switched.id(), heard ? "conversation-switched-and-consulted" : "conversation-switched");
    }

    /** One run that ends by continuing as new, and the next, which an end with a reason and a rating closes. */
    private void recordContinuingAsNew() throws IOException {
        Conversation conversation = begin();
        String firstRun = system.history(conversation.id()).run();
        sayUntilItContinuesAsNew(conversation, firstRun);
        keep(temporal.fetchHistory(workflowId(conversation.id()), firstRun), "conversation-continued-as-new");
        say(conversation, List.of("do you have anything vegan?", "how much is the lasagna?"));
        keep(conversation.id(), "conversation-begun-by-continuing");
        require(conversation
                .client()
                .post("/conversations/" + conversation.id() + "/end", Map.of("reason", "All done", "rating", 5)));
        keep(conversation.id(), "conversation-rated");
    }

    private void sayUntilItContinuesAsNew(Conversation conversation, String firstRun) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            say(conversation, List.of("what time do you close on Saturdays?"));
            if (!system.history(conversation.id()).run().equals(firstRun)) {
                return;
            }
        }
        throw new IllegalStateException("Expected the conversation to continue as new within " + MOST_TURNS
                + " turns, but it did not; start the system with XSEVEN_CONVERSATION_TURNSPERRUN=7");
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

    private static String workflowId(String id) {
        return id.contains("/") ? id : "conversation/" + id;
    }

    private void keep(String id, String name) throws IOException {
        keep(temporal.fetchHistory(workflowId(id)), name);
    }

    private void keep(WorkflowExecutionHistory history, String name) throws IOException {
        Path file = folder.resolve(label + "-" + name + ".json");
        if (Files.exists(file)) {
            throw new IllegalStateException("Expected a new name, but " + file + " exists; choose another --label");
        }
        Files.writeString(file, history.toJson(true));
        report.line("recorded " + file);
    }
}
