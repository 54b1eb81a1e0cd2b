package com.xseven.api.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.ordering.OrderLine;
import java.util.List;

/** What is ordered; {@code offer} is an id, {@code price} is that of one piece, with its options. */
public record LineBody(
        String offer,
        String name,
        int quantity,
        MoneyBody price,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionBody> options) {

    public static LineBody of(OrderLine line) {
        return new LineBody(
                line.offer(),
                line.name(),
                line.quantity(),
                MoneyBody.of(line.price()),
                line.options().stream().map(OptionBody::of).toList());
    }
}
