package com.xseven.bench;

import com.xseven.dialogue.availability.Availability;
import com.xseven.dialogue.availability.Requirement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.local.layout.Addresses;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.world.Businesses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** What a day's free times cost, beside the shortest statement that PostgreSQL can be asked, on one connection at a time. */
final class SlotsBenchmark {

    private static final int BUSINESSES = 200;
    private static final int DAYS = 365;
    private static final int WARM_UP = 4;

    private final SystemUnderTest system;
    private final int questions;
    private final BookingPolicy policy = ShippedRules.loadBookingPolicy(new CamundaDecisionEngine());

    SlotsBenchmark(SystemUnderTest system, int questions) {
        this.system = system;
        this.questions = questions;
    }

    Report run() {
        Addresses addresses = system.addresses();
        Report report = new Report();
        try (Database database =
                Database.connect(addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword(), 2)) {
            Jdbi jdbi = database.jdbi();
            Businesses world = new Businesses(jdbi);
            List<Business> known = sample(jdbi).stream()
                    .map(id -> world.find(new BusinessId(id)))
                    .flatMap(Optional::stream)
                    .toList();
            if (known.isEmpty()) {
                throw new IllegalStateException("Expected businesses that bench/run world made, but there are none");
            }
            Appointments book = new Appointments(jdbi);
            report.line("%,d businesses, %,d appointments in the book"
                    .formatted(count(jdbi, "businesses"), count(jdbi, "appointments")));
            LocalDate last = lastDay(jdbi);
            Measurement bare = measured(
                    known,
                    last,
                    question -> jdbi.withHandle(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one()));
            Measurement free = measured(known, last, question -> slots(question, question.business(), book));
            Measurement fresh = measured(
                    known,
                    last,
                    question -> slots(
                            question,
                            world.find(new BusinessId(question.business().id())).orElseThrow(),
                            book));
            report.line("select 1                          " + bare.text());
            report.line("free times of a day               " + free.text());
            report.line("the same, business read as well   " + fresh.text());
            return report.line("p50 %.1f and %.1f times the shortest statement, %.2f and %.2f ms more"
                    .formatted(
                            free.millis(50) / bare.millis(50),
                            fresh.millis(50) / bare.millis(50),
                            free.millis(50) - bare.millis(50),
                            fresh.millis(50) - bare.millis(50)));
        }
    }

    /** One business and one day of the year that has passed; the policy is asked as if it were the day before. */
    private record Question(Business business, LocalDate day) {

        ZonedDateTime now() {
            return day.minusDays(1).atStartOfDay(business.zone());
        }
    }

    private int slots(Question question, Business business, Appointments book) {
        Availability availability = Availability.of(
                business, Requirement.of(business, business.services().stream().findFirst(), 1, Optional.empty()));
        Instant first = question.day().atStartOfDay(business.zone()).toInstant();
        Instant last = question.day().plusDays(2).atStartOfDay(business.zone()).toInstant();
        return availability
                .slots(
                        question.day(),
                        book.taken(new BusinessId(business.id()), new Span(first, last)),
                        policy.startRule(business, 1, question.now()))
                .size();
    }

    private Measurement measured(List<Business> known, LocalDate last, Consumer<Question> asked) {
        Random random = new Random(11);
        Measurement measurement = new Measurement();
        for (int number = -questions / WARM_UP; number < questions; number++) {
            if (number == 0) {
                measurement.restart();
            }
            Question question =
                    new Question(known.get(random.nextInt(known.size())), last.minusDays(random.nextInt(DAYS)));
            long start = System.nanoTime();
            asked.accept(question);
            measurement.add(System.nanoTime() - start);
        }
        return measurement;
    }

    private static List<String> sample(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select id from businesses where id like 'made-up-%' order by md5(id) limit :limit""")
                .bind("limit", BUSINESSES)
                .mapTo(String.class)
                .list());
    }

    private static long count(Jdbi jdbi, String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private static LocalDate lastDay(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select cast(max(lower(during)) as date) from appointments
                where business_id like 'made-up-%'""").mapTo(LocalDate.class).one());
    }
}
