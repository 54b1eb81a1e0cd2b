package com.xseven.store.outbox;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.TurnRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that others hear of through Kafka.
 *
 * @param key events of one key stay in order
 * @param data facts about the event; no personal data, except that the reason of an end may be in its caller's words
 */
public record OutboxEvent(String topic, String key, String type, SortedMap<String, Object> data, Instant at) {

    private static final String CONVERSATION_EVENTS = "conversation.events";
    private static final String AI_RESPONSES = "ai.responses";
    private static final String BUILT_IN = "built-in";

    public OutboxEvent {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    public static OutboxEvent started(Opening opening) {
        SortedMap<String, Object> data = new TreeMap<>();
        data.put("flow", opening.flow().name());
        data.put("channel", opening.channel().name());
        opening.business().ifPresent(business -> data.put("businessId", business.value()));
        return new OutboxEvent(CONVERSATION_EVENTS, opening.id().value(), "CONVERSATION_STARTED", data, opening.at());
    }

    /** A turn's events, in order. */
    public static List<OutboxEvent> ofTurn(TurnRecord turn) {
        String key = turn.reply().conversationId().value();
        List<OutboxEvent> events = new ArrayList<>();
        if (!turn.messages().isEmpty()) {
            events.add(new OutboxEvent(CONVERSATION_EVENTS, key, "CONVERSATION_MESSAGE", about(turn), turn.at()));
            turn.explanation().models().forEach(note -> events.addAll(switched(turn, note)));
            events.add(new OutboxEvent(AI_RESPONSES, key, "AI_RESPONSE_GENERATED", about(turn), turn.at()));
        }
        turn.ended().ifPresent(end -> {
            SortedMap<String, Object> data = about(turn);
            data.put("reason", end.reason());
            end.rating().ifPresent(rating -> data.put("rating", rating));
            events.add(new OutboxEvent(CONVERSATION_EVENTS, key, "CONVERSATION_ENDED", data, turn.at()));
        });
        return events;
    }

    /** A conversation's end that nobody could tell of when it happened. */
    public static OutboxEvent lost(ConversationId id, Optional<String> business, int turn, String reason, Instant at) {
        SortedMap<String, Object> data = new TreeMap<>();
        business.ifPresent(given -> data.put("businessId", given));
        data.put("turn", turn);
        data.put("reason", reason);
        return new OutboxEvent(CONVERSATION_EVENTS, id.value(), "CONVERSATION_ENDED", data, at);
    }

    /** From each model that failed to the next one, or to what is built in. */
    private static List<OutboxEvent> switched(TurnRecord turn, ModelNote note) {
        List<OutboxEvent> events = new ArrayList<>();
        for (int place = 0; place < note.failed().size(); place++) {
            ModelNote.FailedCall failed = note.failed().get(place);
            String next = place + 1 < note.failed().size()
                    ? note.failed().get(place + 1).model()
                    : note.model().orElse(BUILT_IN);
            if (!next.equals(failed.model())) {
                SortedMap<String, Object> data = about(turn);
                data.put("purpose", note.purpose());
                data.put("from", failed.model());
                data.put("to", next);
                data.put("reason", failed.reason());
                events.add(new OutboxEvent(
                        AI_RESPONSES, turn.reply().conversationId().value(), "AI_MODEL_SWITCHED", data, turn.at()));
            }
        }
        return events;
    }

    private static SortedMap<String, Object> about(TurnRecord turn) {
        SortedMap<String, Object> data = new TreeMap<>();
        turn.business().ifPresent(business -> data.put("businessId", business.value()));
        data.put("turn", turn.reply().turn());
        data.put("messages", turn.messages().size());
        data.put("stage", turn.standing().stage().name());
        data.put("agent", turn.standing().agent().name());
        data.put("intent", turn.standing().intent().name());
        data.put("model", turn.explanation().model());
        data.put("degraded", turn.reply().degraded());
        if (!turn.explanation().models().isEmpty()) {
            data.put("promptVersion", turn.explanation().promptVersion());
            data.put("tokens", turn.explanation().tokens());
            data.put("costUsd", turn.explanation().costUsd());
        }
        return data;
    }
}
