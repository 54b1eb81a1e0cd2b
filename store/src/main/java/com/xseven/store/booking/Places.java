package com.xseven.store.booking;

import com.xseven.dialogue.availability.Place;
import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.identity.BusinessId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The places that appointments have. Each is taken once at a time: an exclusion constraint sees to that, whoever writes. */
final class Places {

    private Places() {}

    static List<Taken> taken(Handle handle, BusinessId business, Span span) {
        return handle.createQuery("""
                select p.appointment_id, p.kind, p.place, lower(p.during) as starts, upper(p.during) as ends
                from appointment_places p join appointments a on a.id = p.appointment_id
                where p.business_id = :business and p.taken and p.during && tstzrange(:start, :end)
                  and (a.status <> 'HELD' or a.held_until is null or a.held_until >= now())""")
                .bind("business", business.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .map((row, context) -> new Taken(
                        row.getString("appointment_id"),
                        new Place(Place.Kind.valueOf(row.getString("kind")), row.getString("place")),
                        new Span(
                                row.getTimestamp("starts").toInstant(),
                                row.getTimestamp("ends").toInstant())))
                .list();
    }

    /**
     * Makes those who reach for the same places do so one after the other, so that they do not end in a deadlock, and takes
     * the places from whoever held them for too long.
     */
    static void clear(Handle handle, BusinessId business, Placement placement, Span span) {
        placement.places().stream().sorted(Place.ORDER).forEach(place -> {
            queue(handle, business.value() + '/' + place.kind() + '/' + place.id(), span);
            handle.createUpdate("""
                    with expired as (
                        update appointments a set status = 'CANCELLED', sequence = sequence + 1, updated_at = now()
                        from appointment_places p
                        where p.business_id = :business and p.kind = :kind and p.place = :place and p.taken
                          and p.during && tstzrange(:start, :end)
                          and a.id = p.appointment_id and a.status = 'HELD' and a.held_until < now()
                        returning a.id)
                    insert into withdrawn_appointments (id) select id from expired on conflict do nothing""")
                    .bind("business", business.value())
                    .bind("kind", place.kind().name())
                    .bind("place", place.id())
                    .bind("start", span.start())
                    .bind("end", span.end())
                    .execute();
        });
    }

    /**
     * One after the other for spans that begin on the same day; who wants the place on another day does not wait. Spans that
     * overlap across a midnight may still meet in a deadlock, which means "taken" as well.
     */
    private static void queue(Handle handle, String place, Span span) {
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:place, 1))")
                .bind("place", place + '/' + LocalDate.ofInstant(span.start(), ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one();
    }

    static void take(Handle handle, String appointmentId, BusinessId business, Placement placement, Span span) {
        placement.places().stream()
                .sorted(Place.ORDER)
                .forEach(place -> handle.createUpdate("""
                        insert into appointment_places (appointment_id, business_id, kind, place, during, taken)
                        values (:appointment, :business, :kind, :place, tstzrange(:start, :end), true)""")
                        .bind("appointment", appointmentId)
                        .bind("business", business.value())
                        .bind("kind", place.kind().name())
                        .bind("place", place.id())
                        .bind("start", span.start())
                        .bind("end", span.end())
                        .execute());
    }

    static void leave(Handle handle, String appointmentId) {
        handle.createUpdate("delete from appointment_places where appointment_id = :appointment")
                .bind("appointment", appointmentId)
                .execute();
    }
}
