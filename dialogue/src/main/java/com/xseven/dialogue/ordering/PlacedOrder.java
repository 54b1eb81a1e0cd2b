package com.xseven.dialogue.ordering;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * An order that a conversation has made, or has been told of.
 *
 * @param summary what it holds, in words; of one that was made elsewhere, its number alone
 * @param elsewhere whether it was made outside of the conversation, and the customer has shown that it is theirs
 */
public record PlacedOrder(String orderId, String summary, boolean elsewhere) {

    @JsonCreator
    public PlacedOrder {}

    /** One that was made in the conversation. */
    public PlacedOrder(String orderId, String summary) {
        this(orderId, summary, false);
    }

    /** Whether people call it so. */
    public boolean isCalled(String number) {
        return OrderNumber.of(orderId).equals(number);
    }
}
