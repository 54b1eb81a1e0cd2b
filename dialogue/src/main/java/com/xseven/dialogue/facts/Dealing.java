package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.ordering.Fulfilment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Something between a customer and a business, without a price, since one of then is none of now, and without a contact. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "dealing")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dealing.Visit.class, name = "visit"),
    @JsonSubTypes.Type(value = Dealing.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Dealing.Remark.class, name = "remark")
})
public sealed interface Dealing {

    /** When it was or will be, in the business's local time. */
    LocalDateTime at();

    /**
     * A visit that was not cancelled.
     *
     * @param offer id of the service, which may not be offered any more; empty for a table
     * @param staff id of who was asked for or took it
     * @param ahead whether it is still to come
     */
    record Visit(LocalDateTime at, Optional<String> offer, Optional<String> staff, int partySize, boolean ahead)
            implements Dealing {}

    /**
     * An order that was not cancelled.
     *
     * @param at when it was made
     * @param open whether it is still on its way to the customer
     */
    record Order(LocalDateTime at, List<Piece> pieces, Fulfilment fulfilment, boolean open) implements Dealing {
        public Order {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * What was ordered of one thing.
     *
     * @param offer its id, which may not be on the menu any more
     * @param name as the menu had it then
     * @param options ids of what was chosen of it
     */
    record Piece(String offer, String name, List<String> options, int quantity) {
        public Piece {
            options = List.copyOf(options);
        }
    }

    /** What the customer asked to be kept in mind, in their words. */
    record Remark(LocalDateTime at, String text) implements Dealing {}
}
