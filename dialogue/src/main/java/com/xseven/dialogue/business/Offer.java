package com.xseven.dialogue.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that a business sells: a dish or a service.
 *
 * @param category the heading under which the business lists it
 * @param price without its options
 * @param duration how long a service takes; empty for goods
 * @param tags properties that customers ask for, such as {@code vegan}
 * @param options what its customer chooses of it; no two of all these options have the same id
 */
public record Offer(
        String id,
        String name,
        String category,
        Money price,
        Optional<Duration> duration,
        List<String> tags,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<OptionGroup> options) {

    @JsonCreator
    public Offer {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
    }

    /** One that there is in one way only. */
    public Offer(String id, String name, String category, Money price, Optional<Duration> duration, List<String> tags) {
        this(id, name, category, price, duration, tags, List.of());
    }

    public Optional<OfferOption> option(String optionId) {
        return options.stream()
                .flatMap(group -> group.option(optionId).stream())
                .findFirst();
    }

    /** What has to be chosen and is not among the options named by id. */
    public List<OptionGroup> undecided(Collection<String> chosen) {
        return options.stream()
                .filter(OptionGroup::mustBeChosen)
                .filter(group ->
                        chosen.stream().noneMatch(id -> group.option(id).isPresent()))
                .toList();
    }

    /** The options that it has when these are chosen, in the order of the menu, with what goes without saying. */
    public List<OfferOption> with(Collection<String> chosen) {
        return options.stream()
                .flatMap(group -> {
                    List<OfferOption> named = group.options().stream()
                            .filter(option -> chosen.contains(option.id()))
                            .toList();
                    return named.isEmpty() ? group.usual().flatMap(group::option).stream() : named.stream();
                })
                .toList();
    }
}
