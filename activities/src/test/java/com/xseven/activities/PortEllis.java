package com.xseven.activities;

import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.agent.HouseTables;
import com.xseven.activities.booking.BookingDesk;
import com.xseven.activities.booking.FreedPlaces;
import com.xseven.activities.booking.JdbiBooking;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.memory.Summaries;
import com.xseven.activities.ordering.OrderInquiries;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.booking.Appointments;
import com.xseven.store.memory.Courses;
import com.xseven.store.memory.Dealings;
import com.xseven.store.ordering.OrderGuesses;
import com.xseven.store.ordering.Orders;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.world.Businesses;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** The demo city in a database of its own, on a Monday at noon. */
public final class PortEllis implements AutoCloseable {

    public static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T12:00:00-05:00[America/New_York]");
    private static final ShippedRules RULES = ShippedRules.load(new CamundaDecisionEngine());

    private final Database database = TestDatabase.fresh();

    /** What rules over the built-in policy, by the tables that come with the system. */
    public static HouseTables houseTables() {
        return new HouseTables(RULES.escalation(), RULES.stagePolicy());
    }

    /** The one that comes with the system. */
    public static BookingPolicy bookingPolicy() {
        return RULES.bookingPolicy();
    }

    public Database database() {
        return database;
    }

    public Appointments appointments() {
        return new Appointments(database.jdbi());
    }

    public Orders orders() {
        return new Orders(database.jdbi(), new Outbox(database.jdbi()), InstantSource.fixed(NOW.toInstant()));
    }

    public OrderInquiries inquiries() {
        return new OrderInquiries(orders(), new OrderGuesses(database.jdbi()));
    }

    public Recall recall() {
        return new Recall(new Dealings(database.jdbi()), new OrderGuesses(database.jdbi()));
    }

    public Summaries summaries() {
        return new Summaries(new Courses(database.jdbi()));
    }

    /** Where the built-in agents look things up. */
    public BuiltInAgents.Books books() {
        return new BuiltInAgents.Books(desk(), inquiries(), waitingList(), recall());
    }

    public KnownBusinesses businesses() {
        return new KnownBusinesses(new Businesses(database.jdbi()));
    }

    public Business business(String id) {
        return businesses().get(new BusinessId(id));
    }

    public BookingDesk desk() {
        return new BookingDesk(conversation -> RULES.bookingPolicy(), appointments());
    }

    public WaitingList waitingList() {
        return new WaitingList(database.jdbi());
    }

    /** The book, which tells of every place that becomes free where somebody waits. */
    public JdbiBooking booking(Consumer<BusinessId> freed) {
        InstantSource clock = InstantSource.fixed(NOW.toInstant());
        return new JdbiBooking(appointments(), desk(), businesses(), waiters(freed), clock);
    }

    public JdbiBooking.Waiters waiters(Consumer<BusinessId> freed) {
        return new JdbiBooking.Waiters(
                waitingList(), new FreedPlaces(waitingList(), freed, InstantSource.fixed(NOW.toInstant())));
    }

    /** The book, at a time when nobody waits for anything. */
    public JdbiBooking booking() {
        return booking(business -> {
            throw new IllegalStateException("Expected nobody to wait at " + business);
        });
    }

    public static BookingRequest aTable(String business, String date, String time, int partySize) {
        return new BookingRequest(
                business,
                LocalDate.parse(date),
                LocalTime.parse(time),
                partySize,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.of("ann@example.com"));
    }

    @Override
    public void close() {
        database.close();
    }
}
