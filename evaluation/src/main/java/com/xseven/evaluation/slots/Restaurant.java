package com.xseven.evaluation.slots;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.vocabulary.Category;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A house that lends the grammar no words of its own: it has no dishes, no staff and a name that nobody says. */
final class Restaurant {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Restaurant() {}

    static Business nameless() {
        return new Business(
                "restaurant",
                "Unnamed house of the evaluation",
                Category.FOOD_HOSPITALITY,
                "restaurant",
                "",
                "",
                "",
                new Location(0, 0),
                ZONE,
                "USD",
                "+12015550100",
                "",
                List.of("en"),
                0,
                0,
                1,
                new OpeningHours(new TreeMap<>(), new TreeSet<>()),
                List.of(),
                List.of(),
                List.of(),
                new BookingLimits(
                        Duration.ofMinutes(15), Duration.ZERO, 365, Duration.ZERO, Duration.ofMinutes(90), 100, 10));
    }
}
