package com.xseven.store.memory;

import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.ordering.Fulfilment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something between a customer and a business as it is kept. No contact is among it.
 *
 * @param here whether it was made in the conversation that asks
 * @param customerName under which it was made
 * @param at when it begins, or was made
 */
public record KeptDealing(boolean here, Optional<String> customerName, Instant at, What what) {

    /** What it was about. */
    public sealed interface What {}

    /** An appointment that stands or was kept. */
    public record Visit(Optional<String> offer, Optional<String> staff, int partySize) implements What {}

    /**
     * An order that was not cancelled.
     *
     * @param open whether it is still on its way to the customer
     */
    public record Order(List<Dealing.Piece> pieces, Fulfilment fulfilment, boolean open) implements What {
        public Order {
            pieces = List.copyOf(pieces);
        }
    }

    /** Something to be kept in mind of a customer. */
    public record Remark(String text) implements What {}
}
