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
 * again under the same id, and what was acknowledged must be answered by itself.
 */
abstract class Talker implements Runnable {

    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int FIRST_DAY = 2;
    private static final int DAYS = 50;

    private final ApiClient client;
    private final int number;
    private final BooleanSupplier goOn;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
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
            book(day + " at " + (12 + (round % 8)) + ":30");
        }
    }

    /** Asks this and that, and books a table for that time if it can be had. */
    abstract void book(String time);

    /** Bookings of which the customer was told that they stand, as workflow ids. */
    abstract List<String> booked();

    private void begin() {
        conversation = Optional.of(untilSuccess(() -> Conversation.begin(
                client,
                true,
                new Opening(
                        "DEDICATED",
                        Optional.of("marios-italian"),
                        Map.of("name", "Guest " + number, "phone", "+12015550999")))));
    }

    String nextId() {
        return "t" + number + "-" + (acknowledged.size() + 1);
    }

    void acknowledged(String id) {
        acknowledged.add(id);
    }

    void awaitAnswersInHistory(List<String> ids) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!answers().containsAll(ids)) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("Expected answers to " + ids + " in conversation " + conversationId()
                        + ", but they were not all there after " + PATIENCE);
            }
            pause();
        }
    }

    private List<String> answers() {
        return untilSuccess(this::history).stream()
                .flatMap(entry -> repliedTo(entry).stream())
                .toList();
    }

    /** The messages that an entry of the history answers, in order. */
    static List<String> repliedTo(JsonNode entry) {
        return StreamSupport.stream(entry.path("replyTo").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Everything that the journal has of the conversation, in order. */
    List<JsonNode> history() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = asCustomer()
                    .get("/conversations/" + conversationId() + "/history?limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            if (!page.isSuccess()) {
                throw new LaunchException(page.describe());
            }
            page.body().path("messages").forEach(all::add);
            cursor = page.body().path("nextCursor").asText("").replace("null", "");
        } while (!cursor.isEmpty());
        return all;
    }

    /** Repeats a request, of which nobody knows whether it arrived, until it is answered with success. */
    <T> T untilSuccess(Supplier<T> attempt) {
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

    static Answer required(Answer answer) {
        if (!answer.isSuccess()) {
            throw new LaunchException(answer.describe());
        }
        return answer;
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

    int resent() {
        return resent;
    }
}
