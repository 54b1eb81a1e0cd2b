package com.xseven.rules.live;

import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.TableContract;
import com.xseven.rules.analysis.Review;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.notification.NotificationTimes;
import com.xseven.rules.permission.DashboardPermissions;
import com.xseven.rules.retention.RetentionPolicy;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.search.SearchRanking;
import com.xseven.rules.shipped.ShippedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The published versions of the tables that decide. Until the first of them was read, what comes with the system
 * decides, under the beginning of its hash. Whoever asks takes no lock, and gets versions that were published together.
 */
public final class LiveRules {

    private static final List<TableContract> CONTRACTS = List.of(
            AgentRouting.ROUTING,
            AgentRouting.COLLABORATORS,
            BookingPolicy.CONTRACT,
            DashboardPermissions.CONTRACT,
            SearchRanking.CONTRACT,
            NotificationTimes.CONTRACT,
            RetentionPolicy.CONTRACT);

    private final DecisionEngine engine;
    private final PublishedDocuments documents;
    /** Used and refused ones, so that neither is read again and again. */
    private Map<String, Integer> known = Map.of();

    private volatile InUse inUse;

    private record InUse(
            Map<String, DecisionTable> tables,
            AgentRouting agentRouting,
            BookingPolicy bookingPolicy,
            DashboardPermissions dashboardPermissions,
            SearchRanking searchRanking,
            NotificationTimes notificationTimes,
            RetentionPolicy retention) {

        static InUse of(Map<String, DecisionTable> tables) {
            return new InUse(
                    Map.copyOf(tables),
                    new AgentRouting(table(tables, AgentRouting.ROUTING), table(tables, AgentRouting.COLLABORATORS)),
                    new BookingPolicy(table(tables, BookingPolicy.CONTRACT)),
                    new DashboardPermissions(table(tables, DashboardPermissions.CONTRACT)),
                    new SearchRanking(table(tables, SearchRanking.CONTRACT)),
                    new NotificationTimes(table(tables, NotificationTimes.CONTRACT)),
                    new RetentionPolicy(table(tables, RetentionPolicy.CONTRACT)));
        }

        private static DecisionTable table(Map<String, DecisionTable> tables, TableContract contract) {
            DecisionTable table = tables.get(contract.table());
            if (table == null) {
                throw new IllegalStateException("Expected the table '" + contract.table() + "', but there is none");
            }
            return table;
        }
    }

    /** Begins with what comes with the system; asks nobody yet. Costs one to three seconds in a fresh process. */
    public LiveRules(DecisionEngine engine, PublishedDocuments documents) {
        this.engine = engine;
        this.documents = documents;
        Map<String, DecisionTable> shipped = new HashMap<>();
        for (TableContract contract : CONTRACTS) {
            shipped.put(contract.table(), ShippedRules.table(engine, contract.table()));
        }
        this.inUse = InUse.of(shipped);
    }

    /** For one turn, or one decision; another version may be the published one right after. */
    public AgentRouting agentRouting() {
        return inUse.agentRouting();
    }

    /** For one booking; another version may be the published one right after. */
    public BookingPolicy bookingPolicy() {
        return inUse.bookingPolicy();
    }

    /** For one wish of somebody who is signed in; another version may be the published one right after. */
    public DashboardPermissions dashboardPermissions() {
        return inUse.dashboardPermissions();
    }

    /** For one search; another version may be the published one right after. */
    public SearchRanking searchRanking() {
        return inUse.searchRanking();
    }

    /** For one plan; another version may be the published one right after. */
    public NotificationTimes notificationTimes() {
        return inUse.notificationTimes();
    }

    /** For one cleanup; another version may be the published one right after. */
    public RetentionPolicy retention() {
        return inUse.retention();
    }

    /**
     * Puts to use, all at once, what was published since. A document that is not sound enough to be evaluated is left out,
     * and whatever decided so far goes on. When the documents cannot be had, everything stays as it is.
     *
     * @return what was left out, each version once
     */
    public synchronized List<Refusal> renew() {
        Map<String, Integer> published = documents.published();
        Map<String, Integer> knownNow = new HashMap<>(known);
        Map<String, DecisionTable> tables = new HashMap<>(inUse.tables());
        List<Refusal> refusals = new ArrayList<>();
        for (TableContract contract : CONTRACTS) {
            String name = contract.table();
            Integer number = published.get(name);
            if (number != null && !number.equals(known.get(name))) {
                switch (Review.of(engine, contract, documents.document(name, number))) {
                    case Review.Reviewed reviewed -> tables.put(name, NumberedTable.of(reviewed.table(), number));
                    case Review.Refused refused -> refusals.add(new Refusal(name, number, refused.faults()));
                }
                knownNow.put(name, number);
            }
        }
        if (!knownNow.equals(known)) {
            inUse = InUse.of(tables);
            known = Map.copyOf(knownNow);
        }
        return refusals;
    }
}
