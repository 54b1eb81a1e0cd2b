package com.xseven.worker;

import static com.xseven.worker.EventData.optional;
import static com.xseven.worker.EventData.parsed;
import static com.xseven.worker.EventData.required;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.dialogue.facts.BookingRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;

/** Reads events in the JSON format of CloudEvents 1.0. */
final class UserActionReader {

    private static final String USER_ACTION = "USER_ACTION";
    private static final int KEY_BYTES = 16;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * The action that an event asks for; empty where the event is of another type.
     *
     * @throws BadEvent if it is no event, or an action that lacks something
     */
    Optional<UserAction> read(String text) {
        JsonNode event = tree(text);
        if (!event.path("type").asText().equals(USER_ACTION)) {
            return Optional.empty();
        }
        String key = key(required(event, "source"), required(event, "id"));
        JsonNode data = event.path("data");
        return Optional.of(
                switch (required(data, "action")) {
                    case "BOOK_APPOINTMENT" ->
                        new UserAction.Book(
                                key, request(data), EventData.customer(data).language());
                    case "CANCEL_APPOINTMENT" ->
                        new UserAction.Cancel(
                                key,
                                required(data, "appointmentId"),
                                optional(data, "reason").orElse("user action"));
                    case "PLACE_ORDER" -> OrderEventReader.placing(key, data);
                    case "CANCEL_ORDER" -> OrderEventReader.cancelling(key, data);
                    case "UPDATE_BUSINESS" ->
                        new UserAction.Update(
                                key, required(data, "businessId"), UpdateReader.read(data.path("change")));
                    default ->
                        throw new BadEvent("data.action is none of BOOK_APPOINTMENT, CANCEL_APPOINTMENT, PLACE_ORDER,"
                                + " CANCEL_ORDER, UPDATE_BUSINESS");
                });
    }

    private JsonNode tree(String text) {
        try {
            JsonNode tree = json.readTree(text);
            if (!tree.isObject()) {
                throw new BadEvent("not a JSON object");
            }
            return tree;
        } catch (JsonProcessingException broken) {
            throw new BadEvent("not JSON");
        }
    }

    private static BookingRequest request(JsonNode data) {
        UserAction.Customer customer = EventData.customer(data);
        return new BookingRequest(
                required(data, "businessId"),
                parsed(data, "date", LocalDate::parse),
                parsed(data, "time", LocalTime::parse),
                partySize(data),
                optional(data, "offer"),
                optional(data, "staff"),
                customer.name(),
                customer.phone(),
                customer.email());
    }

    private static int partySize(JsonNode data) {
        int size = data.path("partySize").asInt(1);
        if (size < 1) {
            throw new BadEvent("data.partySize is less than 1");
        }
        return size;
    }

    /** A source names its events as it likes; workflow ids hold nothing that may be personal. */
    private static String key(String source, String id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((source + '\n' + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java to have SHA-256", impossible);
        }
    }
}
