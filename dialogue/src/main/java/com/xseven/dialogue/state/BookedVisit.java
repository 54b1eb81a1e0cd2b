package com.xseven.dialogue.state;

import com.xseven.dialogue.vocabulary.SlotName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An appointment that was booked in this conversation and not given up since.
 *
 * @param details what was booked, as slots; date and time are always among them, who the customer is never
 */
public record BookedVisit(String appointmentId, SortedMap<SlotName, String> details) {

    public BookedVisit {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** The same visit at another time. */
    BookedVisit at(LocalDateTime start) {
        SortedMap<SlotName, String> changed = new TreeMap<>(details);
        changed.put(SlotName.DATE, start.toLocalDate().toString());
        changed.put(SlotName.TIME, start.toLocalTime().toString());
        return new BookedVisit(appointmentId, changed);
    }

    /** In the business's local time. */
    public LocalDateTime start() {
        return LocalDate.parse(details.get(SlotName.DATE)).atTime(LocalTime.parse(details.get(SlotName.TIME)));
    }
}
