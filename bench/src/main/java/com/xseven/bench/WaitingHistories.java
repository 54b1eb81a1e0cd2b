package com.xseven.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.process.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Histories of waiting lists and of conversations with them, at salons in which one person cuts hair at a time. */
final class WaitingHistories {

    private static final String SALON = "lux-hair-lounge";
    private static final String OTHER_SALON = "uptown-cuts";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int DAYS_SEARCHED = 30;

    private final ApiClient api;
    private final Keeper keeper;

    WaitingHistories(ApiClient api, Keeper keeper) {
        this.api = api;
        this.keeper = keeper;
    }

    /** Keeps the history of a workflow, or of a conversation, under a name. */
    interface Keeper {
        void keep(String id, String name) throws IOException;
    }

    void record(LocalDate day) throws IOException {
        recordANoAndAYes(day);
        recordAnAnswerByItsId(day);
    }

    /** The place goes to the first, who says no, and then to the second, who asks something and says yes. */
    private void recordANoAndAYes(LocalDate day) throws IOException {
        String start = free(SALON, day);
        Conversation holder = book(SALON, start);
        Conversation first = begin(SALON);
        join(first, SALON, start);
        Conversation second = begin(SALON);
        join(second, SALON, start);
        say(holder, "please cancel my appointment");
        say(holder, "yes");
        await(first);
        say(first, "no thanks");
        await(second);
        say(second, "how much is a haircut?");
        say(second, "yes please");
        keeper.keep(first.id(), "conversation-place-left");
        keeper.keep(second.id(), "conversation-place-taken");
        keeper.keep("waiting-list/" + SALON, "waiting-list-answered-in-conversations");
        Conversation third = begin(SALON);
        say(third, "a haircut on " + start.substring(0, 10) + " at " + start.substring(11, 16));
        say(third, "put me on the waiting list");
        say(third, "yes");
        keeper.keep(third.id(), "conversation-waits");
        say(second, "please cancel my appointment");
        say(second, "yes");
    }

    /** The first declines and the second accepts with the id of their entry, after which the walk is over. */
    private void recordAnAnswerByItsId(LocalDate day) throws IOException {
        String start = free(OTHER_SALON, day);
        Conversation holder = book(OTHER_SALON, start);
        Conversation first = begin(OTHER_SALON);
        String declining = join(first, OTHER_SALON, start);
        Conversation second = begin(OTHER_SALON);
        String accepting = join(second, OTHER_SALON, start);
        say(holder, "please cancel my appointment");
        say(holder, "yes");
        await(first);
        require(api.post("/waiting-list/" + declining + "/decline", Map.of()));
        await(second);
        String appointment = require(api.post("/waiting-list/" + accepting + "/accept", Map.of()))
                .path("appointmentId")
                .asText();
        keeper.keep("waiting-list/" + OTHER_SALON, "waiting-list-declined-and-accepted");
        keeper.keep("appointment/" + appointment, "appointment-off-the-waiting-list");
        require(second.client().delete("/appointments/" + appointment));
    }

    private Conversation begin(String business) {
        return Conversation.begin(
                api,
                true,
                new Opening("DEDICATED", Optional.of(business), Map.of("name", "Guest", "phone", "+12015550999")));
    }

    private Conversation book(String business, String start) {
        Conversation holder = begin(business);
        say(holder, "a haircut on " + start.substring(0, 10) + " at " + start.substring(11, 16));
        say(holder, "yes");
        return holder;
    }

    private static String join(Conversation conversation, String business, String start) {
        return require(conversation
                        .client()
                        .post(
                                "/businesses/" + business + "/waiting-list",
                                Map.of("offer", "haircut", "from", start, "to", start)))
                .path("entryId")
                .asText();
    }

    private void await(Conversation conversation) {
        if (!Waiting.until(PATIENCE, () -> isAsked(conversation))) {
            throw new IllegalStateException("Expected somebody who waits to be asked, but nobody was");
        }
    }

    private boolean isAsked(Conversation conversation) {
        return require(conversation.client().get("/conversations/" + conversation.id() + "/history?limit=200"))
                .path("messages")
                .valueStream()
                .anyMatch(message -> message.path("text").asText().contains("is free now"));
    }

    private static void say(Conversation conversation, String text) {
        require(conversation.say(text));
    }

    private String free(String business, LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS_SEARCHED)
                .flatMap(day -> require(api.get("/businesses/" + business + "/availability?offer=haircut&date=" + day))
                        .path("slots")
                        .valueStream())
                .map(slot -> slot.path("start").asText())
                .filter(start -> start.startsWith("11:00", 11))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a free haircut at eleven within a month"));
    }

    private static JsonNode require(Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException("Expected success, but got " + answer.describe());
        }
        return answer.body();
    }
}
