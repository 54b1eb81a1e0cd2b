package com.xseven.workflows.update;

import java.util.List;
import java.util.stream.Stream;

/** What is to be different about a business, all of it or nothing. Whatever is not named stays. */
public record UpdateChange(List<DayHours> hours, List<DateHours> dates, List<OfferEdit> offers, List<StaffEdit> staff) {

    public UpdateChange {
        hours = List.copyOf(hours);
        dates = List.copyOf(dates);
        offers = List.copyOf(offers);
        staff = List.copyOf(staff);
    }

    /** The names of what it touches, such as {@code hours of MONDAY} or {@code offer lasagna}. */
    public List<String> parts() {
        return Stream.of(
                        hours.stream().map(day -> "hours of " + day.day()),
                        dates.stream().map(date -> "date " + date.date()),
                        offers.stream().map(edit -> "offer " + edit.offer()),
                        staff.stream().map(edit -> "staff " + edit.staff()))
                .flatMap(each -> each)
                .toList();
    }

    /** Without the parts that are the same in another change. */
    public UpdateChange without(UpdateChange other) {
        return new UpdateChange(
                hours.stream().filter(part -> !other.hours.contains(part)).toList(),
                dates.stream().filter(part -> !other.dates.contains(part)).toList(),
                offers.stream().filter(part -> !other.offers.contains(part)).toList(),
                staff.stream().filter(part -> !other.staff.contains(part)).toList());
    }

    public static UpdateChange nothing() {
        return new UpdateChange(List.of(), List.of(), List.of(), List.of());
    }
}
