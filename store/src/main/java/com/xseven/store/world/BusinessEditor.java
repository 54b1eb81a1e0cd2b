package com.xseven.store.world;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.identity.BusinessId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Changes businesses. Those who change one at the same time do so one after the other. */
public final class BusinessEditor {

    private final Jdbi jdbi;

    public BusinessEditor(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Carries out all of a change, or nothing.
     *
     * @param expected which states of the business the change was thought of for
     * @param actor who stands in the change log
     */
    public ChangeOutcome change(
            BusinessId id, Predicate<BusinessVersion> expected, BusinessChange change, String actor) {
        return jdbi.inTransaction(handle -> {
            Actor.acts(handle, actor);
            handle.createQuery("select id from businesses where id = :id for update")
                    .bind("id", id.value())
                    .mapTo(String.class)
                    .findOne();
            Optional<Business> standing = Businesses.find(handle, id);
            if (standing.isEmpty()) {
                return new ChangeOutcome.NoSuchBusiness();
            }
            return expected.test(BusinessVersion.of(standing.orElseThrow()))
                    ? carryOut(handle, id, change)
                    : new ChangeOutcome.Stale();
        });
    }

    static ChangeOutcome carryOut(Handle handle, BusinessId id, BusinessChange change) {
        List<Integer> unknown = unknownOffers(handle, id, change.offers());
        if (!unknown.isEmpty()) {
            return new ChangeOutcome.UnknownOffers(unknown);
        }
        change.about()
                .ifPresent(about -> handle.createUpdate("update businesses set about = :about where id = :id")
                        .bind("about", about)
                        .bind("id", id.value())
                        .execute());
        change.hours().forEach((day, intervals) -> open(handle, id, day, intervals));
        change.closedDates().ifPresent(dates -> close(handle, id, dates));
        change.offers().forEach(offer -> change(handle, id, offer));
        return new ChangeOutcome.Changed(Businesses.find(handle, id).orElseThrow());
    }

    private static List<Integer> unknownOffers(Handle handle, BusinessId id, List<BusinessChange.OfferChange> offers) {
        List<String> known = handle.createQuery("select id from offers where business_id = :id and deleted_at is null")
                .bind("id", id.value())
                .mapTo(String.class)
                .list();
        List<Integer> unknown = new ArrayList<>();
        for (int place = 0; place < offers.size(); place++) {
            if (!known.contains(offers.get(place).id())) {
                unknown.add(place);
            }
        }
        return unknown;
    }

    static void open(Handle handle, BusinessId id, DayOfWeek day, List<OpeningHours.Interval> intervals) {
        handle.createUpdate("delete from opening_hours where business_id = :id and day = :day")
                .bind("id", id.value())
                .bind("day", day.getValue())
                .execute();
        intervals.forEach(interval -> handle.createUpdate("""
                insert into opening_hours (business_id, day, opens, closes) values (:id, :day, :opens, :closes)""")
                .bind("id", id.value())
                .bind("day", day.getValue())
                .bind("opens", interval.opens())
                .bind("closes", interval.closes())
                .execute());
    }

    private static void close(Handle handle, BusinessId id, SortedSet<LocalDate> dates) {
        handle.createUpdate("""
                delete from opening_exceptions
                where business_id = :id and opens is null and date <> all(cast(:dates as date[]))""")
                .bind("id", id.value())
                .bind("dates", dates.stream().map(LocalDate::toString).toArray(String[]::new))
                .execute();
        dates.forEach(date -> handle.createUpdate("""
                insert into opening_exceptions (business_id, date) values (:id, :date) on conflict do nothing""")
                .bind("id", id.value())
                .bind("date", date)
                .execute());
    }

    static void change(Handle handle, BusinessId id, BusinessChange.OfferChange offer) {
        handle.createUpdate("""
                update offers set price = coalesce(:price, price), active = coalesce(:active, active)
                where business_id = :business and id = :id""")
                .bind("business", id.value())
                .bind("id", offer.id())
                .bind("price", offer.price())
                .bind("active", offer.active())
                .execute();
    }
}
