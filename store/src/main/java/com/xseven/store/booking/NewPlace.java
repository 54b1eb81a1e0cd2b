package com.xseven.store.booking;

import com.xseven.dialogue.facts.BookingRequest;
import java.time.Instant;

/** Where and when an appointment is to be instead; {@code changeId} names the move, which happens once. */
public record NewPlace(String id, String changeId, BookingRequest request, Instant start, Instant end) {}
