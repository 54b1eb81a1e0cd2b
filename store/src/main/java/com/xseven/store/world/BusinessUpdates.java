package com.xseven.store.world;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.JsonColumns;
import com.xseven.workflows.update.ApplyOutcome;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.Undoing;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Carries updates out and takes them back, each once, and knows whom they concern. */
public final class BusinessUpdates {

    private final Jdbi jdbi;
    private final JsonColumns json;

    public BusinessUpdates(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** Carries out all of a change or nothing, unless that was done before under the same key. */
    public ApplyOutcome apply(UpdatePlan plan, Instant at) {
        BusinessId business = new BusinessId(plan.key().businessId());
        return jdbi.inTransaction(handle -> {
            if (!lock(handle, business)) {
                return new ApplyOutcome.Refused(List.of("business " + business.value()));
            }
            Optional<StoredUpdate> earlier = find(handle, plan.key());
            if (earlier.isPresent()) {
                return earlier.get().undoneAt().isPresent()
                        ? new ApplyOutcome.Refused(List.of("taken back"))
                        : new ApplyOutcome.Applied(earlier.get().concerned());
            }
            List<String> problems = new ChangedParts(handle, business).problems(plan.change());
            return problems.isEmpty()
                    ? new ApplyOutcome.Applied(carryOut(handle, business, plan, at))
                    : new ApplyOutcome.Refused(problems);
        });
    }

    private int carryOut(Handle handle, BusinessId business, UpdatePlan plan, Instant at) {
        Actor.acts(handle, plan.actor());
        ChangedParts parts = new ChangedParts(handle, business);
        UpdateChange before = parts.standing(plan.change());
        Timetable earlier = Timetable.read(handle, business);
        new PartsEditor(handle, business).write(plan.change());
        UpdateChange after = parts.standing(plan.change());
        insert(handle, plan.key(), plan.actor(), before, after, Optional.of(at), Optional.empty());
        Touched touched = new Touched(earlier, Timetable.read(handle, business), before, after);
        List<Concern> concerns = touched.of(Touched.coming(handle, business, at), 1);
        keep(handle, plan.key(), concerns);
        return concerns.size();
    }

    /**
     * Notes those who booked since then and are touched, behind the others.
     *
     * @return how many are concerned by now
     */
    public int lookAgain(UpdateKey key, Instant at) {
        BusinessId business = new BusinessId(key.businessId());
        return jdbi.inTransaction(handle -> {
            StoredUpdate update = find(handle, key).orElseThrow();
            List<String> known = concerned(handle, key);
            if (!lock(handle, business) || update.undoneAt().isPresent()) {
                return known.size();
            }
            Timetable now = Timetable.read(handle, business);
            Touched touched = new Touched(now.with(update.before()), now, update.before(), update.after());
            List<Touched.Coming> since = Touched.coming(handle, business, at).stream()
                    .filter(coming -> !known.contains(coming.id()))
                    .toList();
            List<Concern> late = touched.of(since, known.size() + 1);
            keep(handle, key, late);
            return known.size() + late.size();
        });
    }

    private static List<String> concerned(Handle handle, UpdateKey key) {
        return handle.createQuery("select appointment_id from business_update_concerns where update_id = :id")
                .bind("id", key.value())
                .mapTo(String.class)
                .list();
    }

    /** Puts back what was before, unless somebody changed it since. What was never carried out never will be. */
    public UndoOutcome undo(Undoing undoing, Instant at) {
        BusinessId business = new BusinessId(undoing.key().businessId());
        return jdbi.inTransaction(handle -> {
            if (!lock(handle, business)) {
                return new UndoOutcome.NotApplied();
            }
            Optional<StoredUpdate> standing = find(handle, undoing.key());
            if (standing.isEmpty()) {
                insert(
                        handle,
                        undoing.key(),
                        undoing.actor(),
                        UpdateChange.nothing(),
                        UpdateChange.nothing(),
                        Optional.empty(),
                        Optional.of(at));
                return new UndoOutcome.NotApplied();
            }
            return putBack(handle, business, undoing, standing.get(), at);
        });
    }

    private static UndoOutcome putBack(
            Handle handle, BusinessId business, Undoing undoing, StoredUpdate update, Instant at) {
        if (update.appliedAt().isEmpty()) {
            return new UndoOutcome.NotApplied();
        }
        if (update.undoneAt().isPresent()) {
            return new UndoOutcome.Undone();
        }
        UpdateChange now = new ChangedParts(handle, business).standing(update.after());
        List<String> changed = update.after().without(now).parts();
        if (!changed.isEmpty()) {
            return new UndoOutcome.Conflict(changed);
        }
        Actor.acts(handle, undoing.actor());
        new PartsEditor(handle, business).write(update.before());
        handle.createUpdate("update business_updates set undone_at = :at where id = :id")
                .bind("at", at)
                .bind("id", update.key().value())
                .execute();
        return new UndoOutcome.Undone();
    }

    public Optional<StoredUpdate> find(UpdateKey key) {
        return jdbi.withHandle(handle -> find(handle, key));
    }

    /** The concerns at the places after that one. */
    public List<Concern> concerns(UpdateKey key, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select place, appointment_id, reason from business_update_concerns
                where update_id = :id and place > :after and place <= :last order by place""")
                .bind("id", key.value())
                .bind("after", after)
                .bind("last", after + limit)
                .map((row, context) -> new Concern(
                        row.getInt("place"),
                        row.getString("appointment_id"),
                        Concern.Reason.valueOf(row.getString("reason"))))
                .list());
    }

    /** Who works there, and whoever an update says does not any more. */
    public List<StaffLogin> staff(StoredUpdate update) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from staff where business_id = :business and (deleted_at is null or id = any(:named))
                order by position, id""")
                .bind("business", update.key().businessId())
                .bind(
                        "named",
                        update.after().staff().stream().map(StaffEdit::staff).toArray(String[]::new))
                .map((row, context) -> StaffLogin.read(row))
                .list());
    }

    private Optional<StoredUpdate> find(Handle handle, UpdateKey key) {
        return handle.createQuery("""
                select u.*, (select count(*) from business_update_concerns where update_id = u.id) as concerned
                from business_updates u where id = :id""")
                .bind("id", key.value())
                .map((row, context) -> new StoredUpdate(
                        key,
                        row.getString("actor"),
                        json.read(row, "before", UpdateChange.class),
                        json.read(row, "after", UpdateChange.class),
                        row.getInt("concerned"),
                        Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("undone_at")).map(Timestamp::toInstant)))
                .findOne();
    }

    private void insert(
            Handle handle,
            UpdateKey key,
            String actor,
            UpdateChange before,
            UpdateChange after,
            Optional<Instant> applied,
            Optional<Instant> undone) {
        handle.createUpdate("""
                insert into business_updates (id, business_id, change_id, actor, before, after, applied_at, undone_at)
                values (:id, :business, :change, :actor, cast(:before as jsonb), cast(:after as jsonb), :applied, :undone)""")
                .bind("id", key.value())
                .bind("business", key.businessId())
                .bind("change", key.changeId())
                .bind("actor", actor)
                .bind("before", json.write(before))
                .bind("after", json.write(after))
                .bind("applied", applied)
                .bind("undone", undone)
                .execute();
    }

    private static void keep(Handle handle, UpdateKey key, List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into business_update_concerns (update_id, place, appointment_id, reason)
                values (:id, :place, :appointment, :reason)""");
        concerns.forEach(concern -> batch.bind("id", key.value())
                .bind("place", concern.place())
                .bind("appointment", concern.appointmentId())
                .bind("reason", concern.reason().name())
                .add());
        batch.execute();
    }

    /** Those who change a business at the same time do so one after the other. */
    private static boolean lock(Handle handle, BusinessId business) {
        return handle.createQuery("select id from businesses where id = :id and deleted_at is null for update")
                .bind("id", business.value())
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }
}
