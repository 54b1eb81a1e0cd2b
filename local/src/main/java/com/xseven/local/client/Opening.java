package com.xseven.local.client;

import java.util.Map;
import java.util.Optional;

/** With what a conversation begins: its flow, the business it is held with (none in GLOBAL), and what is known of the customer. */
public record Opening(String flow, Optional<String> business, Map<String, String> customer) {
    public Opening {
        customer = Map.copyOf(customer);
    }
}
