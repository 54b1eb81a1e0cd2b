package com.xseven.worker;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an offer can be had with options that an event names by id. */
final class OptionCheck {

    private OptionCheck() {}

    /**
     * Lets options pass that the offer has, of which no choice is made twice and no required one is missing.
     *
     * @param path the field that holds the options
     * @throws BadEvent naming the field and what there is instead
     */
    static void check(Offer offer, List<String> options, String path) {
        for (int place = 0; place < options.size(); place++) {
            if (offer.option(options.get(place)).isEmpty()) {
                throw new BadEvent(
                        path + "[" + place + "] is no option of " + offer.name() + "; there is " + all(offer));
            }
        }
        for (OptionGroup group : offer.options()) {
            long chosen = options.stream()
                    .distinct()
                    .filter(id -> group.option(id).isPresent())
                    .count();
            if (group.choose() == Choice.ONE && chosen > 1) {
                throw new BadEvent(path + " holds more than one " + group.name() + "; one of " + ids(Stream.of(group)));
            }
            if (group.mustBeChosen() && chosen == 0) {
                throw new BadEvent(path + " holds no " + group.name() + "; one of " + ids(Stream.of(group)));
            }
        }
    }

    private static String all(Offer offer) {
        return offer.options().isEmpty() ? "none" : ids(offer.options().stream());
    }

    private static String ids(Stream<OptionGroup> groups) {
        return groups.flatMap(group -> group.options().stream())
                .map(OfferOption::id)
                .collect(Collectors.joining(", "));
    }
}
