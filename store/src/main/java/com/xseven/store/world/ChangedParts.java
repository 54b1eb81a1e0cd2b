package com.xseven.store.world;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads those parts of a business that a change names, in the form of a change. */
final class ChangedParts {

    private final Handle handle;
    private final BusinessId business;

    ChangedParts(Handle handle, BusinessId business) {
        this.handle = handle;
        this.business = business;
    }

    /** What is named and does not exist, or cannot be so. */
    List<String> problems(UpdateChange change) {
        List<String> problems = new ArrayList<>();
        for (OfferEdit edit : change.offers()) {
            Optional<OfferEdit> standing = offer(edit.offer());
            if (standing.isEmpty()) {
                problems.add("offer " + edit.offer());
            } else if (edit.soldOut().isPresent() && !takesOrders()) {
                problems.add("soldOut of offer " + edit.offer());
            } else if (edit.price().isPresent()
                    && !edit.price()
                            .map(Money::currency)
                            .equals(standing.flatMap(OfferEdit::price).map(Money::currency))) {
                problems.add("currency of offer " + edit.offer());
            }
        }
        change.staff().stream()
                .filter(edit -> member(edit.staff()).isEmpty())
                .forEach(edit -> problems.add("staff " + edit.staff()));
        return problems;
    }

    /** What stands now of all that the change names. */
    UpdateChange standing(UpdateChange named) {
        return new UpdateChange(
                named.hours().stream().map(this::day).toList(),
                named.dates().stream().map(this::date).toList(),
                named.offers().stream()
                        .map(edit -> only(edit, offer(edit.offer()).orElse(edit)))
                        .toList(),
                named.staff().stream()
                        .map(edit -> only(edit, member(edit.staff()).orElse(edit)))
                        .toList());
    }

    private DayHours day(DayHours named) {
        return new DayHours(
                named.day(),
                handle.createQuery(
                                "select opens, closes from opening_hours where business_id = :id and day = :day order by opens")
                        .bind("id", business.value())
                        .bind("day", named.day().getValue())
                        .map((row, context) -> Timetable.interval(row))
                        .list());
    }

    private record ExceptionRow(List<OpeningHours.Interval> intervals, Optional<String> reason) {}

    private DateHours date(DateHours named) {
        List<ExceptionRow> rows = exceptions(named.date());
        return new DateHours(
                named.date(),
                !rows.isEmpty(),
                rows.stream().flatMap(row -> row.intervals().stream()).toList(),
                rows.stream().flatMap(row -> row.reason().stream()).findFirst());
    }

    private List<ExceptionRow> exceptions(LocalDate date) {
        return handle.createQuery("""
                select opens, closes, reason from opening_exceptions
                where business_id = :id and date = :date order by opens""")
                .bind("id", business.value())
                .bind("date", date)
                .map((row, context) ->
                        new ExceptionRow(Timetable.intervals(row), Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    private Optional<OfferEdit> offer(String id) {
        return handle.createQuery("""
                select o.price, o.currency, o.active, coalesce(b.attributes #> '{ordering,soldOut}', '[]') @> to_jsonb(o.id) as sold_out
                from offers o join businesses b on b.id = o.business_id
                where o.business_id = :business and o.id = :id and o.deleted_at is null""")
                .bind("business", business.value())
                .bind("id", id)
                .map((row, context) -> new OfferEdit(
                        id,
                        Optional.of(new Money(row.getBigDecimal("price"), row.getString("currency"))),
                        Optional.of(row.getBoolean("active")),
                        Optional.of(row.getBoolean("sold_out"))))
                .findOne();
    }

    private static OfferEdit only(OfferEdit named, OfferEdit standing) {
        return new OfferEdit(
                named.offer(),
                named.price().flatMap(wanted -> standing.price()),
                named.active().flatMap(wanted -> standing.active()),
                named.soldOut().flatMap(wanted -> standing.soldOut()));
    }

    private boolean takesOrders() {
        return handle.createQuery("select attributes -> 'ordering' is not null from businesses where id = :id")
                .bind("id", business.value())
                .mapTo(Boolean.class)
                .one();
    }

    private Optional<StaffEdit> member(String id) {
        return handle.createQuery("""
                select deleted_at is null as active, array(
                    select skill from staff_skills k where k.staff_id = s.id order by k.position, skill) as skills
                from staff s where business_id = :business and id = :id""")
                .bind("business", business.value())
                .bind("id", id)
                .map((row, context) ->
                        new StaffEdit(id, Optional.of(row.getBoolean("active")), Optional.of(List.of((String[])
                                row.getArray("skills").getArray()))))
                .findOne();
    }

    private static StaffEdit only(StaffEdit named, StaffEdit standing) {
        return new StaffEdit(
                named.staff(),
                named.active().flatMap(wanted -> standing.active()),
                named.skills().flatMap(wanted -> standing.skills()));
    }
}
