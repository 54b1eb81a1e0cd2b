package com.xseven.workflows.update;

import com.xseven.dialogue.business.OpeningHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What holds on a date.
 *
 * @param exceptional whether the date has hours of its own; otherwise the weekly hours hold
 * @param intervals of an exceptional date; none when it is closed
 * @param reason why, for the customers, such as a holiday's name
 */
public record DateHours(
        LocalDate date, boolean exceptional, List<OpeningHours.Interval> intervals, Optional<String> reason) {

    public DateHours {
        intervals = List.copyOf(intervals);
    }
}
