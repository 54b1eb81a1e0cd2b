package com.xseven.store.rules;

import com.xseven.store.rules.RuleCanary.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of one table's canary within a transaction. */
final class CanaryRows {

    private final Handle handle;
    private final String table;

    CanaryRows(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    /** The number of the version that is on trial. */
    Optional<Integer> number() {
        return handle.createQuery("select number from rule_canaries where table_name = :table")
                .bind("table", table)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Begins a trial, or goes on with another share; what was counted before counts no more. */
    void put(NewCanary canary) {
        handle.createUpdate("""
                insert into rule_canaries (table_name, number, share, started_by, reason, margin, minimum)
                values (:table, :number, :share, :actor, :reason, :margin, :minimum)
                on conflict (table_name) do update set share = excluded.share, started_by = excluded.started_by,
                    reason = excluded.reason, margin = excluded.margin, minimum = excluded.minimum, since = now()""")
                .bind("table", table)
                .bind("number", canary.number())
                .bind("share", canary.share())
                .bind("actor", canary.actor())
                .bind("reason", canary.reason())
                .bind("margin", canary.margin())
                .bind("minimum", canary.minimum())
                .execute();
    }

    void remove() {
        handle.createUpdate("delete from rule_canaries where table_name = :table")
                .bind("table", table)
                .execute();
    }

    /** With what was counted until now. */
    Optional<RuleCanary> find() {
        Map<Boolean, Tally> tallies = number().isPresent() ? tallies() : Map.of();
        return handle.createQuery("""
                select number, share, started_by, reason, margin, minimum, since from rule_canaries
                where table_name = :table""")
                .bind("table", table)
                .map((row, context) -> new RuleCanary(
                        row.getInt("number"),
                        row.getInt("share"),
                        row.getString("started_by"),
                        row.getString("reason"),
                        row.getBigDecimal("margin"),
                        row.getInt("minimum"),
                        row.getTimestamp("since").toInstant(),
                        tallies.getOrDefault(true, Tally.NOTHING),
                        tallies.getOrDefault(false, Tally.NOTHING)))
                .findOne();
    }

    /**
     * By whether the lot falls on the conversation, as {@code com.xseven.dialogue.identity.Lot} says. A turn counts when the
     * version decided that was to, or when it failed: a table that cannot decide leaves no decision behind.
     */
    private Map<Boolean, Tally> tallies() {
        return handle.createQuery("""
                with seen as (
                    select turn.conversation_id, turn.turn, turn.standing, trial.number,
                        turn.explanation ->> 'failure' is not null failed,
                        cast(cast('x' || left(md5(trial.table_name || '/' || turn.conversation_id), 8) as bit(32))
                            as bigint) % 10000 < trial.share * 100 chosen,
                        (select max(case when decision.version = cast(trial.number as text) then 1 else 0 end)
                            from decisions decision
                            where decision.conversation_id = turn.conversation_id and decision.turn = turn.turn
                              and decision.table_name = trial.table_name) by_canary
                    from rule_canaries trial join turns turn on turn.at >= trial.since
                    where trial.table_name = :table)
                select chosen, count(*) turns, count(*) filter (where failed) errors,
                    count(*) filter (where cast(standing ->> 'needsHuman' as boolean) and not coalesce(
                        (select cast(before.standing ->> 'needsHuman' as boolean) from turns before
                         where before.conversation_id = seen.conversation_id and before.turn = seen.turn - 1),
                        false)) escalations
                from seen where failed or by_canary = case when chosen then 1 else 0 end
                group by chosen""")
                .bind("table", table)
                .reduceRows(new HashMap<Boolean, Tally>(), (tallies, row) -> {
                    tallies.put(
                            row.getColumn("chosen", Boolean.class),
                            new Tally(
                                    row.getColumn("turns", Integer.class),
                                    row.getColumn("errors", Integer.class),
                                    row.getColumn("escalations", Integer.class)));
                    return tallies;
                });
    }
}
