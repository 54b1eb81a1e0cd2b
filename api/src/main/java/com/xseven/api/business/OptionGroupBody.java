package com.xseven.api.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.business.OptionGroup;
import java.util.List;
import java.util.Optional;

/**
 * What is chosen of an offer: exactly one of the options, or any number. {@code usual} is had where nothing is said; a choice of
 * one without it has to be made.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OptionGroupBody(
        String id, String name, OptionGroup.Choice choose, Optional<String> usual, List<OptionBody> options) {

    public static List<OptionGroupBody> of(List<OptionGroup> groups) {
        return groups.stream()
                .map(group -> new OptionGroupBody(
                        group.id(),
                        group.name(),
                        group.choose(),
                        group.usual(),
                        group.options().stream().map(OptionBody::of).toList()))
                .toList();
    }
}
