package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** A question to the world. It changes nothing of what is asked about; {@link FindOrder} notes that somebody guessed wrong. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tool")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ToolCall.CheckBooking.class, name = "check-booking"),
    @JsonSubTypes.Type(value = ToolCall.CheckMove.class, name = "check-move"),
    @JsonSubTypes.Type(value = ToolCall.LookUpOrder.class, name = "look-up-order"),
    @JsonSubTypes.Type(value = ToolCall.FindOrder.class, name = "find-order"),
    @JsonSubTypes.Type(value = ToolCall.LookUpOffer.class, name = "look-up-offer"),
    @JsonSubTypes.Type(value = ToolCall.Recall.class, name = "recall")
})
public sealed interface ToolCall {

    /** Can this be booked, and if not, why and what is nearest? Answered by a {@link Fact.BookingChecked}. */
    record CheckBooking(BookingRequest request) implements ToolCall {}

    /** The same for an appointment that is to move: the place that it has does not stand in its own way. */
    record CheckMove(String appointmentId, BookingRequest request) implements ToolCall {}

    /** Where does this order stand? Answered by a {@link Fact.OrderLookedUp}. */
    record LookUpOrder(String orderId) implements ToolCall {}

    /**
     * Which order is called so, and is theirs who asks: made in the same conversation, or with that phone number or e-mail
     * address? Answered by a {@link Fact.OrderFound}.
     */
    record FindOrder(String number, Optional<String> phone, Optional<String> email) implements ToolCall {}

    /** Is that place held for this conversation, off the waiting list? Answered by a {@link Fact.OfferLookedUp}. */
    record LookUpOffer(BookingRequest request) implements ToolCall {}

    /**
     * What did they have here before? Made in the same conversation, or under that name with that phone number or e-mail address.
     * Answered by a {@link Fact.Recalled}.
     */
    record Recall(Optional<String> name, Optional<String> phone, Optional<String> email) implements ToolCall {}
}
