package com.xseven.api.business;

import com.xseven.api.business.BusinessPatch.HoursPatch;
import com.xseven.api.business.BusinessPatch.OfferPatch;
import com.xseven.api.business.BusinessPatch.PricePatch;
import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.store.world.BusinessChange;
import com.xseven.store.world.BusinessChange.OfferChange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a change from its body, and finds everything that is wrong with it, field by field. */
final class PatchCheck {

    private static final int LONGEST_ABOUT = 2000;
    private static final int MOST_INTERVALS = 10;
    private static final int MOST_DATES = 400;
    private static final int MOST_OFFERS = 200;
    private static final int LAST_YEAR = 9999;
    private static final Pattern TEXT = Pattern.compile("[\\P{Cc}\\n]*");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private final Business business;
    private final List<FieldProblem> problems = new ArrayList<>();

    private PatchCheck(Business business) {
        this.business = business;
    }

    static BusinessChange change(BusinessPatch patch, Business business) {
        PatchCheck check = new PatchCheck(business);
        BusinessChange change = new BusinessChange(
                check.about(patch), check.hours(patch), check.closedDates(patch), check.offers(patch));
        if (!check.problems.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_REQUEST, "Some fields are not valid.", check.problems);
        }
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
            patch.hours().forEach((day, intervals) -> hours.put(day, day("hours." + day, intervals)));
        }
        return hours;
    }

    private List<Interval> day(String field, @Nullable List<HoursPatch> given) {
        List<Interval> intervals = new ArrayList<>();
        if (given == null || given.size() > MOST_INTERVALS) {
            wrong(field, "must be a list of at most " + MOST_INTERVALS + " intervals");
            return intervals;
        }
        for (HoursPatch interval : given) {
            if (interval == null || interval.opens() == null || interval.closes() == null) {
                wrong(field + "[" + intervals.size() + "]", "must have opens and closes");
                return intervals;
            }
            intervals.add(new Interval(interval.opens(), interval.closes()));
        }
        intervals.sort(Comparator.comparing(Interval::opens));
        for (int next = 1; next < intervals.size(); next++) {
            Interval before = intervals.get(next - 1);
            if (before.opens().plus(before.length()).isBefore(before.opens())
                    || !before.closes().isAfter(before.opens())
                    || intervals.get(next).opens().isBefore(before.closes())) {
                wrong(field, "must have intervals that do not overlap");
            }
        }
        return intervals;
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
                    offer.id(), price(field + ".price", offer.price()), Optional.ofNullable(offer.active())));
        }
        return changes;
    }

    private Optional<BigDecimal> price(String field, @Nullable PricePatch price) {
        if (price == null) {
            return Optional.empty();
        }
        if (!business.currency().equals(price.currency())) {
            wrong(field + ".currency", "must be " + business.currency());
        }
        if (price.amount() == null || !AMOUNT.matcher(price.amount()).matches()) {
            wrong(field + ".amount", "must be an amount such as 45.00");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(price.amount()));
    }

    private void wrong(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }
}
