package com.xseven.dialogue.ordering;

import com.xseven.dialogue.business.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a customer would like to order, at the prices that they were told.
 *
 * @param deliveryFee part of the total; empty where the order is picked up
 * @param total what the customer says yes to
 */
public record OrderRequest(
        String businessId,
        List<OrderLine> lines,
        Fulfilment fulfilment,
        Optional<String> address,
        Optional<Money> deliveryFee,
        Money total,
        Optional<String> customerName,
        Optional<String> customerPhone,
        Optional<String> customerEmail) {

    public OrderRequest {
        lines = List.copyOf(lines);
    }

    /** What lines and the way to the customer cost together. */
    public static Money total(List<OrderLine> lines, Optional<Money> deliveryFee, String currency) {
        BigDecimal total = lines.stream()
                .map(OrderLine::total)
                .reduce(deliveryFee.map(Money::amount).orElse(BigDecimal.ZERO), BigDecimal::add);
        return new Money(total, currency);
    }
}
