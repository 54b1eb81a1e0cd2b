package com.xseven.dialogue.words;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import java.util.List;
import java.util.stream.Collectors;

/** What can be chosen of an offer, with prices. */
public final class OptionList {

    private OptionList() {}

    /** All that an offer leaves open: Small ($12.00) or Large ($19.00); Olives (+$1.00). */
    public static String of(Offer offer, Forms forms) {
        return offer.options().stream().map(group -> of(group, offer, forms)).collect(Collectors.joining("; "));
    }

    /** One group: what the offer costs with each option where it has one of them, else what each adds. */
    public static String of(OptionGroup group, Offer offer, Forms forms) {
        List<String> choices = group.options().stream()
                .map(option -> group.choose() == Choice.ONE
                        ? option.name() + " (" + forms.money(plus(offer.price(), option.difference())) + ")"
                        : added(option, forms))
                .toList();
        return forms.or(choices);
    }

    private static String added(OfferOption option, Forms forms) {
        int sign = option.difference().amount().signum();
        Money size = new Money(
                option.difference().amount().abs(), option.difference().currency());
        return sign == 0 ? option.name() : option.name() + " (" + (sign > 0 ? "+" : "-") + forms.money(size) + ")";
    }

    private static Money plus(Money price, Money difference) {
        return new Money(price.amount().add(difference.amount()), price.currency());
    }
}
