package com.xseven.store.rules;

import com.xseven.store.rules.MoveOutcome.Moved;
import com.xseven.store.rules.MoveOutcome.NotGreen;
import com.xseven.store.rules.MoveOutcome.NotThere;
import com.xseven.store.rules.MoveOutcome.OnTrial;
import com.xseven.store.rules.MoveOutcome.Overtaken;
import com.xseven.store.rules.MoveOutcome.OwnWork;
import com.xseven.store.rules.MoveOutcome.WrongStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Versions that decide for a share of conversations, at most one of a table. Each change is one transaction, logged in it. */
public final class RuleCanaries {

    private final Jdbi jdbi;

    public RuleCanaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What decides, table by table, in alphabetical order: published versions and canaries of one moment. */
    public Map<String, RuleInForce> inForce() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select version.table_name, version.number, canary.number trial, canary.share
                from rule_versions version left join rule_canaries canary using (table_name)
                where version.status = 'PUBLISHED'""")
                .reduceRows(new TreeMap<String, RuleInForce>(), (tables, row) -> {
                    Optional<RuleInForce.Canary> canary = Optional.ofNullable(row.getColumn("trial", Integer.class))
                            .map(trial -> new RuleInForce.Canary(trial, row.getColumn("share", Integer.class)));
                    tables.put(
                            row.getColumn("table_name", String.class),
                            new RuleInForce(row.getColumn("number", Integer.class), canary));
                    return tables;
                }));
    }

    /** The canary of a table, with what was counted until now. */
    public Optional<RuleCanary> find(String table) {
        return jdbi.withHandle(handle -> new CanaryRows(handle, table).find());
    }

    /** Puts a version on trial that waits for a second person, or gives one that is on trial another share. */
    public MoveOutcome start(NewCanary wish) {
        return locked(wish.table(), wish.number(), (rows, canaries, version) -> {
            Optional<Integer> other = canaries.number().filter(number -> number != wish.number());
            if (version.status() != RuleStatus.IN_REVIEW && version.status() != RuleStatus.CANARY) {
                return new WrongStatus(version.status());
            }
            if (version.author().equals(wish.actor())) {
                return new OwnWork();
            }
            if (!version.green()) {
                return new NotGreen();
            }
            if (other.isPresent()) {
                return new OnTrial(other.get());
            }
            Optional<RuleVersion> decides = rows.published().filter(newer -> newer.number() > wish.number());
            if (decides.isPresent()) {
                return new Overtaken(decides.get().number());
            }
            canaries.put(wish);
            rows.setStatus(wish.number(), RuleStatus.CANARY);
            rows.log(wish.number(), wish.actor(), "CANARY_STARTED", Optional.of(wish.share() + " %: " + wish.reason()));
            return new Moved(rows.find(wish.number()).orElseThrow());
        });
    }

    /** Ends a trial; the version waits for a second person again. */
    public MoveOutcome stop(String table, int number, String actor) {
        return locked(table, number, (rows, canaries, version) -> {
            if (version.status() != RuleStatus.CANARY) {
                return new WrongStatus(version.status());
            }
            canaries.remove();
            rows.setStatus(number, RuleStatus.IN_REVIEW);
            rows.log(number, actor, "CANARY_STOPPED");
            return new Moved(rows.find(number).orElseThrow());
        });
    }

    /**
     * Gives up every version on trial that does worse than the published one by more than its margin; it goes back to its
     * author as a draft. Any number of workers may do this at once: one of them does it.
     *
     * @return what was given up by this call, with the reason in the log
     */
    public List<RuleLogEntry> giveUpWorse() {
        List<RuleLogEntry> givenUp = new ArrayList<>();
        for (String table : onTrial()) {
            find(table)
                    .flatMap(canary -> canary.objection().flatMap(objection -> giveUp(table, canary, objection)))
                    .ifPresent(givenUp::add);
        }
        return givenUp;
    }

    private List<String> onTrial() {
        return jdbi.withHandle(handle -> handle.createQuery("select table_name from rule_canaries order by table_name")
                .mapTo(String.class)
                .list());
    }

    /** Unless it was ended or set anew since it was looked at: counting takes time, and keeps nobody waiting. */
    private Optional<RuleLogEntry> giveUp(String table, RuleCanary seen, String objection) {
        return jdbi.inTransaction(handle -> RuleRows.lock(handle, table)
                .filter(rows -> new CanaryRows(handle, table).isStill(seen))
                .map(rows -> {
                    rows.giveUpCanary(seen.number(), objection);
                    return rows.newestLogEntry();
                }));
    }

    private interface Change {
        MoveOutcome of(RuleRows rows, CanaryRows canaries, RuleVersion version);
    }

    private MoveOutcome locked(String table, int number, Change change) {
        return jdbi.inTransaction(handle -> {
            Optional<RuleRows> rows = RuleRows.lock(handle, table);
            Optional<RuleVersion> version = rows.flatMap(locked -> locked.find(number));
            return version.isEmpty()
                    ? new NotThere()
                    : change.of(rows.get(), new CanaryRows(handle, table), version.get());
        });
    }
}
