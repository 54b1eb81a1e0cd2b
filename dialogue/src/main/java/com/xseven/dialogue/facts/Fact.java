package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.ordering.OrderStatus;
import java.util.Optional;

/** What a tool found, or what became of an action. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.BookingChecked.class, name = "booking-checked"),
    @JsonSubTypes.Type(value = Fact.OrderLookedUp.class, name = "order-looked-up"),
    @JsonSubTypes.Type(value = Fact.OrderFound.class, name = "order-found"),
    @JsonSubTypes.Type(value = Fact.OfferLookedUp.class, name = "offer-looked-up"),
    @JsonSubTypes.Type(value = Fact.Recalled.class, name = "recalled"),
    @JsonSubTypes.Type(value = Fact.ActionDone.class, name = "action-done")
})
public sealed interface Fact {

    record BookingChecked(BookingRequest request, BookingCheck check) implements Fact {}

    /** Where an order stands; empty where there is none of that id. */
    record OrderLookedUp(String orderId, Optional<OrderStatus> status) implements Fact {}

    /** What is said to somebody who asked for the order of that number. */
    record OrderFound(String number, OrderInquiry inquiry) implements Fact {}

    /** Whether the place is held for this conversation, off the waiting list. */
    record OfferLookedUp(BookingRequest request, boolean held) implements Fact {}

    /** What they had before; nothing where they had nothing, or where it is not known that they are who they say. */
    record Recalled(Recollection recollection) implements Fact {}

    /** The pending action was carried out, or refused by the world. */
    record ActionDone(ActionOutcome outcome) implements Fact {}
}
