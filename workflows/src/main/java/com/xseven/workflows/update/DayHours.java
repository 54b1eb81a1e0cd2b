package com.xseven.workflows.update;

import com.xseven.dialogue.business.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;

/** All opening hours of a day of the week; none when it is closed. */
public record DayHours(DayOfWeek day, List<OpeningHours.Interval> intervals) {

    public DayHours {
        intervals = List.copyOf(intervals);
    }
}
