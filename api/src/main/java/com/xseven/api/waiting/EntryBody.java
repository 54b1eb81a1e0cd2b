package com.xseven.api.waiting;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Somebody on the waiting list; times carry the business's offset. Who knows {@code entryId} may answer for them. */
record EntryBody(
        String entryId,
        String businessId,
        Optional<String> conversationId,
        Optional<String> offer,
        Optional<String> staff,
        int partySize,
        OffsetDateTime from,
        OffsetDateTime to,
        WaitingStatus status,
        Optional<OfferedBody> offered,
        WhoBody customer,
        OffsetDateTime createdAt) {

    /** What is held for them, and until when they can accept it. */
    record OfferedBody(String appointmentId, OffsetDateTime start, OffsetDateTime until) {}

    /** Who waits. */
    record WhoBody(Optional<String> name, Optional<String> phone, Optional<String> email) {

        @Override
        public String toString() {
            return "WhoBody[]";
        }
    }

    static EntryBody of(WaitingEntry entry, ZoneId zone) {
        return new EntryBody(
                entry.id(),
                entry.wish().business().value(),
                entry.wish().conversation().map(ConversationId::value),
                entry.wish().offer(),
                entry.wish().staff(),
                entry.wish().partySize(),
                at(entry.wish().from(), zone),
                at(entry.wish().to(), zone),
                entry.status(),
                entry.offered()
                        .map(offer -> new OfferedBody(
                                offer.appointmentId(), at(offer.start(), zone), at(offer.until(), zone))),
                new WhoBody(
                        entry.wish().customerName(),
                        entry.wish().customerPhone(),
                        entry.wish().customerEmail()),
                at(entry.createdAt(), zone));
    }

    private static OffsetDateTime at(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    @Override
    public String toString() {
        return "EntryBody[" + status + "]";
    }
}
