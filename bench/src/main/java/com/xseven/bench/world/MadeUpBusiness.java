package com.xseven.bench.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One business with its past year. It depends on nothing but the seed and its number. An appointment takes one of the four
 * two-hour places of a day with a resource, and whoever serves there: no two of them can meet.
 */
final class MadeUpBusiness {

    private static final List<String> AREAS =
            List.of("Downtown", "Midtown", "Uptown", "Old Town", "Riverside", "Harbor");
    private static final List<Trade> TRADES = List.of(Trade.values());
    private static final int FIRST_HOUR = 10;
    private static final int HOURS = 2;
    private static final int PLACES = 4;
    private static final int DAYS = 365;
    private static final int MINUTES = 60;

    private final SplittableRandom random;
    private final String id;
    private final Trade trade;
    private final int resources;

    MadeUpBusiness(long seed, int number) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        this.id = String.format(Locale.ROOT, "made-up-%05d", number);
        this.trade = TRADES.get(number % TRADES.size());
        this.resources = 2 + random.nextInt(4);
    }

    /** Adds all its rows. */
    void addTo(Rows rows, LocalDate lastDay, int appointments) {
        String area = AREAS.get(random.nextInt(AREAS.size()));
        rows.add(
                "businesses",
                id,
                "The " + area + " " + trade.kind() + " " + id.substring(id.length() - 5),
                trade,
                trade.kind(),
                area,
                3 + random.nextInt(21) / 10.0,
                "Made up for measurements.",
                "1 Example Street",
                40.70 + random.nextInt(1000) / 10_000.0,
                -74.20 + random.nextInt(1000) / 10_000.0,
                "America/New_York",
                "USD",
                "+12015550100",
                "hello@" + id + ".example",
                "{en}",
                random.nextInt(1000),
                1 + random.nextInt(3),
                policy());
        for (int day = 1; day < 7; day++) {
            rows.add("opening_hours", id, day, "09:00", "19:00");
        }
        for (int place = 1; place <= resources; place++) {
            rows.add(
                    "resources",
                    id,
                    resource(place),
                    trade.resource(),
                    trade.resource() + " " + place,
                    2 * place,
                    place);
            rows.add(
                    "staff",
                    staff(place),
                    id,
                    "Person " + place,
                    staff(place) + "@" + id + ".example",
                    place == 1 ? "OWNER" : "STAFF",
                    place);
        }
        addOffers(rows);
        addCustomers(rows);
        addAppointments(rows, lastDay, appointments);
    }

    private void addOffers(Rows rows) {
        rows.add("menu_categories", id, trade.heading(), 1);
        int place = 0;
        for (String offer : trade.offers()) {
            boolean service = trade.minutes() > 0;
            rows.add(
                    "offers",
                    id,
                    offer(place),
                    trade.heading(),
                    offer,
                    (8 + random.nextInt(90)) + ".50",
                    "USD",
                    service ? trade.minutes() + " minutes" : Rows.NONE,
                    service,
                    service,
                    place++);
        }
        if (trade.minutes() == 0) {
            addSizes(rows);
        }
    }

    /** The first dish comes in sizes. */
    private void addSizes(Rows rows) {
        rows.add("option_groups", id, offer(0), "size", "Size", "ONE", 1);
        rows.add("offer_options", id, offer(0), "size", "regular", "Regular", "0.00", true, 1);
        rows.add("offer_options", id, offer(0), "size", "large", "Large", "2.50", false, 2);
    }

    private void addCustomers(Rows rows) {
        for (int customer = 0; customer < PLACES; customer++) {
            rows.add("customers", id + ".c" + customer, id, "Customer " + customer, "+1201555" + (1000 + customer));
        }
    }

    /** Spread evenly over the year and, on a day, over times before resources, so that each place is taken once at most. */
    private void addAppointments(Rows rows, LocalDate lastDay, int wished) {
        int most = Math.min(wished, DAYS * PLACES * resources);
        for (int number = 0; number < most; number++) {
            int slot = (int) ((long) number * DAYS * PLACES * resources / most);
            int day = slot / (PLACES * resources);
            int time = slot / resources % PLACES;
            int place = 1 + slot % resources;
            var start = lastDay.minusDays(DAYS - 1L - day)
                    .atTime(FIRST_HOUR + time * HOURS, 0)
                    .atOffset(ZoneOffset.of("-05:00"));
            int minutes = trade.minutes() == 0 ? HOURS * MINUTES : trade.minutes();
            String during = "[" + start + "," + start.plusMinutes(minutes) + ")";
            boolean kept = random.nextInt(10) != 0;
            boolean served = trade.minutes() != 0;
            rows.add(
                    "appointments",
                    id + "." + number,
                    id,
                    trade.resource() + " " + place,
                    served ? staff(place) : Rows.NONE,
                    served ? offer(random.nextInt(trade.offers().size())) : Rows.NONE,
                    1 + random.nextInt(2),
                    during,
                    kept ? "CONFIRMED" : "CANCELLED",
                    "Customer " + random.nextInt(PLACES));
            rows.add("appointment_places", id + "." + number, id, "RESOURCE", resource(place), during, kept);
            if (served) {
                rows.add("appointment_places", id + "." + number, id, "PERSON", staff(place), during, kept);
            }
        }
    }

    private static String policy() {
        return "{\"slot\": \"PT30M\", \"minLead\": \"PT1H\", \"maxDaysAhead\": 60, \"cancelBefore\": \"PT4H\","
                + " \"visit\": \"PT2H\", \"maxParty\": 8, \"largePartyFrom\": 6}";
    }

    private static String resource(int place) {
        return "place-" + place;
    }

    private String staff(int place) {
        return id + ".s" + place;
    }

    private static String offer(int place) {
        return "offer-" + place;
    }
}
