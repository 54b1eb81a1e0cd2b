package com.xseven.evaluation.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.evaluation.guest.Guest;
import com.xseven.evaluation.guest.Heard;
import com.xseven.evaluation.simulation.Attempt.Spent;
import com.xseven.evaluation.simulation.Line.Speaker;
import com.xseven.local.client.Answer;
import com.xseven.local.client.Conversation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds one conversation and writes down what was said and how long it took. */
final class GuestConversation {

    /** Who has not got what they want by then goes away. */
    private static final int TURNS = 24;

    private final Conversation conversation;
    private final List<Line> transcript = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private int turns;

    GuestConversation(Conversation conversation) {
        this.conversation = conversation;
        transcript.add(new Line(Speaker.SYSTEM, conversation.greeting()));
    }

    List<Line> transcript() {
        return transcript;
    }

    List<Double> millis() {
        return millis;
    }

    /** Lets the guest talk to the end; what ended it early, if anything did. */
    Optional<String> hold(Guest guest) {
        Optional<String> words = Optional.of(guest.begin());
        while (words.isPresent()) {
            if (millis.size() >= TURNS) {
                return Optional.of("took more than " + TURNS + " turns");
            }
            Answer answer = say(words.get());
            if (!answer.isSuccess()) {
                return Optional.of("was refused: " + answer.describe());
            }
            words = guest.answer(heard(answer.body()));
        }
        return Optional.empty();
    }

    private Answer say(String text) {
        transcript.add(new Line(Speaker.CUSTOMER, text));
        long start = System.nanoTime();
        Answer answer = conversation.say(text);
        millis.add((System.nanoTime() - start) / 1e6);
        turns = Math.max(turns, answer.body().path("turn").asInt());
        transcript.add(new Line(
                Speaker.SYSTEM,
                answer.isSuccess() ? answer.body().path("text").asText() : "(" + answer.describe() + ")"));
        return answer;
    }

    private static Heard heard(JsonNode reply) {
        return new Heard(
                reply.path("text").asText(),
                reply.hasNonNull("pendingAction")
                        ? Optional.of(
                                reply.path("pendingAction").path("summary").asText())
                        : Optional.empty(),
                reply.path("suggestions").valueStream().map(JsonNode::asText).toList(),
                reply.hasNonNull("workflow"),
                reply.path("needsHuman").asBoolean());
    }

    /** What all turns cost, as the system explains them. */
    Spent spent() {
        BigDecimal cost = BigDecimal.ZERO;
        long tokens = 0;
        SortedSet<String> models = new TreeSet<>();
        for (int turn = 1; turn <= turns; turn++) {
            JsonNode explained = conversation
                    .client()
                    .get("/conversations/" + conversation.id() + "/explain?turn=" + turn)
                    .body();
            cost = cost.add(new BigDecimal(explained.path("cost").path("amount").asText("0")));
            tokens += explained.path("tokens").asLong();
            if (explained.hasNonNull("model")) {
                models.add(explained.path("model").asText());
            }
        }
        return new Spent(cost, tokens, models);
    }
}
