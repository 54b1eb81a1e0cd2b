package com.xseven.evaluation.own;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.vocabulary.Category;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One house a category, so that a message is understood against a business that it could be meant for. */
final class Houses {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Map<Category, Business> HOUSES = houses();

    private Houses() {}

    /** The house of a category by its name; a restaurant for any. */
    static Business of(String category) {
        return HOUSES.entrySet().stream()
                .filter(house -> house.getKey().name().equals(category))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(Houses::restaurant);
    }

    private static Map<Category, Business> houses() {
        Map<Category, Business> houses = new EnumMap<>(Category.class);
        houses.put(Category.FOOD_HOSPITALITY, restaurant());
        houses.put(
                Category.BEAUTY_PERSONAL_CARE,
                house(Category.BEAUTY_PERSONAL_CARE, "hair salon", 60, "Haircut", "Color", "Blow-dry", "Manicure"));
        houses.put(
                Category.AUTOMOTIVE_SERVICES,
                house(Category.AUTOMOTIVE_SERVICES, "garage", 60, "Oil Change", "Brake Pad Replacement", "Inspection"));
        houses.put(
                Category.HEALTH_MEDICAL,
                house(Category.HEALTH_MEDICAL, "clinic", 30, "Consultation", "Flu Shot", "Blood Test"));
        houses.put(
                Category.LOCAL_SERVICES,
                house(Category.LOCAL_SERVICES, "cleaning", 120, "Standard Home Clean", "Deep Clean"));
        return houses;
    }

    private static Business restaurant() {
        return house(
                Category.FOOD_HOSPITALITY,
                "restaurant",
                0,
                "Margherita Pizza",
                "Lasagna al Forno",
                "Classic Burger",
                "Tiramisu");
    }

    /** {@code minutes} is how long its services take; 0 for a house with dishes and tables. */
    private static Business house(Category category, String kind, int minutes, String... offers) {
        Optional<Duration> duration = minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        return new Business(
                "the-house",
                "The House",
                category,
                kind,
                "Downtown",
                "",
                "1 Main Street",
                new Location(0, 0),
                ZONE,
                "USD",
                "+12015550100",
                "hello@house.example",
                List.of("en", "es"),
                4.5,
                10,
                2,
                hours(),
                minutes == 0 ? List.of(new Resource("t", "TABLE", "Table", 8)) : List.of(),
                List.of(),
                Arrays.stream(offers).map(name -> offer(name, duration)).toList(),
                new BookingLimits(
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        60,
                        Duration.ofHours(2),
                        Duration.ofHours(2),
                        8,
                        8,
                        1,
                        Optional.empty()));
    }

    private static Offer offer(String name, Optional<Duration> duration) {
        Money price = new Money(new BigDecimal("20.00"), "USD");
        return new Offer(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, "All", price, duration, List.of());
    }

    private static OpeningHours hours() {
        TreeMap<DayOfWeek, List<Interval>> weekly = new TreeMap<>();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> weekly.put(day, List.of(new Interval(LocalTime.of(8, 0), LocalTime.of(22, 0)))));
        return new OpeningHours(weekly, new TreeSet<>(), new TreeMap<>());
    }
}
