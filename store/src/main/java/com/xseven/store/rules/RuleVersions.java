package com.xseven.store.rules;

import com.xseven.store.rules.MoveOutcome.Moved;
import com.xseven.store.rules.MoveOutcome.NotGreen;
import com.xseven.store.rules.MoveOutcome.NotThere;
import com.xseven.store.rules.MoveOutcome.NotYours;
import com.xseven.store.rules.MoveOutcome.Overtaken;
import com.xseven.store.rules.MoveOutcome.OwnWork;
import com.xseven.store.rules.MoveOutcome.WrongStatus;
import com.xseven.store.rules.SaveOutcome.NoParent;
import com.xseven.store.rules.SaveOutcome.Saved;
import com.xseven.store.rules.SaveOutcome.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** The versions of every table. Each change is one transaction, logged in it. */
public final class RuleVersions {

    private static final String SYSTEM = "system";

    private final Jdbi jdbi;

    public RuleVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes what comes with the system version 1 of its table. As long as nobody has saved a version, what comes with a
     * later system and was never there before is published in its place; after that, people decide.
     */
    public void seed(String table, RuleText shipped) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("insert into rule_tables (name) values (:table) on conflict do nothing")
                    .bind("table", table)
                    .execute();
            RuleRows rows = RuleRows.lock(handle, table).orElseThrow();
            boolean people =
                    rows.all().stream().anyMatch(version -> !version.author().equals(SYSTEM));
            if (!people && !rows.contain(shipped)) {
                Optional<Integer> before = rows.newest().map(RuleVersion::number);
                int number = rows.insert(before, shipped, true, SYSTEM, "Comes with the system");
                publish(rows, number, SYSTEM, "PUBLISHED");
            }
        });
    }

    /** The number of the version that decides, table by table, in alphabetical order. */
    public Map<String, Integer> published() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select table_name, number from rule_versions where status = 'PUBLISHED'")
                .reduceRows(new TreeMap<String, Integer>(), (numbers, row) -> {
                    numbers.put(row.getColumn("table_name", String.class), row.getColumn("number", Integer.class));
                    return numbers;
                }));
    }

    /** Every version of every table, newest first in its table. */
    public List<RuleVersion> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + RuleVersion.COLUMNS + " from rule_versions order by table_name, number desc")
                .map((row, context) -> RuleVersion.read(row))
                .list());
    }

    /** The versions of a table, newest first; none when there is no such table. */
    public List<RuleVersion> of(String table) {
        return jdbi.withHandle(handle -> new RuleRows(handle, table).all());
    }

    public Optional<RuleVersion> find(String table, int number) {
        return jdbi.withHandle(handle -> new RuleRows(handle, table).find(number));
    }

    /** What a version says; empty when there is none of that number. */
    public Optional<RuleText> text(String table, int number) {
        return jdbi.withHandle(handle -> new RuleRows(handle, table).text(number));
    }

    /**
     * What was done to the versions of a table, last things first.
     *
     * @param before the id of the entry that is known already; empty for the newest
     */
    public List<RuleLogEntry> log(String table, Optional<Long> before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + RuleLogEntry.COLUMNS
                        + " from rule_log where table_name = :table and id < :before order by id desc limit :limit")
                .bind("table", table)
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("limit", limit)
                .map((row, context) -> RuleLogEntry.read(row))
                .list());
    }

    /**
     * Keeps what the checks say of a version, which changes with what the system knows while the version stays the same. What
     * is on trial and no longer green is given up at once, and logged.
     */
    public void judge(String table, int number, boolean green) {
        jdbi.useTransaction(handle -> RuleRows.lock(handle, table).ifPresent(rows -> {
            boolean onTrial = rows.find(number)
                    .filter(version -> version.status() == RuleStatus.CANARY)
                    .isPresent();
            if (onTrial && !green) {
                rows.giveUpCanary(number, "Its checks are no longer green");
            }
            rows.setGreen(number, green);
        }));
    }

    /** Saves a draft, unless somebody saved since the version that it was made from. */
    public SaveOutcome save(NewRuleVersion draft) {
        return jdbi.inTransaction(handle -> {
            Optional<RuleRows> rows = RuleRows.lock(handle, draft.table());
            if (rows.isEmpty() || rows.get().find(draft.parent()).isEmpty()) {
                return new NoParent();
            }
            RuleVersion newest = rows.get().newest().orElseThrow();
            if (newest.number() != draft.parent()) {
                return new Stale(newest);
            }
            int number = rows.get()
                    .insert(Optional.of(draft.parent()), draft.text(), draft.green(), draft.author(), draft.reason());
            rows.get().log(number, draft.author(), "SAVED");
            return new Saved(rows.get().find(number).orElseThrow());
        });
    }

    /** Puts a draft before a second person. */
    public MoveOutcome submit(String table, int number, String actor) {
        return move(table, number, (rows, version) -> {
            if (version.status() != RuleStatus.DRAFT) {
                return new WrongStatus(version.status());
            }
            rows.setStatus(number, RuleStatus.IN_REVIEW);
            rows.log(number, actor, "SUBMITTED");
            return new Moved(rows.find(number).orElseThrow());
        });
    }

    /** A second person sends what waits for them back to its author. */
    public MoveOutcome reject(String table, int number, String reviewer, String reason) {
        return move(table, number, (rows, version) -> {
            if (version.status() == RuleStatus.IN_REVIEW && version.author().equals(reviewer)) {
                return new OwnWork();
            }
            return back(rows, version, reviewer, "REJECTED", Optional.of(reason));
        });
    }

    /** Its author takes back what waits for a second person. */
    public MoveOutcome withdraw(String table, int number, String actor) {
        return move(table, number, (rows, version) -> {
            if (version.status() == RuleStatus.IN_REVIEW && !version.author().equals(actor)) {
                return new NotYours();
            }
            return back(rows, version, actor, "WITHDRAWN", Optional.empty());
        });
    }

    private static MoveOutcome back(
            RuleRows rows, RuleVersion version, String actor, String action, Optional<String> reason) {
        if (version.status() != RuleStatus.IN_REVIEW) {
            return new WrongStatus(version.status());
        }
        rows.setStatus(version.number(), RuleStatus.DRAFT);
        rows.log(version.number(), actor, action, reason);
        return new Moved(rows.find(version.number()).orElseThrow());
    }

    /** Publishes a version that waits for it or is on trial, with green checks, in place of the one that decided so far. */
    public MoveOutcome approve(String table, int number, String reviewer) {
        return move(table, number, (rows, version) -> {
            if (version.status() != RuleStatus.IN_REVIEW && version.status() != RuleStatus.CANARY) {
                return new WrongStatus(version.status());
            }
            if (version.author().equals(reviewer)) {
                return new OwnWork();
            }
            if (!version.green()) {
                return new NotGreen();
            }
            Optional<RuleVersion> decides = rows.published();
            if (decides.isPresent() && decides.get().number() > number) {
                return new Overtaken(decides.get().number());
            }
            return publish(rows, number, reviewer, "PUBLISHED");
        });
    }

    /** Publishes once more, as a new version, what a version said that decided before. It needs nobody else, and ends a trial. */
    public MoveOutcome rollBack(String table, int number, String actor, String reason) {
        return move(table, number, (rows, version) -> {
            if (version.status() != RuleStatus.RETIRED) {
                return new WrongStatus(version.status());
            }
            if (!version.green()) {
                return new NotGreen();
            }
            RuleText text = rows.text(number).orElseThrow();
            return publish(rows, rows.insert(Optional.of(number), text, true, actor, reason), actor, "ROLLED_BACK");
        });
    }

    private static MoveOutcome publish(RuleRows rows, int number, String actor, String action) {
        rows.endCanary(actor, number);
        rows.published().ifPresent(before -> {
            rows.setStatus(before.number(), RuleStatus.RETIRED);
            rows.log(before.number(), actor, "RETIRED");
        });
        rows.publish(number, actor);
        rows.log(number, actor, action);
        return new Moved(rows.find(number).orElseThrow());
    }

    private interface Move {
        MoveOutcome of(RuleRows rows, RuleVersion version);
    }

    private MoveOutcome move(String table, int number, Move move) {
        return jdbi.inTransaction(handle -> {
            Optional<RuleRows> rows = RuleRows.lock(handle, table);
            Optional<RuleVersion> version = rows.flatMap(locked -> locked.find(number));
            return version.isEmpty() ? new NotThere() : move.of(rows.get(), version.get());
        });
    }
}
