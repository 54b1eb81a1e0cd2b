package com.xseven.store.booking;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Instant;
import java.util.Optional;

/** An appointment to be held from {@code start} to {@code end}. */
public record NewAppointment(
        String id, Optional<ConversationId> conversation, BookingRequest request, Instant start, Instant end) {}
