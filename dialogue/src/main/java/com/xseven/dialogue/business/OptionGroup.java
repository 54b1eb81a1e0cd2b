package com.xseven.dialogue.business;

import java.util.List;
import java.util.Optional;

/**
 * Something about an offer that its customer chooses, such as its size, or what is put on top.
 *
 * @param id unique within the offer
 * @param choose how many of the options can be had at once
 * @param usual id of the option that is had where nothing is said; a group of {@link Choice#ONE} without it has to be chosen
 */
public record OptionGroup(String id, String name, Choice choose, Optional<String> usual, List<OfferOption> options) {

    /** How many options of a group an offer has. */
    public enum Choice {
        /** Exactly one. */
        ONE,
        /** As many as are wanted, none as well. */
        ANY
    }

    public OptionGroup {
        options = List.copyOf(options);
    }

    /** Whether nothing goes without saying. */
    public boolean mustBeChosen() {
        return choose == Choice.ONE && usual.isEmpty();
    }

    public Optional<OfferOption> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }
}
