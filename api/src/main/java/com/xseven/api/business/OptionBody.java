package com.xseven.api.business;

import com.xseven.dialogue.business.OfferOption;

/** One way in which an offer can be had; {@code difference} is what it adds to the price, below zero where it makes it cheaper. */
public record OptionBody(String id, String name, MoneyBody difference) {

    public static OptionBody of(OfferOption option) {
        return new OptionBody(option.id(), option.name(), MoneyBody.of(option.difference()));
    }
}
