package com.xseven.worker;

import static com.xseven.worker.EventData.optional;
import static com.xseven.worker.EventData.required;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Fulfilment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the data of events that order. */
final class OrderEventReader {

    private OrderEventReader() {}

    static UserAction.PlaceOrder placing(String key, JsonNode data) {
        Fulfilment fulfilment =
                optional(data, "fulfilment").map(OrderEventReader::fulfilment).orElse(Fulfilment.PICKUP);
        return new UserAction.PlaceOrder(
                key,
                required(data, "businessId"),
                items(data.path("items")),
                fulfilment,
                fulfilment == Fulfilment.DELIVERY ? Optional.of(required(data, "address")) : Optional.empty(),
                EventData.customer(data));
    }

    static UserAction.CancelOrder cancelling(String key, JsonNode data) {
        return new UserAction.CancelOrder(
                key, required(data, "orderId"), optional(data, "reason").orElse("user action"));
    }

    private static Fulfilment fulfilment(String word) {
        return switch (word) {
            case "PICKUP" -> Fulfilment.PICKUP;
            case "DELIVERY" -> Fulfilment.DELIVERY;
            default -> throw new BadEvent("data.fulfilment is none of PICKUP, DELIVERY");
        };
    }

    private static List<UserAction.Item> items(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            throw new BadEvent("data.items is not a list with an item");
        }
        List<UserAction.Item> items = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            JsonNode item = list.get(place);
            String path = "data.items[" + place + "]";
            String offer = optional(item, "offer").orElseThrow(() -> new BadEvent(path + ".offer is missing"));
            items.add(new UserAction.Item(
                    offer, quantity(item.path("quantity"), path), options(item.path("options"), path)));
        }
        return items;
    }

    private static List<String> options(JsonNode list, String path) {
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new BadEvent(path + ".options is not a list");
        }
        List<String> options = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            if (!list.get(place).isTextual()) {
                throw new BadEvent(path + ".options[" + place + "] is not a text");
            }
            options.add(list.get(place).textValue());
        }
        return options;
    }

    private static int quantity(JsonNode quantity, String path) {
        if (!quantity.isInt() || quantity.intValue() < 1 || quantity.intValue() > Basket.MOST_OF_ONE) {
            throw new BadEvent(path + ".quantity is not a number from 1 to " + Basket.MOST_OF_ONE);
        }
        return quantity.intValue();
    }
}
