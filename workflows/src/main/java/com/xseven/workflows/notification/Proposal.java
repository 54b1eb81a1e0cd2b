package com.xseven.workflows.notification;

import com.xseven.dialogue.facts.BookingRequest;

/** Something that is booked once the customer says yes; {@code summary} says it in words. */
public record Proposal(BookingRequest request, String summary) {}
