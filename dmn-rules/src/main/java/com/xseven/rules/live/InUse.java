package com.xseven.rules.live;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.rules.TableContract;
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
import com.xseven.rules.search.SearchRanking;
import com.xseven.rules.stage.StagePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that decides at one moment, ready for each combination of published versions and canaries. Never changes. */
final class InUse {

    private final Map<String, Deciding> tables;
    private final Deciding routing;
    private final Deciding collaborators;
    private final Deciding booking;
    private final Deciding escalation;
    private final Deciding stages;
    private final Deciding bursts;
    private final Deciding recoveries;
    /** First with the published routing, then with its canary; in each first with the published collaborators. */
    private final List<AgentRouting> agentRoutings;

    private final List<BookingPolicy> bookingPolicies;
    private final List<EscalationPolicy> escalationPolicies;
    private final List<StagePolicy> stagePolicies;
    private final DashboardPermissions dashboardPermissions;
    private final SearchRanking searchRanking;
    private final NotificationTimes notificationTimes;
    private final RetentionPolicy retention;
    private final List<BurstPolicy> burstPolicies;
    private final List<RecoveryPolicy> recoveryPolicies;
    private final ModelChoice modelChoice;
    private final ModelBounds modelBounds;
    private final TimeLimits timeLimits;

    InUse(Map<String, Deciding> tables) {
        this.tables = Map.copyOf(tables);
        this.routing = table(AgentRouting.ROUTING);
        this.collaborators = table(AgentRouting.COLLABORATORS);
        this.booking = table(BookingPolicy.CONTRACT);
        this.escalation = table(EscalationPolicy.CONTRACT);
        this.stages = table(StagePolicy.CONTRACT);
        this.bursts = table(BurstPolicy.CONTRACT);
        this.recoveries = table(RecoveryPolicy.CONTRACT);
        this.agentRoutings = List.of(
                new AgentRouting(routing.of(false), collaborators.of(false)),
                new AgentRouting(routing.of(false), collaborators.of(true)),
                new AgentRouting(routing.of(true), collaborators.of(false)),
                new AgentRouting(routing.of(true), collaborators.of(true)));
        this.bookingPolicies = List.of(new BookingPolicy(booking.of(false)), new BookingPolicy(booking.of(true)));
        this.escalationPolicies =
                List.of(new EscalationPolicy(escalation.of(false)), new EscalationPolicy(escalation.of(true)));
        this.stagePolicies = List.of(new StagePolicy(stages.of(false)), new StagePolicy(stages.of(true)));
        this.dashboardPermissions =
                new DashboardPermissions(table(DashboardPermissions.CONTRACT).published());
        this.searchRanking = new SearchRanking(table(SearchRanking.CONTRACT).published());
        this.notificationTimes =
                new NotificationTimes(table(NotificationTimes.CONTRACT).published());
        this.retention = new RetentionPolicy(table(RetentionPolicy.CONTRACT).published());
        this.burstPolicies = List.of(new BurstPolicy(bursts.of(false)), new BurstPolicy(bursts.of(true)));
        this.recoveryPolicies =
                List.of(new RecoveryPolicy(recoveries.of(false)), new RecoveryPolicy(recoveries.of(true)));
        this.modelChoice = new ModelChoice(table(ModelChoice.CONTRACT).published());
        this.modelBounds = new ModelBounds(table(ModelBounds.CONTRACT).published());
        this.timeLimits = new TimeLimits(table(TimeLimits.CONTRACT).published());
    }

    Map<String, Deciding> tables() {
        return tables;
    }

    AgentRouting agentRouting(Optional<ConversationId> conversation) {
        int place = (routing.isByCanaryFor(conversation) ? 2 : 0) + (collaborators.isByCanaryFor(conversation) ? 1 : 0);
        return agentRoutings.get(place);
    }

    BookingPolicy bookingPolicy(Optional<ConversationId> conversation) {
        return bookingPolicies.get(booking.isByCanaryFor(conversation) ? 1 : 0);
    }

    EscalationPolicy escalation(Optional<ConversationId> conversation) {
        return escalationPolicies.get(escalation.isByCanaryFor(conversation) ? 1 : 0);
    }

    StagePolicy stagePolicy(Optional<ConversationId> conversation) {
        return stagePolicies.get(stages.isByCanaryFor(conversation) ? 1 : 0);
    }

    DashboardPermissions dashboardPermissions() {
        return dashboardPermissions;
    }

    SearchRanking searchRanking() {
        return searchRanking;
    }

    NotificationTimes notificationTimes() {
        return notificationTimes;
    }

    RetentionPolicy retention() {
        return retention;
    }

    BurstPolicy burstPolicy(Optional<ConversationId> conversation) {
        return burstPolicies.get(bursts.isByCanaryFor(conversation) ? 1 : 0);
    }

    RecoveryPolicy recovery(Optional<ConversationId> conversation) {
        return recoveryPolicies.get(recoveries.isByCanaryFor(conversation) ? 1 : 0);
    }

    ModelChoice modelChoice() {
        return modelChoice;
    }

    ModelBounds modelBounds() {
        return modelBounds;
    }

    TimeLimits timeLimits() {
        return timeLimits;
    }

    Deciding table(TableContract contract) {
        Deciding table = tables.get(contract.table());
        if (table == null) {
            throw new IllegalStateException("Expected the table '" + contract.table() + "', but there is none");
        }
        return table;
    }
}
