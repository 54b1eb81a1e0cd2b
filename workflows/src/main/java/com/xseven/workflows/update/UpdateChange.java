package com.xseven.workflows.update;

import java.util.List;

/** What is to be different about a business, all of it or nothing. Whatever is not named stays. */
public record UpdateChange(List<DayHours> hours, List<DateHours> dates, List<OfferEdit> offers, List<StaffEdit> staff) {

    public UpdateChange {
        hours = List.copyOf(hours);
        dates = List.copyOf(dates);
        offers = List.copyOf(offers);
        staff = List.copyOf(staff);
    }

    public static UpdateChange nothing() {
        return new UpdateChange(List.of(), List.of(), List.of(), List.of());
    }
}
