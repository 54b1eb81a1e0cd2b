package com.xseven.worker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads fields of an event. Each method ends with a {@link BadEvent} that names the field, and nothing of what it holds. */
final class EventData {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}");

    private EventData() {}

    static String required(JsonNode node, String field) {
        return optional(node, field).orElseThrow(() -> new BadEvent(field + " is missing"));
    }

    static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(text -> !text.isBlank());
    }

    static <T> T parsed(JsonNode data, String field, Function<String, T> parser) {
        try {
            return parser.apply(required(data, field));
        } catch (DateTimeParseException wrong) {
            throw new BadEvent("data." + field + " is not as ISO 8601 writes it");
        }
    }

    static UserAction.Customer customer(JsonNode data) {
        JsonNode customer = data.path("customer");
        return new UserAction.Customer(
                optional(customer, "name"),
                optional(customer, "phone"),
                optional(customer, "email"),
                optional(customer, "language").map(EventData::language));
    }

    private static String language(String code) {
        if (!LANGUAGE.matcher(code).matches()) {
            throw new BadEvent("data.customer.language is no language of two letters");
        }
        return code.toLowerCase(Locale.ROOT);
    }
}
