package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.OrderStatus;
import java.time.LocalDateTime;
import java.util.List;

/** What became of an action that the customer confirmed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActionOutcome.Booked.class, name = "booked"),
    @JsonSubTypes.Type(value = ActionOutcome.Rescheduled.class, name = "rescheduled"),
    @JsonSubTypes.Type(value = ActionOutcome.Cancelled.class, name = "cancelled"),
    @JsonSubTypes.Type(value = ActionOutcome.Over.class, name = "over"),
    @JsonSubTypes.Type(value = ActionOutcome.SlotTaken.class, name = "slot-taken"),
    @JsonSubTypes.Type(value = ActionOutcome.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = ActionOutcome.NotAsQuoted.class, name = "not-as-quoted"),
    @JsonSubTypes.Type(value = ActionOutcome.OrderCancelled.class, name = "order-cancelled"),
    @JsonSubTypes.Type(value = ActionOutcome.OrderTooFar.class, name = "order-too-far"),
    @JsonSubTypes.Type(value = ActionOutcome.WaitListed.class, name = "wait-listed"),
    @JsonSubTypes.Type(value = ActionOutcome.WaitsEnough.class, name = "waits-enough"),
    @JsonSubTypes.Type(value = ActionOutcome.PlaceLeft.class, name = "place-left"),
    @JsonSubTypes.Type(value = ActionOutcome.CouldNot.class, name = "could-not")
})
public sealed interface ActionOutcome {

    /** Start in the business's local time; {@code resource} is its name, such as "Table 4". */
    record Booked(String appointmentId, LocalDateTime start, String resource) implements ActionOutcome {}

    /** The booking stands at its new place, and the old one is free. */
    record Rescheduled(String appointmentId, LocalDateTime start, String resource) implements ActionOutcome {}

    record Cancelled(String appointmentId) implements ActionOutcome {}

    /** The booking was given up or is past already, so there was nothing to change. */
    record Over(String appointmentId) implements ActionOutcome {}

    /** Someone else was faster. Alternatives are possible starts, nearest first. */
    record SlotTaken(List<LocalDateTime> alternatives) implements ActionOutcome {
        public SlotTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The business has the order, at that total. */
    record Ordered(String orderId, Money total) implements ActionOutcome {}

    /** Items, by name, that are sold out meanwhile or cost something else; nothing was ordered. */
    record NotAsQuoted(List<String> items) implements ActionOutcome {
        public NotAsQuoted {
            items = List.copyOf(items);
        }
    }

    record OrderCancelled(String orderId) implements ActionOutcome {}

    /** The order stands where its customer cannot cancel it alone any more. */
    record OrderTooFar(String orderId, OrderStatus status) implements ActionOutcome {}

    /** The customer is told once something is free. */
    record WaitListed(String entryId) implements ActionOutcome {}

    /** Somebody waits for {@code most} visits already, and nobody waits for more at once. */
    record WaitsEnough(int most) implements ActionOutcome {}

    /** The place that was held for the customer goes to the next one who waits. */
    record PlaceLeft() implements ActionOutcome {}

    /** A system that the action needs did not answer in time; nothing was changed. */
    record CouldNot() implements ActionOutcome {}
}
