package com.xseven.dialogue.ordering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of an order.
 *
 * @param offer id of the offer
 * @param name as the menu has it when the order is made
 * @param price of one piece, with its options
 * @param options what the piece is like, as the menu has it when the order is made
 */
public record OrderLine(
        String offer,
        String name,
        int quantity,
        Money price,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<OfferOption> options) {

    @JsonCreator
    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("Expected a quantity of at least one, but was " + quantity);
        }
        options = List.copyOf(options);
    }

    /** One of an offer that there is in one way only. */
    public OrderLine(String offer, String name, int quantity, Money price) {
        this(offer, name, quantity, price, List.of());
    }

    /** So many of an offer as the menu has it now; what it has not among the options, named by id, is left out. */
    public static OrderLine of(Offer offer, Collection<String> chosen, int quantity) {
        List<OfferOption> options = offer.with(chosen);
        BigDecimal price = options.stream()
                .map(option -> option.difference().amount())
                .reduce(offer.price().amount(), BigDecimal::add);
        return new OrderLine(
                offer.id(),
                offer.name(),
                quantity,
                new Money(price, offer.price().currency()),
                options);
    }

    public BigDecimal total() {
        return price.amount().multiply(BigDecimal.valueOf(quantity));
    }

    /** The name and what the piece is like: Margherita Pizza, Large, Extra cheese. */
    public String title() {
        return Stream.concat(Stream.of(name), options.stream().map(OfferOption::name))
                .collect(Collectors.joining(", "));
    }
}
