package com.xseven.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The way of each order that Kafka tells of, each state where its event was delivered first. */
final class PublishedOrders {

    private final Map<String, List<String>> ways = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    private PublishedOrders() {}

    /** Everything that the topic holds now. */
    static PublishedOrders read(String bootstrap) {
        PublishedOrders published = new PublishedOrders();
        Topic.read(bootstrap, "business.analytics", published::take);
        return published;
    }

    private void take(JsonNode event) {
        if (event.at("/data/subject").asText().equals("ORDER")
                && seen.add(event.path("id").asText())) {
            ways.computeIfAbsent(event.at("/data/orderId").asText(), order -> new ArrayList<>())
                    .add(event.at("/data/status").asText());
        }
    }

    /** The states of an order, in the order in which they were told. */
    List<String> of(String orderId) {
        return ways.getOrDefault(orderId, List.of());
    }
}
