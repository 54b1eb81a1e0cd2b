package com.xseven.dialogue;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import com.xseven.dialogue.business.OrderTerms;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Role;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A business while it is being described, with what tests do not care about filled in. */
final class Sketch {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final String id;
    private final String name;
    private final Category category;
    private final String kind;
    private final String phone;
    private String address = "1 Market Street";
    private String area = "Downtown";
    private final SortedMap<DayOfWeek, List<Interval>> hours = new TreeMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private Optional<OrderTerms> ordering = Optional.empty();
    private BookingLimits limits = limitsOf(30, 60, 60, 4, 90, 8, 9);

    Sketch(String id, String name, Category category, String kind, String phone) {
        this.id = id;
        this.name = name;
        this.category = category;
        this.kind = kind;
        this.phone = phone;
    }

    Sketch at(String street, String quarter) {
        address = street;
        area = quarter;
        return this;
    }

    /** Opens on a day or a range of days, such as MON-FRI. */
    Sketch open(String days, String opens, String closes) {
        int first = DAYS.indexOf(days.substring(0, 3));
        int last = DAYS.indexOf(days.substring(days.length() - 3));
        for (int day = first; day <= last; day++) {
            hours.computeIfAbsent(DayOfWeek.of(day + 1), ignored -> new ArrayList<>())
                    .add(new Interval(LocalTime.parse(opens), LocalTime.parse(closes)));
        }
        return this;
    }

    Sketch dish(String offer, String offerName, String heading, String price, String... tags) {
        offers.add(new Offer(offer, offerName, heading, money(price), Optional.empty(), List.of(tags)));
        return this;
    }

    /** Lets the last dish be had in exactly one of several ways, written {@code id=Name:difference}; none goes without saying. */
    Sketch one(String group, String groupName, String... ways) {
        return option(group, groupName, Choice.ONE, Optional.empty(), ways);
    }

    /** Lets the last dish be had in exactly one of several ways, the first where nothing is said. */
    Sketch usually(String group, String groupName, String... ways) {
        return option(group, groupName, Choice.ONE, Optional.of(ways[0].substring(0, ways[0].indexOf('='))), ways);
    }

    /** Lets any number of things be put on the last dish. */
    Sketch any(String group, String groupName, String... ways) {
        return option(group, groupName, Choice.ANY, Optional.empty(), ways);
    }

    private Sketch option(String group, String groupName, Choice choose, Optional<String> usual, String... ways) {
        List<OfferOption> options = Arrays.stream(ways)
                .map(way -> way.split("[=:]", -1))
                .map(way -> new OfferOption(way[0], way[1], money(way[2])))
                .toList();
        Offer dish = offers.removeLast();
        List<OptionGroup> groups = new ArrayList<>(dish.options());
        groups.add(new OptionGroup(group, groupName, choose, usual, options));
        offers.add(
                new Offer(dish.id(), dish.name(), dish.category(), dish.price(), dish.duration(), dish.tags(), groups));
        return this;
    }

    Sketch service(String offer, String offerName, String heading, String price, int minutes) {
        Optional<Duration> duration = Optional.of(Duration.ofMinutes(minutes));
        offers.add(new Offer(offer, offerName, heading, money(price), duration, List.of()));
        return this;
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    Sketch staff(String staffId, String staffName, String... skills) {
        staff.add(new StaffMember(staffId, staffName, staffId + "@example.com", Role.STAFF, List.of(skills)));
        return this;
    }

    /** Tables with room for so many people each. */
    Sketch tables(int... capacities) {
        for (int capacity : capacities) {
            String number = String.valueOf(resources.size() + 1);
            resources.add(new Resource("table-" + number, "TABLE", "Table " + number, capacity));
        }
        return this;
    }

    Sketch limits(int slot, int lead, int daysAhead, int cancelHours, int visit, int maxParty, int largeFrom) {
        limits = limitsOf(slot, lead, daysAhead, cancelHours, visit, maxParty, largeFrom);
        return this;
    }

    private static BookingLimits limitsOf(
            int slot, int lead, int daysAhead, int cancelHours, int visit, int maxParty, int largeFrom) {
        return new BookingLimits(
                Duration.ofMinutes(slot),
                Duration.ofMinutes(lead),
                daysAhead,
                Duration.ofHours(cancelHours),
                Duration.ofMinutes(visit),
                maxParty,
                largeFrom);
    }

    /** Brings orders to its customers for that much. */
    Sketch delivering(String fee) {
        ordering = Optional.of(
                new OrderTerms(Optional.of(new Money(new BigDecimal(fee), "USD")), Duration.ofMinutes(25), List.of()));
        return this;
    }

    Business business() {
        if (resources.isEmpty()) {
            resources.add(new Resource("place-1", "PLACE", "Place 1", 1));
        }
        return new Business(
                id,
                name,
                category,
                kind,
                area,
                "About " + name,
                address,
                new Location(40.7, -74.1),
                ZoneId.of("America/New_York"),
                "USD",
                phone,
                "hello@" + id + ".example",
                List.of("en"),
                4.5,
                100,
                2,
                new OpeningHours(hours, new TreeSet<>(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))),
                resources,
                staff,
                offers,
                limits,
                ordering);
    }
}
