package com.xseven.rules.shipped;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableContract;
import com.xseven.rules.booking.BookingFacts;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.rules.escalation.EscalationPolicy;
import com.xseven.rules.limit.TimeLimits;
import com.xseven.rules.model.ModelBounds;
import com.xseven.rules.model.ModelChoice;
import com.xseven.rules.notification.NotificationTimes;
import com.xseven.rules.permission.DashboardPermissions;
import com.xseven.rules.recovery.RecoveryPolicy;
import com.xseven.rules.retention.RetentionPolicy;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.routing.RoutingFacts;
import com.xseven.rules.search.SearchRanking;
import com.xseven.rules.stage.StagePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every decision of the system, by the tables that come with it. */
public record ShippedRules(
        AgentRouting agentRouting,
        BookingPolicy bookingPolicy,
        BurstPolicy burstPolicy,
        DashboardPermissions dashboardPermissions,
        EscalationPolicy escalation,
        ModelBounds modelBounds,
        ModelChoice modelChoice,
        NotificationTimes notificationTimes,
        RecoveryPolicy recovery,
        RetentionPolicy retention,
        SearchRanking searchRanking,
        StagePolicy stagePolicy,
        TimeLimits timeLimits) {

    /** What the code counts on, table by table, in alphabetical order. */
    public static final List<TableContract> CONTRACTS = List.of(
            AgentRouting.COLLABORATORS,
            AgentRouting.ROUTING,
            BookingPolicy.CONTRACT,
            BurstPolicy.CONTRACT,
            DashboardPermissions.CONTRACT,
            EscalationPolicy.CONTRACT,
            ModelBounds.CONTRACT,
            ModelChoice.CONTRACT,
            NotificationTimes.CONTRACT,
            RecoveryPolicy.CONTRACT,
            RetentionPolicy.CONTRACT,
            SearchRanking.CONTRACT,
            StagePolicy.CONTRACT,
            TimeLimits.CONTRACT);

    /** What the code counts on of the table of that name; empty when there is no such table. */
    public static Optional<TableContract> contract(String name) {
        return CONTRACTS.stream()
                .filter(contract -> contract.table().equals(name))
                .findFirst();
    }

    /**
     * Parses the tables. In a fresh process this loads the engine too, so it belongs to the start-up.
     *
     * @throws IllegalStateException when a table on the class path cannot be used, which the tests of this module rule out
     */
    public static ShippedRules load(DecisionEngine engine) {
        return new ShippedRules(
                new AgentRouting(
                        table(engine, AgentRouting.ROUTING.table()), table(engine, AgentRouting.COLLABORATORS.table())),
                new BookingPolicy(table(engine, BookingPolicy.CONTRACT.table())),
                new BurstPolicy(table(engine, BurstPolicy.CONTRACT.table())),
                new DashboardPermissions(table(engine, DashboardPermissions.CONTRACT.table())),
                new EscalationPolicy(table(engine, EscalationPolicy.CONTRACT.table())),
                new ModelBounds(table(engine, ModelBounds.CONTRACT.table())),
                new ModelChoice(table(engine, ModelChoice.CONTRACT.table())),
                new NotificationTimes(table(engine, NotificationTimes.CONTRACT.table())),
                new RecoveryPolicy(table(engine, RecoveryPolicy.CONTRACT.table())),
                new RetentionPolicy(table(engine, RetentionPolicy.CONTRACT.table())),
                new SearchRanking(table(engine, SearchRanking.CONTRACT.table())),
                new StagePolicy(table(engine, StagePolicy.CONTRACT.table())),
                new TimeLimits(table(engine, TimeLimits.CONTRACT.table())));
    }

    /** The booking policy alone, for whoever asks nothing else. */
    public static BookingPolicy loadBookingPolicy(DecisionEngine engine) {
        return new BookingPolicy(table(engine, BookingPolicy.CONTRACT.table()));
    }

    /**
     * Decides often enough that the first customer does not wait for classes to load and code to be compiled; takes a
     * fraction of a second, and may run beside other work.
     */
    public void warmUp() {
        BookingLimits limits = new BookingLimits(
                Duration.ofMinutes(30), Duration.ofHours(1), 60, Duration.ZERO, Duration.ofHours(1), 8, 6);
        for (int i = 0; i < 20; i++) {
            for (Category category : Category.values()) {
                for (Flow flow : Flow.values()) {
                    agentRouting.decide(RoutingFacts.of(flow, Optional.of(category), Intent.BOOK, 0.9));
                }
                bookingPolicy.decide(new BookingFacts(category, 2, 1, 24 * 60, limits));
            }
        }
    }

    /** The document of a table that comes with the system. */
    public static byte[] document(String name) {
        return file("table", name, ".dmn");
    }

    /** The examples of a table that comes with the system, as {@link com.xseven.rules.Examples} reads them. */
    public static String examples(String name) {
        return new String(file("examples of", name, ".examples.csv"), StandardCharsets.UTF_8);
    }

    private static byte[] file(String what, String name, String ending) {
        try (InputStream file = ShippedRules.class.getResourceAsStream("/rules/" + name + ending)) {
            if (file == null) {
                throw new IllegalStateException(
                        "Expected the " + what + " '" + name + "' on the class path, but it is not there");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses one table that comes with the system.
     *
     * @throws IllegalStateException when it cannot be used, which the tests of this module rule out
     */
    public static DecisionTable table(DecisionEngine engine, String name) {
        return switch (engine.parse(document(name))) {
            case Parsed parsed -> parsed.table();
            case Rejected rejected ->
                throw new IllegalStateException(
                        "Expected the table '" + name + "' to be sound, but: " + rejected.faults());
        };
    }
}
