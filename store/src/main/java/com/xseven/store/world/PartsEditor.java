package com.xseven.store.world;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what a change names, beyond that which {@link BusinessEditor} writes as well. */
final class PartsEditor {

    private final Handle handle;
    private final BusinessId business;

    PartsEditor(Handle handle, BusinessId business) {
        this.handle = handle;
        this.business = business;
    }

    void write(UpdateChange change) {
        change.hours().forEach(day -> BusinessEditor.open(handle, business, day.day(), day.intervals()));
        change.dates().forEach(this::write);
        change.offers().forEach(this::write);
        change.staff().forEach(this::write);
    }

    private void write(DateHours date) {
        handle.createUpdate("delete from opening_exceptions where business_id = :id and date = :date")
                .bind("id", business.value())
                .bind("date", date.date())
                .execute();
        if (date.exceptional() && date.intervals().isEmpty()) {
            insert(date, null);
        }
        date.intervals().forEach(interval -> insert(date, interval));
    }

    private void insert(DateHours date, OpeningHours.@Nullable Interval interval) {
        handle.createUpdate("""
                insert into opening_exceptions (business_id, date, opens, closes, reason)
                values (:id, :date, :opens, :closes, :reason)""")
                .bind("id", business.value())
                .bind("date", date.date())
                .bind("opens", interval == null ? null : interval.opens())
                .bind("closes", interval == null ? null : interval.closes())
                .bind("reason", date.reason())
                .execute();
    }

    private void write(OfferEdit edit) {
        BusinessEditor.change(
                handle,
                business,
                new BusinessChange.OfferChange(edit.offer(), edit.price().map(Money::amount), edit.active()));
        edit.soldOut()
                .ifPresent(soldOut -> handle.createUpdate("""
                update businesses set attributes = jsonb_set(attributes, '{ordering,soldOut}',
                    (coalesce(attributes #> '{ordering,soldOut}', '[]') - cast(:offer as text))
                    || case when :soldOut then jsonb_build_array(cast(:offer as text)) else '[]' end)
                where id = :id""")
                        .bind("id", business.value())
                        .bind("offer", edit.offer())
                        .bind("soldOut", soldOut)
                        .execute());
    }

    private void write(StaffEdit edit) {
        edit.active()
                .ifPresent(active -> handle.createUpdate("""
                update staff set deleted_at = case when :active then null else coalesce(deleted_at, now()) end
                where business_id = :business and id = :id""")
                        .bind("business", business.value())
                        .bind("id", edit.staff())
                        .bind("active", active)
                        .execute());
        edit.skills().ifPresent(skills -> learn(edit.staff(), skills));
    }

    private void learn(String member, List<String> skills) {
        handle.createUpdate("delete from staff_skills where staff_id = :id and skill <> all(:skills)")
                .bind("id", member)
                .bind("skills", skills.toArray(String[]::new))
                .execute();
        for (int place = 0; place < skills.size(); place++) {
            handle.createUpdate("""
                    insert into staff_skills (staff_id, skill, position) values (:id, :skill, :position)
                    on conflict (staff_id, skill) do update set position = :position""")
                    .bind("id", member)
                    .bind("skill", skills.get(place))
                    .bind("position", place)
                    .execute();
        }
    }
}
