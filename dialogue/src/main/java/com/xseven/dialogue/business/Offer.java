package com.xseven.dialogue.business;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that a business sells: a dish or a service.
 *
 * @param category the heading under which the business lists it
 * @param duration how long a service takes; empty for goods
 * @param tags properties that customers ask for, such as {@code vegan}
 */
public record Offer(
        String id, String name, String category, Money price, Optional<Duration> duration, List<String> tags) {

    public Offer {
        tags = List.copyOf(tags);
    }
}
