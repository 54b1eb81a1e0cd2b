package com.xseven.store.journal;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Agent;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Adds up how agents did. It reads only. */
public final class TurnFigures {

    /** The turns are counted by what few they differ in, and the rest is done here: a sort of them all takes far longer. */
    private static final String TALLIES = """
            select name, tally % 8 outcome, tally / 64 worked, sum(turns) turns, sum(recent) recent from (
                select tally, count(*) turns, 0 recent from turn_figures
                where at >= :since OF_BUSINESS group by tally
                union all
                select tally, 0, count(*) from turn_figures where at >= :recently OF_BUSINESS group by tally) tallies
            join agent_numbers on number = tally / 8 % 8 + 1
            group by name, tally""";

    private static final String OPEN = """
            select agent, count(*) open from conversations where status = 'ACTIVE' OF_BUSINESS group by agent""";

    /** What a model or a recovery hands on is for a while, and the rules give it back: whoever loses it then handed nothing on. */
    private static final String HANDED_ON = """
            select made.from_agent agent, count(*) handed from agent_handovers made
            left join lateral (
                select from_agent, to_agent, cause borrowed from agent_handovers earlier
                where earlier.conversation_id = made.conversation_id and earlier.turn < made.turn
                order by earlier.turn desc limit 1) before on made.cause = 'rules'
            where at >= :since OF_BUSINESS
                and (borrowed in ('model', 'recovery') and before.from_agent = made.to_agent
                    and before.to_agent = made.from_agent) is not true
            group by made.from_agent""";

    private final Jdbi jdbi;

    public TurnFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Those of every agent, in the order of {@link Agent}.
     *
     * @param business whose conversations count; empty for all of them
     * @param since from when on turns count
     * @param recently from when on they are recent
     */
    public List<AgentFigures> of(Optional<BusinessId> business, Instant since, Instant recently) {
        return jdbi.withHandle(handle -> {
            Map<Agent, TurnTally> tallies = tallies(handle, business, since, recently);
            Map<Agent, Long> open = open(handle, business);
            Map<Agent, Long> handed = handed(handle, business, since);
            return Arrays.stream(Agent.values())
                    .map(agent -> tallies.getOrDefault(agent, new TurnTally())
                            .figures(agent, open.getOrDefault(agent, 0L), handed.getOrDefault(agent, 0L)))
                    .toList();
        });
    }

    private static Map<Agent, TurnTally> tallies(
            Handle handle, Optional<BusinessId> business, Instant since, Instant recently) {
        return handle.createQuery(about(TALLIES, business))
                .bind("business", business.map(BusinessId::value))
                .bind("since", since)
                .bind("recently", recently)
                .reduceRows(new EnumMap<Agent, TurnTally>(Agent.class), (tallies, row) -> {
                    tallies.computeIfAbsent(
                                    Agent.valueOf(row.getColumn("name", String.class)), first -> new TurnTally())
                            .add(
                                    row.getColumn("outcome", Integer.class),
                                    row.getColumn("worked", Integer.class),
                                    row.getColumn("turns", Long.class),
                                    row.getColumn("recent", Long.class));
                    return tallies;
                });
    }

    private static Map<Agent, Long> open(Handle handle, Optional<BusinessId> business) {
        return handle.createQuery(about(OPEN, business))
                .bind("business", business.map(BusinessId::value))
                .reduceRows(new EnumMap<Agent, Long>(Agent.class), (open, row) -> {
                    open.put(Agent.valueOf(row.getColumn("agent", String.class)), row.getColumn("open", Long.class));
                    return open;
                });
    }

    private static Map<Agent, Long> handed(Handle handle, Optional<BusinessId> business, Instant since) {
        return handle.createQuery(about(HANDED_ON, business))
                .bind("business", business.map(BusinessId::value))
                .bind("since", since)
                .reduceRows(new EnumMap<Agent, Long>(Agent.class), (handed, row) -> {
                    handed.put(
                            Agent.valueOf(row.getColumn("agent", String.class)), row.getColumn("handed", Long.class));
                    return handed;
                });
    }

    private static String about(String sql, Optional<BusinessId> business) {
        return sql.replace(
                "OF_BUSINESS",
                business.isPresent() ? "and business_id = :business" : "and cast(:business as text) is null");
    }
}
