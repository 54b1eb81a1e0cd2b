package com.xseven.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The turns that Kafka tells of, by conversation, each where its event was delivered first. */
final class PublishedTurns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(200);

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
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(found -> published.take(parsed(found.value())));
            }
        }
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

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("Expected an event as JSON, but: " + json, broken);
        }
    }

    List<Turn> of(String conversationId) {
        return turns.getOrDefault(conversationId, List.of());
    }

    /** How many events were delivered again under the same id. */
    int repeated() {
        return repeated;
    }
}
