package com.xseven.store.rules;

import com.xseven.store.rules.RuleCanary.Tally;
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

    /** What counts now, as its newest turns say. */
    Optional<RuleCanary> find() {
        return trial().map(trial -> {
            Map<Boolean, Tally> tallies = new CanaryTally(handle, table, trial).bySide();
            return trial.with(tallies.getOrDefault(true, Tally.NOTHING), tallies.getOrDefault(false, Tally.NOTHING));
        });
    }

    /** As long as the same trial goes on, which it does not once its share was set anew. */
    boolean isStill(RuleCanary seen) {
        return trial().filter(trial ->
                        trial.number() == seen.number() && trial.since().equals(seen.since()))
                .isPresent();
    }

    /** With nothing counted. */
    private Optional<RuleCanary> trial() {
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
                        Tally.NOTHING,
                        Tally.NOTHING))
                .findOne();
    }
}
