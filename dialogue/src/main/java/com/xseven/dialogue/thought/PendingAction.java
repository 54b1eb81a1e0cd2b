package com.xseven.dialogue.thought;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.ordering.OrderRequest;
import java.time.Duration;

/**
 * Something that happens in the world once the customer says yes, or no in one case. {@code summary} is what they say so to,
 * in words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PendingAction.Book.class, name = "book"),
    @JsonSubTypes.Type(value = PendingAction.Reschedule.class, name = "reschedule"),
    @JsonSubTypes.Type(value = PendingAction.Cancel.class, name = "cancel"),
    @JsonSubTypes.Type(value = PendingAction.Order.class, name = "order"),
    @JsonSubTypes.Type(value = PendingAction.CancelOrder.class, name = "cancel-order"),
    @JsonSubTypes.Type(value = PendingAction.Wait.class, name = "wait"),
    @JsonSubTypes.Type(value = PendingAction.LeavePlace.class, name = "leave-place")
})
public sealed interface PendingAction {

    String summary();

    record Book(BookingRequest request, String summary) implements PendingAction {}

    /** Moves a booking to what the request says; until that is done, it stands where it was. */
    record Reschedule(String appointmentId, BookingRequest request, String summary) implements PendingAction {}

    record Cancel(String appointmentId, String summary) implements PendingAction {}

    record Order(OrderRequest request, String summary) implements PendingAction {}

    /** Waits for a start that is at most so far from the one that the request names. */
    record Wait(BookingRequest request, Duration within, String summary) implements PendingAction {}

    /** Leaves a place that is held off the waiting list to the next one; it waits for no yes, since a no brings it about. */
    record LeavePlace(BookingRequest request, String summary) implements PendingAction {}

    record CancelOrder(String orderId, String summary) implements PendingAction {}
}
