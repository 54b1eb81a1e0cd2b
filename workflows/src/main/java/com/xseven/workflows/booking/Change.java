package com.xseven.workflows.booking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.facts.BookingRequest;

/** What a customer wants to be different about an appointment. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.GiveUp.class, name = "give-up"),
    @JsonSubTypes.Type(value = Change.Move.class, name = "move")
})
public sealed interface Change {

    record GiveUp(String reason) implements Change {}

    /** The place that it has stays taken until the new one is. */
    record Move(BookingRequest request) implements Change {}
}
