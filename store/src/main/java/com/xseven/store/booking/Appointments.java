package com.xseven.store.booking;

import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The book of appointments. Two bookings of one place cannot stand in it; the constraints see to that. */
public final class Appointments {

    private static final String COLUMNS = "*, lower(during) as starts, upper(during) as ends";

    /** SQL states of a violated exclusion and of a deadlock. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("23P01", "40P01");

    private final Jdbi jdbi;

    public Appointments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Appointment> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from appointments where id = :id")
                .bind("id", id)
                .map((row, context) -> Appointment.read(row))
                .findOne());
    }

    /** In the order of their ids. */
    public List<Appointment> find(AppointmentQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                 from appointments
                where (cast(:business as text) is null or business_id = :business)
                  and (cast(:conversation as text) is null or conversation_id = :conversation)
                  and (cast(:from as timestamptz) is null or lower(during) >= :from)
                  and (cast(:to as timestamptz) is null or lower(during) < :to)
                  and (cast(:after as text) is null or id > :after)
                order by id limit :limit""")
                .bind("business", query.business().map(BusinessId::value))
                .bind("conversation", query.conversation().map(ConversationId::value))
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("after", query.after())
                .bind("limit", query.limit())
                .map((row, context) -> Appointment.read(row))
                .list());
    }

    /** What is taken at a business in a span of time; a hold that has run out takes nothing. */
    public List<Taken> taken(BusinessId business, Span span) {
        return jdbi.withHandle(handle -> Places.taken(handle, business, span));
    }

    /**
     * Takes the first placement that is still free. The same appointment held twice stays the one it was, even after it
     * was cancelled.
     *
     * @return the appointment, or nothing when every placement is taken
     */
    public Optional<Appointment> hold(NewAppointment wish, List<Placement> placements) {
        Optional<Appointment> standing = find(wish.id());
        for (Placement placement : placements) {
            if (standing.isPresent()) {
                break;
            }
            unlessTaken(wish.id(), handle -> {
                wish.instead().ifPresent(held -> TakenOver.from(handle, held, wish.id()));
                insert(handle, wish, placement);
            });
            standing = find(wish.id());
        }
        return standing;
    }

    /** Moves an appointment on, if it is in one of the named states; repeating it changes nothing. */
    public void move(String id, List<Appointment.Status> from, Appointment.Status to) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update appointments set status = :to, updated_at = now()
                where id = :id and status = any(:from)""")
                .bind("id", id)
                .bind("to", to.name())
                .bind("from", from.stream().map(Enum::name).toArray(String[]::new))
                .execute());
    }

    /**
     * Frees the place of an appointment, for good: a hold of it that is still on its way takes nothing any more. Repeating
     * it changes nothing.
     */
    public void withdraw(String id) {
        jdbi.useTransaction(handle -> withdraw(handle, id));
    }

    /** The same as a part of what else changes with it. */
    public static void withdraw(Handle transaction, String id) {
        lock(transaction, id);
        transaction
                .createUpdate("insert into withdrawn_appointments (id) values (:id) on conflict do nothing")
                .bind("id", id)
                .execute();
        transaction.createUpdate("""
                update appointments set status = 'CANCELLED', sequence = sequence + 1, updated_at = now()
                where id = :id and status in ('HELD', 'CONFIRMED')""").bind("id", id).execute();
    }

    /** The appointment, if that change has moved it. */
    public Optional<Appointment> moved(String id, String changeId) {
        return jdbi.withHandle(handle -> moved(handle, id, changeId));
    }

    private static Optional<Appointment> moved(Handle handle, String id, String changeId) {
        return handle.createQuery("select " + COLUMNS + " from appointments where id = :id and last_change = :change")
                .bind("id", id)
                .bind("change", changeId)
                .map((row, context) -> Appointment.read(row))
                .findOne();
    }

    /**
     * Moves an appointment to the first placement that is free, in one statement: it never has two places, and never none.
     *
     * @return the appointment at its new place, or nothing when every placement is taken or the appointment is over
     */
    public Optional<Appointment> relocate(NewPlace place, List<Placement> placements) {
        Optional<Appointment> moved = moved(place.id(), place.changeId());
        for (Placement placement : placements) {
            if (moved.isPresent()) {
                break;
            }
            unlessTaken(place.id(), handle -> relocate(handle, place, placement));
            moved = moved(place.id(), place.changeId());
        }
        return moved;
    }

    /** Whether a move came about; if it did not, it never will. */
    public Optional<Appointment> settleMove(String id, String changeId) {
        return jdbi.inTransaction(handle -> {
            lock(handle, id);
            Optional<Appointment> moved = moved(handle, id, changeId);
            if (moved.isEmpty()) {
                handle.createUpdate("insert into withdrawn_appointments (id) values (:id) on conflict do nothing")
                        .bind("id", changeId)
                        .execute();
            }
            return moved;
        });
    }

    private static void relocate(Handle handle, NewPlace place, Placement placement) {
        BusinessId business = new BusinessId(place.request().businessId());
        Places.clear(handle, business, placement, place.occupied());
        int moved = handle.createUpdate("""
                update appointments set during = tstzrange(:start, :end), resource_name = :resourceName,
                    staff_id = :staff, offer_id = :offer, party_size = :partySize,
                    sequence = sequence + 1, last_change = :change, updated_at = now()
                where id = :id and status in ('HELD', 'CONFIRMED')
                  and last_change is distinct from :change
                  and not exists (select from withdrawn_appointments where id = :change)""")
                .bind("id", place.id())
                .bind("change", place.changeId())
                .bind("start", place.visit().start())
                .bind("end", place.visit().end())
                .bind("resourceName", placement.name())
                .bind("staff", placement.person())
                .bind("offer", place.request().offer())
                .bind("partySize", place.request().partySize())
                .execute();
        if (moved == 1) {
            Places.leave(handle, place.id());
            Places.take(handle, place.id(), business, placement, place.occupied());
        }
    }

    /**
     * Gives up what was held and not confirmed by that time; a hold or a confirmation of it comes too late.
     *
     * @param limit how many at most
     * @return how many were given up
     */
    public int giveUpExpired(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with expired as (
                    update appointments set status = 'CANCELLED', sequence = sequence + 1, updated_at = now()
                    where id in (
                        select id from appointments where status = 'HELD' and held_until < :before
                        order by held_until limit :limit for update skip locked)
                    returning id),
                withdrawn as (
                    insert into withdrawn_appointments (id) select id from expired on conflict do nothing)
                select count(*) from expired""")
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Deletes the names of appointments that were given up before that time. A hold of one that were still on its way would
     * take its place after all: the time must be longer ago than any attempt lasts.
     *
     * @param limit how many at most
     * @return how many were deleted
     */
    public int forgetWithdrawn(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                delete from withdrawn_appointments where id in (
                    select id from withdrawn_appointments where at < :before
                    order by at limit :limit for update skip locked)""")
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    /** Two who reach for one place at once may meet in a deadlock; whoever is its victim finds the place taken. */
    private void unlessTaken(String id, Consumer<Handle> writing) {
        try {
            jdbi.useTransaction(handle -> {
                lock(handle, id);
                writing.accept(handle);
            });
        } catch (UnableToExecuteStatementException failure) {
            if (!(failure.getCause() instanceof SQLException cause
                    && SOMEBODY_WAS_FASTER.contains(cause.getSQLState()))) {
                throw failure;
            }
        }
    }

    /** Whoever holds an appointment and whoever withdraws it do so one after the other. */
    private static void lock(Handle handle, String id) {
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    private static void insert(Handle handle, NewAppointment wish, Placement placement) {
        BusinessId business = new BusinessId(wish.request().businessId());
        Places.clear(handle, business, placement, wish.occupied());
        int inserted = handle.createUpdate("""
                insert into appointments (id, business_id, conversation_id, resource_name, staff_id, offer_id, party_size,
                    during, status, held_until, customer_name, customer_phone, customer_email, language)
                select :id, :business, :conversation, :resourceName, :staff, :offer, :partySize,
                    tstzrange(:start, :end), 'HELD', now() + :hold, :name, :phone, :email, :language
                where not exists (select from withdrawn_appointments where id = :id)
                on conflict do nothing""")
                .bind("id", wish.id())
                .bind("business", business.value())
                .bind("conversation", wish.conversation().map(ConversationId::value))
                .bind("resourceName", placement.name())
                .bind("staff", placement.person())
                .bind("offer", wish.request().offer())
                .bind("partySize", wish.request().partySize())
                .bind("start", wish.visit().start())
                .bind("end", wish.visit().end())
                .bind("hold", wish.hold())
                .bind("name", wish.request().customerName())
                .bind("phone", wish.request().customerPhone())
                .bind("email", wish.request().customerEmail())
                .bind("language", wish.language())
                .execute();
        if (inserted == 1) {
            Places.take(handle, wish.id(), business, placement, wish.occupied());
        }
    }
}
