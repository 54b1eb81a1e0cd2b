package com.xseven.rules.live;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.TableContract;
import com.xseven.rules.analysis.Review;
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
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.stage.StagePolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of the tables that are in force: the published ones, and canaries for the conversations on which their lot
 * falls. Until the first of them was read, what comes with the system decides, under the beginning of its
 * hash. Whoever asks takes no lock, and gets versions that were in force together.
 */
public final class LiveRules {

    private static final List<TableContract> CONTRACTS = List.of(
            AgentRouting.ROUTING,
            AgentRouting.COLLABORATORS,
            BookingPolicy.CONTRACT,
            DashboardPermissions.CONTRACT,
            SearchRanking.CONTRACT,
            NotificationTimes.CONTRACT,
            RetentionPolicy.CONTRACT,
            EscalationPolicy.CONTRACT,
            StagePolicy.CONTRACT,
            BurstPolicy.CONTRACT,
            RecoveryPolicy.CONTRACT,
            ModelChoice.CONTRACT,
            ModelBounds.CONTRACT,
            TimeLimits.CONTRACT);

    /** Those that are asked in conversations. */
    private static final Set<String> TRIABLE = Set.of(
            AgentRouting.ROUTING.table(),
            AgentRouting.COLLABORATORS.table(),
            BookingPolicy.CONTRACT.table(),
            BurstPolicy.CONTRACT.table(),
            EscalationPolicy.CONTRACT.table(),
            RecoveryPolicy.CONTRACT.table(),
            StagePolicy.CONTRACT.table());

    private final DecisionEngine engine;
    private final RuleDocuments documents;

    private Map<String, InForce> known = Map.of();
    /** Those in force; empty where a document was refused, so that none is read again and again. */
    private Map<Version, Optional<DecisionTable>> read = Map.of();

    private volatile InUse inUse;

    private record Version(String table, int number) {}

    /** Begins with what comes with the system; asks nobody yet. Costs one to three seconds in a fresh process. */
    public LiveRules(DecisionEngine engine, RuleDocuments documents) {
        this.engine = engine;
        this.documents = documents;
        Map<String, Deciding> shipped = new HashMap<>();
        for (TableContract contract : CONTRACTS) {
            shipped.put(contract.table(), Deciding.published(ShippedRules.table(engine, contract.table())));
        }
        this.inUse = new InUse(shipped);
    }

    /** For one turn, or one decision; other versions may be in force right after. */
    public AgentRouting agentRouting(Optional<ConversationId> conversation) {
        return inUse.agentRouting(conversation);
    }

    /** For one booking; other versions may be in force right after. */
    public BookingPolicy bookingPolicy(Optional<ConversationId> conversation) {
        return inUse.bookingPolicy(conversation);
    }

    /** For one wish of somebody who is signed in; another version may be in force right after. */
    public DashboardPermissions dashboardPermissions() {
        return inUse.dashboardPermissions();
    }

    /** For one turn; another version may be in force right after. */
    public ModelChoice modelChoice() {
        return inUse.modelChoice();
    }

    /** For one turn; another version may be in force right after. */
    public ModelBounds modelBounds() {
        return inUse.modelBounds();
    }

    /** For one thing that is opened; another version may be in force right after. */
    public TimeLimits timeLimits() {
        return inUse.timeLimits();
    }

    /** For one search; another version may be in force right after. */
    public SearchRanking searchRanking() {
        return inUse.searchRanking();
    }

    /** For one plan; another version may be in force right after. */
    public NotificationTimes notificationTimes() {
        return inUse.notificationTimes();
    }

    /** For one cleanup; another version may be in force right after. */
    public RetentionPolicy retention() {
        return inUse.retention();
    }

    /** For one turn; other versions may be in force right after. */
    public EscalationPolicy escalation(Optional<ConversationId> conversation) {
        return inUse.escalation(conversation);
    }

    /** For one turn; other versions may be in force right after. */
    public StagePolicy stagePolicy(Optional<ConversationId> conversation) {
        return inUse.stagePolicy(conversation);
    }

    /** Whether a version of that table may be on trial: where nobody is in a conversation, no lot can fall. */
    public static boolean mayBeOnTrial(String table) {
        return TRIABLE.contains(table);
    }

    /**
     * Any version, as if it were in force for everybody. What decides stays as it is.
     *
     * @throws IllegalArgumentException when no conversation asks that table
     */
    public Tried trying(String table, int number) {
        TableContract contract = CONTRACTS.stream()
                .filter(one -> one.table().equals(table) && mayBeOnTrial(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a table that conversations ask"));
        return switch (Review.of(engine, contract, documents.document(table, number))) {
            case Review.Refused refused -> new Tried.Refused(refused.faults());
            case Review.Reviewed reviewed -> {
                Map<String, Deciding> tables = new HashMap<>(inUse.tables());
                tables.put(table, Deciding.published(NumberedTable.of(reviewed.table(), number)));
                yield new Tried.Ready(new InUse(tables));
            }
        };
    }

    /** For one turn; other versions may be in force right after. */
    public BurstPolicy burstPolicy(Optional<ConversationId> conversation) {
        return inUse.burstPolicy(conversation);
    }

    /** For one recovery; other versions may be in force right after. */
    public RecoveryPolicy recovery(Optional<ConversationId> conversation) {
        return inUse.recovery(conversation);
    }

    /**
     * Puts to use, all at once, what came into force since. A document that is not sound enough to be evaluated is left out,
     * and whatever decided so far goes on; in place of a canary that is left out the published version decides. When the
     * documents cannot be had, everything stays as it is.
     *
     * @return what was left out, each version once
     */
    public synchronized List<Refusal> renew() {
        Map<String, InForce> wanted = documents.inForce();
        if (wanted.equals(known)) {
            return List.of();
        }
        Map<Version, Optional<DecisionTable>> readNow = new HashMap<>();
        Map<String, Deciding> tables = new HashMap<>(inUse.tables());
        List<Refusal> refusals = new ArrayList<>();
        for (TableContract contract : CONTRACTS) {
            InForce force = wanted.get(contract.table());
            if (force != null) {
                DecisionTable before = inUse.table(contract).published();
                DecisionTable published =
                        table(contract, force.published(), readNow, refusals).orElse(before);
                Optional<DecisionTable> canary =
                        force.canary().flatMap(trial -> table(contract, trial.number(), readNow, refusals));
                int share = force.canary().map(InForce.Canary::share).orElse(0);
                tables.put(contract.table(), new Deciding(published, canary, share));
            }
        }
        inUse = new InUse(tables);
        read = Map.copyOf(readNow);
        known = Map.copyOf(wanted);
        return refusals;
    }

    /** Reads a version, or takes what is known of it; empty when it is refused. */
    private Optional<DecisionTable> table(
            TableContract contract, int number, Map<Version, Optional<DecisionTable>> readNow, List<Refusal> refusals) {
        Version version = new Version(contract.table(), number);
        Optional<DecisionTable> before = read.get(version);
        Optional<DecisionTable> table = before == null ? review(contract, number, refusals) : before;
        readNow.put(version, table);
        return table;
    }

    private Optional<DecisionTable> review(TableContract contract, int number, List<Refusal> refusals) {
        return switch (Review.of(engine, contract, documents.document(contract.table(), number))) {
            case Review.Reviewed reviewed -> Optional.of(NumberedTable.of(reviewed.table(), number));
            case Review.Refused refused -> {
                refusals.add(new Refusal(contract.table(), number, refused.faults()));
                yield Optional.empty();
            }
        };
    }
}
