package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Slots as JSON has them: numbers as numbers, the items of an order as a list, everything else as text. */
final class SlotsBody {

    /** For the document of the interface. */
    static final String MEANING = "What the conversation has noted, by slot: partySize is a number, items are a list of"
            + " {offer, quantity, options?}, everything else is text";

    static final String EXAMPLE = """
            {"items": [{"offer": "margherita", "quantity": 2}], "fulfilment": "PICKUP", "name": "Ann Lee"}""";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private SlotsBody() {}

    /**
     * One item of an order. Where the customer's words leave open which offer is meant, there are {@code choices} instead of
     * the offer. {@code options} are ids of what was asked for.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ItemBody(Optional<String> offer, List<String> choices, int quantity, List<String> options) {

        static ItemBody of(Basket.Item item) {
            List<String> options = item.withKnownOptions().options();
            return item.isOpen()
                    ? new ItemBody(Optional.empty(), item.ids(), item.quantity(), options)
                    : new ItemBody(Optional.of(item.ids().getFirst()), List.of(), item.quantity(), options);
        }
    }

    static Map<String, Object> of(SortedMap<SlotName, String> slots) {
        Map<String, Object> body = new LinkedHashMap<>();
        slots.forEach((name, value) -> body.put(name.key(), json(name, value)));
        return body;
    }

    private static Object json(SlotName name, String value) {
        if (name == SlotName.ITEMS) {
            return items(value);
        }
        return name == SlotName.PARTY_SIZE && NUMBER.matcher(value).matches() ? Integer.valueOf(value) : value;
    }

    /** What nobody there sells is no offer. */
    private static List<ItemBody> items(String value) {
        return Basket.parse(value).items().stream()
                .filter(item -> item.unknown().isEmpty())
                .map(ItemBody::of)
                .toList();
    }
}
