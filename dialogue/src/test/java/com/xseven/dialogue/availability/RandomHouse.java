package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A business, a wish and a day, all made up from a seed: restaurants and salons, by day and by night, where clocks change. */
final class RandomHouse {

    /** Days on which clocks are changed, days beside them, and ordinary ones. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2026-03-07"),
            LocalDate.parse("2026-03-08"),
            LocalDate.parse("2026-03-29"),
            LocalDate.parse("2026-04-05"),
            LocalDate.parse("2026-10-04"),
            LocalDate.parse("2026-10-25"),
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2026-11-02"),
            LocalDate.parse("2026-12-25"),
            LocalDate.parse("2027-01-15"));

    private static final List<String> ZONES =
            List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns");

    private final Random random;

    RandomHouse(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    Business business(LocalDate day) {
        boolean salon = random.nextBoolean();
        List<Resource> resources = IntStream.range(0, random.nextInt(6))
                .mapToObj(place -> new Resource(
                        "place-" + place,
                        salon ? "CHAIR" : random.nextInt(6) == 0 ? "BOOTH" : "TABLE",
                        "Place " + place,
                        salon ? 1 : 1 + random.nextInt(6)))
                .toList();
        boolean skilled = random.nextInt(3) > 0;
        List<StaffMember> staff = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(number -> new StaffMember(
                        "person-" + number,
                        "Person " + number,
                        number + "@house.example",
                        Role.STAFF,
                        skilled && random.nextInt(4) > 0 ? List.of(random.nextBoolean() ? "cut" : "color") : List.of()))
                .toList();
        List<Offer> offers = salon
                ? List.of(offer("cut", 20 + 5 * random.nextInt(20)), offer("color", 60 + 30 * random.nextInt(6)))
                : List.of();
        return new Business(
                "house",
                "House",
                Category.FOOD_HOSPITALITY,
                "house",
                "Old Town",
                "",
                "1 Main St",
                new Location(0, 0),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                "USD",
                "",
                "",
                List.of("en"),
                4,
                1,
                1,
                hours(day),
                resources,
                staff,
                offers,
                limits());
    }

    Requirement requirement(Business business) {
        Optional<Offer> offer = business.offers().isEmpty()
                ? Optional.empty()
                : Optional.of(business.offers().get(random.nextInt(2)));
        Optional<String> staff =
                random.nextInt(3) == 0 ? Optional.of(business.staff().getFirst().id()) : Optional.empty();
        return Requirement.of(business, offer, offer.isPresent() ? 1 : 1 + random.nextInt(9), staff);
    }

    List<Taken> taken(Business business, LocalDate day) {
        List<Place> places = new ArrayList<>();
        business.resources().forEach(resource -> places.add(new Place(Place.Kind.RESOURCE, resource.id())));
        business.staff().forEach(member -> places.add(new Place(Place.Kind.PERSON, member.id())));
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(number -> {
                    var start = day.minusDays(1)
                            .atStartOfDay()
                            .plusMinutes(5L * random.nextInt(3 * 24 * 12))
                            .atZone(business.zone())
                            .toInstant();
                    Duration length = Duration.ofMinutes(5L * (1 + random.nextInt(60)));
                    Place place = places.get(random.nextInt(places.size()));
                    return new Taken("taken-" + number, place, new Span(start, start.plus(length)));
                })
                .toList();
    }

    private OpeningHours hours(LocalDate day) {
        SortedMap<DayOfWeek, List<Interval>> weekly = new TreeMap<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            weekly.put(weekday, intervals());
        }
        TreeSet<LocalDate> closed = new TreeSet<>();
        SortedMap<LocalDate, List<Interval>> exceptions = new TreeMap<>();
        for (int away = -1; away <= 1; away++) {
            switch (random.nextInt(8)) {
                case 0 -> closed.add(day.plusDays(away));
                case 1 -> exceptions.put(day.plusDays(away), intervals());
                default -> {}
            }
        }
        return new OpeningHours(weekly, closed, exceptions);
    }

    private List<Interval> intervals() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new Interval(time(), time()))
                .toList();
    }

    private LocalTime time() {
        return LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(24 * 4));
    }

    private BookingLimits limits() {
        return new BookingLimits(
                Duration.ofMinutes(10L * (1 + random.nextInt(6))),
                Duration.ZERO,
                60,
                Duration.ZERO,
                Duration.ofMinutes(30L * (1 + random.nextInt(6))),
                20,
                20,
                1 + random.nextInt(3),
                random.nextBoolean() ? Optional.of(Duration.ofMinutes(5L * random.nextInt(7))) : Optional.empty());
    }

    private static Offer offer(String id, int minutes) {
        return new Offer(
                id,
                id,
                "Services",
                new Money(BigDecimal.TEN, "USD"),
                Optional.of(Duration.ofMinutes(minutes)),
                List.of());
    }
}
