package com.xseven.activities.whatif;

import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.agent.HouseTables;
import com.xseven.activities.booking.BookingDesk;
import com.xseven.activities.burst.DmnBursts;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.ordering.OrderInquiries;
import com.xseven.activities.routing.DmnRouting;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.policy.Policy;
import com.xseven.rules.Fault;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.live.Tried;
import com.xseven.rules.recovery.RecoveryPolicy;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import com.xseven.store.booking.Appointments;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.store.journal.Recordings;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.conversation.Rehearsal;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.understanding.UnderstandingActivities;
import com.xseven.workflows.whatif.WhatIfActivities;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import io.temporal.activity.Activity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes conversations again with the customer's words as recorded, each turn at its recorded time, by the tables in force
 * but the tried version in place of its table. Businesses, book and orders are those of today, without what the
 * conversation itself booked.
 */
public final class Sandbox implements WhatIfActivities {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final int MOST_BOOKINGS = 200;

    private final LiveRules rules;
    private final Recordings recordings;
    private final UnderstandingActivities understanding;
    private final House house;
    private final IntConsumer signOfLife;

    /** What the tools look at. {@code orders} and {@code recall} must note nothing. */
    public record House(
            KnownBusinesses businesses,
            Appointments book,
            OrderInquiries orders,
            WaitingList waitingList,
            Recall recall) {}

    /** Within activities. */
    public Sandbox(LiveRules rules, Recordings recordings, UnderstandingActivities understanding, House house) {
        this(
                rules,
                recordings,
                understanding,
                house,
                turn -> Activity.getExecutionContext().heartbeat(turn));
    }

    /** {@code signOfLife} hears of each turn that is about to be taken, and may stop it by an exception. */
    Sandbox(
            LiveRules rules,
            Recordings recordings,
            UnderstandingActivities understanding,
            House house,
            IntConsumer signOfLife) {
        this.rules = rules;
        this.recordings = recordings;
        this.understanding = understanding;
        this.house = house;
        this.signOfLife = signOfLife;
    }

    @Override
    public WhatIfReport rerun(WhatIfPlan plan) {
        return switch (rules.trying(plan.table(), plan.version())) {
            case Tried.Refused refused ->
                new WhatIfReport.Refused(
                        refused.faults().stream().map(Fault::toString).limit(10).toList());
            case Tried.Ready tables ->
                recordings
                        .opening(plan.conversation())
                        .map(opening -> rerun(plan, opening, tables))
                        .orElseGet(WhatIfReport.NotThere::new);
        };
    }

    private WhatIfReport rerun(WhatIfPlan plan, Opening opening, Tried.Ready tables) {
        List<RecordedTurn> recorded = recordings.turns(plan.conversation(), WhatIfReport.MOST_TURNS + 1);
        List<RecordedTurn> taken =
                recorded.stream().limit(WhatIfReport.MOST_TURNS).toList();
        BookingDesk desk = new BookingDesk(tables::bookingPolicy, house.book()).overlooking(own(opening));
        RecordedWorld world = new RecordedWorld(taken, house.businesses(), house.book(), desk);
        Rehearsal rehearsal = new Rehearsal(opening, cast(tables, desk), world);
        Retake retake = new Retake(taken, rehearsal, world, new SideBySide(plan.table()), signOfLife);
        manner(plan, opening, tables).play(retake);
        return new WhatIfReport.Rerun(retake.turns(), recorded.size() == taken.size());
    }

    private static Retake.Manner manner(WhatIfPlan plan, Opening opening, Tried.Ready tables) {
        if (plan.table().equals(BurstPolicy.CONTRACT.table())) {
            return new Regrouping(opening, new DmnBursts(tables::burstPolicy));
        }
        return plan.table().equals(RecoveryPolicy.CONTRACT.table())
                ? new OtherRecovery(tables.recovery(Optional.of(opening.id())))
                : Retake::turnByTurn;
    }

    private Rehearsal.Cast cast(Tried.Ready tables, BookingDesk desk) {
        BuiltInAgents agents = new BuiltInAgents(
                new Policy(),
                conversation -> new HouseTables(tables.escalation(conversation), tables.stagePolicy(conversation)),
                house.businesses(),
                new BuiltInAgents.Books(desk, house.orders(), house.waitingList(), house.recall()));
        DmnRouting routing = new DmnRouting(tables::agentRouting, (channel, conversation) -> false);
        return new Rehearsal.Cast(
                utterances -> played(() -> understanding.understand(utterances)),
                facts -> played(() -> routing.decide(facts)),
                question -> played(() -> agents.think(question)));
    }

    /** A part that fails was an apology for the customer; a database that is away is none, and the re-run is tried again. */
    private static <T> T played(Supplier<T> part) {
        try {
            return part.get();
        } catch (JdbiException away) {
            throw away;
        } catch (RuntimeException failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            LOG.info(
                    "A turn of a what-if failed: {} at {}",
                    failure.getClass().getName(),
                    trace.length == 0 ? "an unknown place" : trace[0]);
            throw new Rehearsal.OutOfCharacter(failure);
        }
    }

    private Set<String> own(Opening opening) {
        return house
                .book()
                .find(new AppointmentQuery(
                        Optional.empty(),
                        Optional.of(opening.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MOST_BOOKINGS))
                .stream()
                .map(Appointment::id)
                .collect(Collectors.toSet());
    }
}
