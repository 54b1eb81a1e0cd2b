package com.xseven.store.waiting;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody waits for.
 *
 * @param offer id of the service, empty for a table
 * @param staff id of the person asked for, if any
 * @param from the earliest start that would do
 * @param to the latest start that would do
 * @param wished the start that would be best
 * @param language in which they are told, as ISO 639-1 has it
 */
public record WaitingWish(
        BusinessId business,
        Optional<ConversationId> conversation,
        Optional<String> offer,
        Optional<String> staff,
        int partySize,
        Instant from,
        Instant to,
        Instant wished,
        Optional<String> customerName,
        Optional<String> customerPhone,
        Optional<String> customerEmail,
        String language) {

    /** Of somebody who speaks English. */
    public WaitingWish(
            BusinessId business,
            Optional<ConversationId> conversation,
            Optional<String> offer,
            Optional<String> staff,
            int partySize,
            Instant from,
            Instant to,
            Instant wished,
            Optional<String> customerName,
            Optional<String> customerPhone,
            Optional<String> customerEmail) {
        this(
                business,
                conversation,
                offer,
                staff,
                partySize,
                from,
                to,
                wished,
                customerName,
                customerPhone,
                customerEmail,
                "en");
    }

    @Override
    public String toString() {
        return "WaitingWish[" + business + ", " + from + " to " + to + "]";
    }
}
