package com.xseven.worker;

import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.agent.HouseTables;
import com.xseven.activities.booking.BookingDesk;
import com.xseven.activities.booking.FreedPlaces;
import com.xseven.activities.booking.JdbiBooking;
import com.xseven.activities.booking.WaitingDesk;
import com.xseven.activities.burst.DmnBursts;
import com.xseven.activities.cleanup.LostConversations;
import com.xseven.activities.cleanup.StoreCleanup;
import com.xseven.activities.journal.JdbiJournal;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.ordering.JdbiOrdering;
import com.xseven.activities.ordering.OrderInquiries;
import com.xseven.activities.recovery.DmnRecovery;
import com.xseven.activities.routing.DmnRouting;
import com.xseven.activities.timing.DmnNoticeTimes;
import com.xseven.activities.timing.DmnRetention;
import com.xseven.activities.timing.DmnTimeLimits;
import com.xseven.activities.timing.LoneDecisions;
import com.xseven.activities.understanding.EmbeddedUnderstanding;
import com.xseven.activities.update.JdbiUpdates;
import com.xseven.activities.waiting.JdbiWaiting;
import com.xseven.activities.whatif.Sandbox;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.policy.Policy;
import com.xseven.rules.live.LiveRules;
import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.decision.Decisions;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.journal.QuietConversations;
import com.xseven.store.journal.Recordings;
import com.xseven.store.memory.Dealings;
import com.xseven.store.models.ModelAccounts;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.ordering.OrderGuesses;
import com.xseven.store.ordering.Orders;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.store.world.Businesses;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.workflows.waiting.WaitingStart;
import io.temporal.client.WorkflowClient;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The activities by the names under which {@code application.yaml} registers them. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    @Bean
    KnownBusinesses knownBusinesses(Businesses businesses) {
        return new KnownBusinesses(businesses);
    }

    @Bean
    BookingDesk bookingDesk(LiveRules rules, Appointments appointments) {
        return new BookingDesk(rules::bookingPolicy, appointments);
    }

    @Bean
    EmbeddedUnderstanding understanding(KnownBusinesses businesses) {
        return new EmbeddedUnderstanding(new BuiltInUnderstanding(), businesses);
    }

    @Bean
    DmnBursts bursts(LiveRules rules) {
        return new DmnBursts(rules::burstPolicy);
    }

    @Bean
    DmnRouting routing(LiveRules rules, DmnBursts bursts) {
        return new DmnRouting(rules::agentRouting, bursts::aloneMayPause);
    }

    @Bean
    DmnRecovery recovery(LiveRules rules) {
        return new DmnRecovery(rules::recovery);
    }

    @Bean
    LoneDecisions loneDecisions(Database database, InstantSource clock) {
        return new LoneDecisions(new Decisions(database.jdbi())::add, clock);
    }

    @Bean
    DmnTimeLimits timeLimits(LiveRules rules, LoneDecisions decisions) {
        return new DmnTimeLimits(rules::timeLimits, decisions);
    }

    @Bean
    DmnNoticeTimes noticeTimes(LiveRules rules, KnownBusinesses businesses, LoneDecisions decisions) {
        return new DmnNoticeTimes(rules::notificationTimes, businesses, decisions);
    }

    @Bean
    DmnRetention retention(LiveRules rules, LoneDecisions decisions) {
        return new DmnRetention(rules::retention, decisions);
    }

    @Bean
    Recall recall(Database database) {
        return new Recall(new Dealings(database.jdbi()), new OrderGuesses(database.jdbi()));
    }

    @Bean
    BuiltInAgents builtInAgents(
            LiveRules rules,
            KnownBusinesses businesses,
            BookingDesk desk,
            Orders orders,
            Database database,
            WaitingList waitingList,
            Recall recall) {
        return new BuiltInAgents(
                new Policy(),
                conversation -> new HouseTables(rules.escalation(conversation), rules.stagePolicy(conversation)),
                businesses,
                new BuiltInAgents.Books(
                        desk, new OrderInquiries(orders, new OrderGuesses(database.jdbi())), waitingList, recall));
    }

    @Bean
    Sandbox whatIf(
            LiveRules rules,
            EmbeddedUnderstanding understanding,
            KnownBusinesses businesses,
            Appointments appointments,
            Orders orders,
            Database database,
            WaitingList waitingList) {
        OrderGuesses guesses = new OrderGuesses(database.jdbi());
        OrderInquiries inquiries = OrderInquiries.unnoted(orders, guesses);
        Recall recall = Recall.unnoted(new Dealings(database.jdbi()), guesses);
        return new Sandbox(
                rules,
                new Recordings(database.jdbi()),
                understanding,
                new Sandbox.House(businesses, appointments, inquiries, waitingList, recall));
    }

    @Bean
    JdbiJournal journalActivities(JournalWriter writer, Journal journal, EventStreams streams, InstantSource clock) {
        return new JdbiJournal(writer, journal, streams, clock);
    }

    @Bean
    FreedPlaces freedPlaces(WaitingList list, WorkflowClient temporal, InstantSource clock) {
        return new FreedPlaces(list, business -> WaitingStart.walk(temporal, business.value()), clock);
    }

    @Bean
    JdbiBooking booking(
            Appointments appointments,
            BookingDesk desk,
            KnownBusinesses businesses,
            JdbiBooking.Waiters waiters,
            InstantSource clock) {
        return new JdbiBooking(appointments, desk, businesses, waiters, clock);
    }

    @Bean
    JdbiBooking.Waiters waiters(WaitingList list, FreedPlaces freed) {
        return new JdbiBooking.Waiters(list, freed);
    }

    @Bean
    JdbiWaiting waiting(
            JdbiBooking.Waiters waiters,
            BookingDesk desk,
            Appointments appointments,
            KnownBusinesses businesses,
            DmnTimeLimits limits,
            InstantSource clock) {
        return new JdbiWaiting(waiters, new WaitingDesk(desk, appointments, limits), appointments, businesses, clock);
    }

    @Bean
    StoreCleanup cleanup(
            Database database,
            Outbox outbox,
            Appointments appointments,
            JdbiBooking.Waiters waiters,
            KeptNotices notices,
            ModelAccounts models,
            WorkflowClient temporal,
            InstantSource clock) {
        return new StoreCleanup(
                outbox,
                new Decisions(database.jdbi()),
                appointments,
                new LostConversations(new QuietConversations(database.jdbi()), temporal, clock),
                waiters,
                notices,
                new OrderGuesses(database.jdbi()),
                models);
    }

    @Bean
    JdbiOrdering ordering(Orders orders, KnownBusinesses businesses) {
        return new JdbiOrdering(orders, businesses);
    }

    @Bean
    JdbiUpdates updates(BusinessUpdates updates, InstantSource clock) {
        return new JdbiUpdates(updates, clock);
    }
}
