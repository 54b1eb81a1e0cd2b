package com.xseven.local.converse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.process.Waiting;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a conversation has made in the world: looked up, compared with what was expected, and taken back. */
public final class Aftermath {
    /** What workflows do after the reply may take a moment. */
    private static final Duration SETTLING_LIMIT = Duration.ofSeconds(10);

    private final Conversation conversation;
    private final Supplier<ApiClient> administrator;
    private final TimeZones zones;

    /** The administrator takes back what the customer of the conversation may not cancel any more. */
    public Aftermath(Conversation conversation, Supplier<ApiClient> administrator, TimeZones zones) {
        this.conversation = conversation;
        this.administrator = administrator;
        this.zones = zones;
    }

    /** Waits a moment for the world to become as expected: exactly these, in any order. */
    List<Difference> differencesFrom(Made kind, List<Map<String, Object>> expected) {
        return differencesFrom(kind, expected, SETTLING_LIMIT);
    }

    /** The same, waiting no longer than that. */
    public List<Difference> differencesFrom(Made kind, List<Map<String, Object>> expected, Duration settlingLimit) {
        AtomicReference<Answer> last = new AtomicReference<>(conversation.made(kind.label()));
        boolean alike = Waiting.until(settlingLimit, () -> {
            last.set(conversation.made(kind.label()));
            return last.get().isSuccess() && areAlike(expected, items(last.get()));
        });
        if (alike) {
            return List.of();
        }
        String actual = last.get().isSuccess()
                ? items(last.get()).stream().map(JsonNode::toString).collect(Collectors.joining(", ", "[", "]"))
                : last.get().describe();
        return List.of(new Difference("then." + kind.label(), expected.toString(), actual));
    }

    /** Takes back everything that still can be, and says what could not. */
    public List<String> takeBack() {
        List<String> failures = new ArrayList<>();
        for (Made kind : Made.values()) {
            for (JsonNode item : items(conversation.made(kind.label()))) {
                if (kind.canBeCancelled(item.path("status").asText())) {
                    String path =
                            "/" + kind.label() + "/" + item.path(kind.idField()).asText();
                    Answer answer = administrator.get().delete(path);
                    if (!answer.isSuccess()) {
                        failures.add(path + " could not be cancelled: " + answer.describe());
                    }
                }
            }
        }
        return failures;
    }

    private static boolean areAlike(List<Map<String, Object>> expected, List<JsonNode> actual) {
        List<JsonNode> left = new ArrayList<>(actual);
        for (Map<String, Object> one : expected) {
            JsonNode match = left.stream()
                    .filter(item -> Likeness.isLike(one, item))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                return false;
            }
            left.remove(match);
        }
        return left.isEmpty();
    }

    private List<JsonNode> items(Answer answer) {
        return answer.body()
                .path("items")
                .valueStream()
                .map(this::inWordsOfTests)
                .toList();
    }

    /** Tests name the business and its local date and time. */
    private JsonNode inWordsOfTests(JsonNode item) {
        if (!(item.deepCopy() instanceof ObjectNode named)) {
            return item;
        }
        String business = item.path("businessId").asText();
        named.put("business", business);
        if (item.hasNonNull("start")) {
            ZonedDateTime start =
                    OffsetDateTime.parse(item.path("start").asText()).atZoneSameInstant(zones.of(business));
            named.put("date", start.toLocalDate().toString());
            named.put("time", start.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)));
        }
        return named;
    }
}
