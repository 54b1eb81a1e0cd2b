package com.xseven.dialogue.business;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a business takes orders.
 *
 * @param deliveryFee what the way to the customer costs; empty where everything is picked up
 * @param preparation how long an order usually takes until it is ready
 * @param soldOut ids of the offers that are out today
 */
public record OrderTerms(Optional<Money> deliveryFee, Duration preparation, List<String> soldOut) {

    public OrderTerms {
        soldOut = List.copyOf(soldOut);
    }
}
