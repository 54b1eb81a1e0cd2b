package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A question to the world that changes nothing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tool")
@JsonSubTypes({@JsonSubTypes.Type(value = ToolCall.CheckBooking.class, name = "check-booking")})
public sealed interface ToolCall {

    /** Can this be booked, and if not, why and what is nearest? Answered by a {@link Fact.BookingChecked}. */
    record CheckBooking(BookingRequest request) implements ToolCall {}
}
