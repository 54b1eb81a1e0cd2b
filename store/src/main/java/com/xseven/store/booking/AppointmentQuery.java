package com.xseven.store.booking;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which appointments to list; what is empty does not matter.
 *
 * @param from earliest start, inclusive
 * @param to latest start, exclusive
 * @param after id of the appointment to go on after, in the order of the ids
 */
public record AppointmentQuery(
        Optional<BusinessId> business,
        Optional<ConversationId> conversation,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> after,
        int limit) {}
