package com.xseven.local.client;

import java.util.Map;
import java.util.Optional;

/**
 * With what a conversation begins: its flow, the business it is held with (none in GLOBAL), the channel (none: the usual one),
 * and what is known of the customer.
 */
public record Opening(String flow, Optional<String> business, Optional<String> channel, Map<String, String> customer) {
    public Opening {
        customer = Map.copyOf(customer);
    }

    /** Over the usual channel. */
    public Opening(String flow, Optional<String> business, Map<String, String> customer) {
        this(flow, business, Optional.empty(), customer);
    }
}
