package com.xseven.store.world;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds the coming appointments that a change touches: what fitted before and does not any more, and what costs something else. */
record Touched(Timetable earlier, Timetable now, UpdateChange before, UpdateChange after) {

    /** A coming appointment, as far as a change can touch it. */
    record Coming(String id, Instant start, Instant end, Optional<String> offer, Optional<String> staff) {}

    /** A touched one. */
    private record Found(Coming coming, Concern.Reason reason) {}

    /** Those who have to move first, each in the order of time; places count from {@code first}. */
    List<Concern> of(List<Coming> appointments, int first) {
        List<Found> found = appointments.stream()
                .flatMap(coming -> reason(coming).map(reason -> new Found(coming, reason)).stream())
                .sorted(Comparator.comparing((Found each) -> !each.reason().hasToMove())
                        .thenComparing(each -> each.coming().start())
                        .thenComparing(each -> each.coming().id()))
                .toList();
        return Stream.iterate(0, place -> place < found.size(), place -> place + 1)
                .map(place -> new Concern(
                        first + place,
                        found.get(place).coming().id(),
                        found.get(place).reason()))
                .toList();
    }

    static List<Coming> coming(Handle handle, BusinessId business, Instant now) {
        return handle.createQuery("""
                select id, lower(during) as starts, upper(during) as ends, offer_id, staff_id from appointments
                where business_id = :business and status in ('HELD', 'CONFIRMED') and lower(during) > :now""")
                .bind("business", business.value())
                .bind("now", now)
                .map((row, context) -> new Coming(
                        row.getString("id"),
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant(),
                        Optional.ofNullable(row.getString("offer_id")),
                        Optional.ofNullable(row.getString("staff_id"))))
                .list();
    }

    private Optional<Concern.Reason> reason(Coming coming) {
        if (earlier.isOpen(coming.start(), coming.end()) && !now.isOpen(coming.start(), coming.end())) {
            return Optional.of(now.isClosedOn(coming.start()) ? Concern.Reason.CLOSED : Concern.Reason.OUTSIDE_HOURS);
        }
        if (isWithoutItsPerson(coming, after) && !isWithoutItsPerson(coming, before)) {
            return Optional.of(Concern.Reason.STAFF_GONE);
        }
        Optional<OfferEdit> offer = offer(coming, after);
        if (offer.isEmpty() || offer.equals(offer(coming, before))) {
            return Optional.empty();
        }
        if (offer.flatMap(OfferEdit::active).filter(active -> !active).isPresent()) {
            return Optional.of(Concern.Reason.OFFER_GONE);
        }
        return offer.flatMap(OfferEdit::price).equals(offer(coming, before).flatMap(OfferEdit::price))
                ? Optional.empty()
                : Optional.of(Concern.Reason.PRICE_CHANGED);
    }

    private static boolean isWithoutItsPerson(Coming coming, UpdateChange change) {
        return change.staff().stream()
                .filter(edit -> coming.staff().filter(edit.staff()::equals).isPresent())
                .anyMatch(edit -> edit.active().filter(active -> !active).isPresent() || lacksTheSkill(edit, coming));
    }

    private static boolean lacksTheSkill(StaffEdit edit, Coming coming) {
        return edit.skills()
                .filter(skills -> !skills.isEmpty())
                .flatMap(skills -> coming.offer().filter(offer -> !skills.contains(offer)))
                .isPresent();
    }

    private static Optional<OfferEdit> offer(Coming coming, UpdateChange change) {
        return change.offers().stream()
                .filter(edit -> coming.offer().filter(edit.offer()::equals).isPresent())
                .findFirst();
    }
}
