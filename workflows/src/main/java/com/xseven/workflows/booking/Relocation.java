package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;

/**
 * An appointment that is to take another place; the same change moves it once.
 *
 * @param conversation the one that booked, whose version of the rules decides; empty in histories older than this field
 */
public record Relocation(
        String appointmentId, String changeId, BookingRequest request, Optional<ConversationId> conversation) {}
