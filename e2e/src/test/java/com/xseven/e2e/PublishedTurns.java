package com.xseven.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The turns that Kafka tells of, by conversation, each where its event was delivered first. */
final class PublishedTurns {

    private final String type;
    private final Map<String, List<Turn>> turns = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private int repeated;

    /** One turn of a conversation, and how many messages it answered. */
    record Turn(int number, int messages) {}

    private PublishedTurns(String type) {
        this.type = type;
    }

    /** Everything of that type that the topic holds now. */
    static PublishedTurns read(String bootstrap, String topic, String type) {
        PublishedTurns published = new PublishedTurns(type);
        Topic.read(bootstrap, topic, published::take);
        return published;
    }

    private void take(JsonNode event) {
        if (!event.path("type").asText().equals(type)) {
            return;
        }
        if (!seen.add(event.path("id").asText())) {
            repeated++;
            return;
        }
        turns.computeIfAbsent(event.path("subject").asText(), subject -> new ArrayList<>())
                .add(new Turn(
                        event.at("/data/turn").asInt(),
                        event.at("/data/messages").asInt()));
    }

    List<Turn> of(String conversationId) {
        return turns.getOrDefault(conversationId, List.of());
    }

    /** How many events were delivered again under the same id. */
    int repeated() {
        return repeated;
    }
}
