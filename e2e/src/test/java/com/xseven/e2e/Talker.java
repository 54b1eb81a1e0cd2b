package com.xseven.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.layout.LaunchException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * A customer who books one table after another and does not mind that servers die: whatever was not acknowledged is sent
 * again under the same id, and an answer is asked for until it is there.
 */
final class Talker implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ACCEPTED = 202;
    private static final int FIRST_DAY = 2;
    private static final int DAYS = 50;

    private final ApiClient client;
    private final int number;
    private final BooleanSupplier goOn;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final List<String> booked = new ArrayList<>();
    private Optional<Conversation> conversation = Optional.empty();
    private int resent;

    Talker(ApiClient client, int number, BooleanSupplier goOn) {
        this.client = client;
        this.number = number;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        begin();
        for (int round = 0; round < 2 || goOn.getAsBoolean(); round++) {
            LocalDate day =
                    LocalDate.now(ZoneId.of("America/New_York")).plusDays(FIRST_DAY + (number + 20L * round) % DAYS);
            say("Do you have anything vegan?");
            say("A table for two please");
            say(day + " at " + (12 + (round % 8)) + ":30");
            say("what time do you close on Fridays?");
            bookedBy(say("yes please"));
        }
    }

    private void begin() {
        conversation = Optional.of(untilSuccess(() -> Conversation.begin(
                client,
                true,
                new Opening(
                        "DEDICATED",
                        Optional.of("marios-italian"),
                        Map.of("name", "Guest " + number, "phone", "+12015550999")))));
    }

    private void bookedBy(JsonNode reply) {
        JsonNode workflow = reply.path("workflow");
        if (workflow.path("status").asText().equals("CONFIRMED")) {
            booked.add(workflow.path("workflowId").asText());
        }
    }

    /** Sends until it is acknowledged, and then only looks: what was acknowledged must be answered by itself. */
    private JsonNode say(String text) {
        String id = "t" + number + "-" + (acknowledged.size() + 1);
        Answer answer = untilSuccess(() -> post(id, text));
        acknowledged.add(id);
        if (answer.status() == ACCEPTED) {
            awaitAnswerInHistory(id);
            return untilSuccess(() -> post(id, text)).body();
        }
        return answer.body();
    }

    private void awaitAnswerInHistory(String id) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!isAnswered(id)) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("Expected an answer to " + id + " in conversation " + conversationId()
                        + ", but there was none after " + PATIENCE);
            }
            pause();
        }
    }

    private boolean isAnswered(String id) {
        return untilSuccess(() -> history(asCustomer(), conversationId())).stream()
                .flatMap(entry -> StreamSupport.stream(entry.path("replyTo").spliterator(), false))
                .anyMatch(answered -> answered.asText().equals(id));
    }

    /** Everything that the journal has of a conversation, in order. */
    static List<JsonNode> history(ApiClient client, String conversationId) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = client.get("/conversations/" + conversationId + "/history?limit=200"
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            if (!page.isSuccess()) {
                throw new LaunchException(page.describe());
            }
            page.body().path("messages").forEach(all::add);
            cursor = page.body().path("nextCursor").asText("").replace("null", "");
        } while (!cursor.isEmpty());
        return all;
    }

    private Answer post(String id, String text) {
        Answer answer = asCustomer()
                .post("/conversations/" + conversationId() + "/message", Map.of("text", text, "messageId", id));
        if (!answer.isSuccess()) {
            throw new LaunchException(answer.describe());
        }
        return answer;
    }

    private <T> T untilSuccess(Supplier<T> attempt) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return attempt.get();
            } catch (LaunchException refused) {
                if (Instant.now().isAfter(limit)) {
                    throw refused;
                }
                resent++;
                pause();
            }
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    ApiClient asCustomer() {
        return conversation.orElseThrow().client();
    }

    String conversationId() {
        return conversation.orElseThrow().id();
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    int answered() {
        return acknowledged.size();
    }

    List<String> booked() {
        return booked;
    }

    int resent() {
        return resent;
    }
}
