package com.xseven.dialogue.ordering;

import com.xseven.dialogue.business.Money;
import java.math.BigDecimal;

/**
 * One line of an order.
 *
 * @param offer id of the offer
 * @param name as the menu has it when the order is made
 * @param price of one piece
 */
public record OrderLine(String offer, String name, int quantity, Money price) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("Expected a quantity of at least one, but was " + quantity);
        }
    }

    public BigDecimal total() {
        return price.amount().multiply(BigDecimal.valueOf(quantity));
    }
}
