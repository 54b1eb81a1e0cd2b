package com.xseven.dialogue.availability;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A start, in local time, that can be booked.
 *
 * @param people who would be free then, by id; empty where nobody in particular is needed
 */
public record Slot(LocalDateTime start, List<String> people) {

    public Slot {
        people = List.copyOf(people);
    }
}
