package com.xseven.api.business;

import com.xseven.api.business.BusinessPatch.OfferPatch;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.store.world.BusinessChange;
import com.xseven.store.world.BusinessChange.OfferChange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a change from its body, and finds everything that is wrong with it, field by field. */
final class PatchCheck {

    private static final int LONGEST_ABOUT = 2000;
    private static final int MOST_DATES = 400;
    private static final int MOST_OFFERS = 200;
    private static final int LAST_YEAR = 9999;
    private static final Pattern TEXT = Pattern.compile("[\\P{Cc}\\n]*");

    private final PartCheck parts;

    private PatchCheck(Business business) {
        this.parts = new PartCheck(business.currency());
    }

    static BusinessChange change(BusinessPatch patch, Business business) {
        PatchCheck check = new PatchCheck(business);
        BusinessChange change = new BusinessChange(
                check.about(patch), check.hours(patch), check.closedDates(patch), check.offers(patch));
        check.parts.expectNothingWrong();
        return change;
    }

    private Optional<String> about(BusinessPatch patch) {
        String about = patch.about();
        if (about != null
                && (about.isBlank()
                        || about.length() > LONGEST_ABOUT
                        || !TEXT.matcher(about).matches())) {
            wrong("about", "must be text of 1 to " + LONGEST_ABOUT + " characters");
        }
        return Optional.ofNullable(about).map(String::strip);
    }

    private SortedMap<DayOfWeek, List<Interval>> hours(BusinessPatch patch) {
        SortedMap<DayOfWeek, List<Interval>> hours = new TreeMap<>();
        if (patch.hours() != null) {
            patch.hours().forEach((day, intervals) -> hours.put(day, parts.day("hours." + day, intervals)));
        }
        return hours;
    }

    private Optional<SortedSet<LocalDate>> closedDates(BusinessPatch patch) {
        if (patch.closedDates() == null) {
            return Optional.empty();
        }
        SortedSet<LocalDate> dates = new TreeSet<>();
        if (patch.closedDates().size() > MOST_DATES) {
            wrong("closedDates", "must be at most " + MOST_DATES + " dates");
        }
        for (LocalDate date : patch.closedDates()) {
            if (date == null || date.getYear() < 1 || date.getYear() > LAST_YEAR) {
                wrong("closedDates", "must be dates such as 2027-01-31");
            } else {
                dates.add(date);
            }
        }
        return Optional.of(dates);
    }

    private List<OfferChange> offers(BusinessPatch patch) {
        List<OfferChange> changes = new ArrayList<>();
        if (patch.offers() == null) {
            return changes;
        }
        if (patch.offers().size() > MOST_OFFERS) {
            wrong("offers", "must be at most " + MOST_OFFERS);
            return changes;
        }
        Set<String> seen = new HashSet<>();
        for (OfferPatch offer : patch.offers()) {
            String field = "offers[" + changes.size() + "]";
            if (offer == null || offer.id() == null || !seen.add(offer.id())) {
                wrong(field + ".id", "must name an offer, each once");
                return changes;
            }
            if (offer.price() == null && offer.active() == null) {
                wrong(field, "must have price or active");
            }
            changes.add(new OfferChange(
                    offer.id(), parts.price(field + ".price", offer.price()), Optional.ofNullable(offer.active())));
        }
        return changes;
    }

    private void wrong(String field, String message) {
        parts.wrong(field, message);
    }
}
