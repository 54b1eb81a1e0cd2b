package com.xseven.store.rules;

import com.xseven.store.rules.RuleCanary.Tally;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Counts the newest turns of a trial. What it reads does not grow with the trial: each side's newest decisions and failures come
 * from an index in the order of time, and then their turns one by one.
 */
final class CanaryTally {

    /** In how many decisions of a table as many turns are looked for: it may be asked more than once a turn. */
    private static final int DECISIONS = 4 * RuleCanary.NEWEST;

    /** As {@code com.xseven.dialogue.identity.Lot} says. */
    private static final String LOT = """
            cast(cast('x' || left(md5(:table || '/' || conversation_id), 8) as bit(32)) as bigint) % 10000 < :bound""";

    /** The limits within keep each subquery on its index, whatever the planner believes of the tables. */
    static final String SQL = """
            with candidates as (
                (select true chosen, conversation_id, turn, at from decisions
                    where table_name = :table and version = :version and at >= :since and LOT
                    order by at desc limit :decisions)
                union
                (select false, conversation_id, turn, at from decisions
                    where table_name = :table and version <> :version and at >= :since and not (LOT)
                    order by at desc limit :decisions)
                union
                (select true, conversation_id, turn, at from turns
                    where explanation ->> 'failure' is not null and at >= :since and LOT
                    order by at desc limit :newest)
                union
                (select false, conversation_id, turn, at from turns
                    where explanation ->> 'failure' is not null and at >= :since and not (LOT)
                    order by at desc limit :newest)),
            ranked as (
                select *, row_number() over (partition by chosen order by at desc, conversation_id, turn) place
                from candidates)
            select chosen, count(*) turns, count(*) filter (where failed) errors,
                count(*) filter (where needs and not coalesce(
                    (select cast(before.standing ->> 'needsHuman' as boolean) from turns before
                     where before.conversation_id = ranked.conversation_id and before.turn = ranked.turn - 1),
                    false)) escalations
            from ranked cross join lateral (
                select explanation ->> 'failure' is not null failed, cast(standing ->> 'needsHuman' as boolean) needs
                from turns counted
                where counted.conversation_id = ranked.conversation_id and counted.turn = ranked.turn limit 1) counted
            where place <= :newest
            group by chosen""".replace("LOT", LOT);

    private final Handle handle;
    private final String table;
    private final RuleCanary trial;

    CanaryTally(Handle handle, String table, RuleCanary trial) {
        this.handle = handle;
        this.table = table;
        this.trial = trial;
    }

    /**
     * By whether the lot falls on the conversation. A turn counts when the version decided that was to, or when it failed: a
     * table that cannot decide leaves no decision behind.
     */
    Map<Boolean, Tally> bySide() {
        return bound(SQL).reduceRows(new HashMap<Boolean, Tally>(), (tallies, row) -> {
            tallies.put(
                    row.getColumn("chosen", Boolean.class),
                    new Tally(
                            row.getColumn("turns", Integer.class),
                            row.getColumn("errors", Integer.class),
                            row.getColumn("escalations", Integer.class)));
            return tallies;
        });
    }

    /** How PostgreSQL finds them, in its own words. */
    String plan() {
        return String.join("\n", bound("explain " + SQL).mapTo(String.class).list());
    }

    private Query bound(String sql) {
        return handle.createQuery(sql)
                .bind("table", table)
                .bind("version", String.valueOf(trial.number()))
                .bind("since", trial.since())
                .bind("bound", trial.share() * 100)
                .bind("decisions", DECISIONS)
                .bind("newest", RuleCanary.NEWEST);
    }
}
