package com.xseven.dialogue.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something to look at beside an answer's words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Card.Offers.class, name = "offers"),
    @JsonSubTypes.Type(value = Card.Slots.class, name = "slots"),
    @JsonSubTypes.Type(value = Card.Booking.class, name = "booking"),
    @JsonSubTypes.Type(value = Card.Order.class, name = "order")
})
public sealed interface Card {

    /** The status of what waits for a yes. */
    String PROPOSED = "PROPOSED";

    /** What an answer names of the offers, in the order of the business's list. */
    record Offers(List<Item> items) implements Card {

        public Offers {
            items = List.copyOf(items);
        }

        /** One offer; {@code duration} is that of a service, {@code options} are what can be chosen of it. */
        public record Item(
                String id,
                String name,
                Money price,
                Optional<Duration> duration,
                List<String> tags,

                @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
                List<OptionGroup> options) {

            @JsonCreator
            public Item {
                tags = List.copyOf(tags);
                options = List.copyOf(options);
            }

            /** One that there is in one way only. */
            public Item(String id, String name, Money price, Optional<Duration> duration, List<String> tags) {
                this(id, name, price, duration, tags, List.of());
            }

            static Item of(Offer offer) {
                return new Item(
                        offer.id(), offer.name(), offer.price(), offer.duration(), offer.tags(), offer.options());
            }
        }

        public static Offers of(List<Offer> offers) {
            return new Offers(offers.stream().map(Item::of).toList());
        }
    }

    /** Starts to choose from, in the order in which the words name them. */
    record Slots(List<Start> items) implements Card {

        public Slots {
            items = List.copyOf(items);
        }

        /**
         * One start.
         *
         * @param start RFC 3339 with the business's offset; a date alone where the whole day is offered
         * @param say what a customer says to choose it
         */
        public record Start(String start, String say) {}
    }

    /**
     * A booking that is proposed or was made.
     *
     * @param appointmentId once it was made
     * @param start RFC 3339 with the business's offset
     * @param offer id of the service, none for a table
     * @param staff id of who was asked for
     * @param resource what it takes, by name, once that is known
     * @param status {@link #PROPOSED}, or what an appointment's status can be
     */
    record Booking(
            Optional<String> appointmentId,
            String start,
            int partySize,
            Optional<String> offer,
            Optional<String> staff,
            Optional<String> resource,
            String status)
            implements Card {}

    /**
     * An order that is proposed, was made or is asked about.
     *
     * @param orderId once it was made
     * @param lines none where an answer tells of the status alone; so are fulfilment and total then
     * @param deliveryFee part of the total
     * @param status {@link #PROPOSED}, or what an order's status can be
     */
    record Order(
            Optional<String> orderId,
            List<OrderLine> lines,
            Optional<Fulfilment> fulfilment,
            Optional<String> address,
            Optional<Money> deliveryFee,
            Optional<Money> total,
            String status)
            implements Card {

        public Order {
            lines = List.copyOf(lines);
        }
    }
}
