package com.xseven.store.booking;

import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.facts.BookingRequest;

/**
 * Where and when an appointment is to be instead.
 *
 * @param changeId names the move, which happens once
 * @param visit from the customer's coming to their going
 * @param occupied how long its places are taken: the visit and the clearing up after it
 */
public record NewPlace(String id, String changeId, BookingRequest request, Span visit, Span occupied) {}
