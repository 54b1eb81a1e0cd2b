package com.xseven.store.world;

import com.xseven.dialogue.business.OpeningHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is to be different about a business; what is empty stays.
 *
 * @param hours the intervals of the days that are named, none for a day that is closed
 * @param closedDates all dates on which the house is closed
 */
public record BusinessChange(
        Optional<String> about,
        SortedMap<DayOfWeek, List<OpeningHours.Interval>> hours,
        Optional<SortedSet<LocalDate>> closedDates,
        List<OfferChange> offers) {

    public BusinessChange {
        offers = List.copyOf(offers);
    }

    /** Another price in the offer's own currency, or whether it is sold at all. */
    public record OfferChange(String id, Optional<BigDecimal> price, Optional<Boolean> active) {}
}
