package com.xseven.store.waiting;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who waits for something to become free, first come first. Every step may be repeated and has its effect once. */
public final class WaitingList {

    private static final String SELECT =
            "select *, lower(during) as first_start, upper(during) as last_start from waiting_list ";

    /** How long a place that was accepted stays held until its appointment is looked after, however long a worker is away. */
    private static final Duration UNTIL_IT_IS_LOOKED_AFTER = Duration.ofHours(1);

    /** So many visits one conversation, and one phone number, waits for at a business at the same time. */
    public static final int MOST_AT_ONCE = 3;

    private final Jdbi jdbi;

    public WaitingList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Puts somebody at the end of the list; the same id again changes nothing. Empty when their conversation or their phone number
     * waits for {@link #MOST_AT_ONCE} visits there already.
     */
    public Optional<WaitingEntry> join(String id, WaitingWish wish) {
        return jdbi.inTransaction(handle -> {
            if (find(handle, id).isEmpty() && waitsEnough(handle, wish)) {
                return Optional.empty();
            }
            handle.createUpdate("""
                    insert into waiting_list (id, business_id, conversation_id, offer_id, staff_id, party_size, during, wished,
                        customer_name, customer_phone, customer_email, language)
                    values (:id, :business, :conversation, :offer, :staff, :partySize, tstzrange(:from, :to, '[]'), :wished,
                        :name, :phone, :email, :language)
                    on conflict (id) do nothing""")
                    .bind("id", id)
                    .bind("business", wish.business().value())
                    .bind("conversation", wish.conversation().map(ConversationId::value))
                    .bind("offer", wish.offer())
                    .bind("staff", wish.staff())
                    .bind("partySize", wish.partySize())
                    .bind("from", wish.from())
                    .bind("to", wish.to())
                    .bind("wished", wish.wished())
                    .bind("name", wish.customerName())
                    .bind("phone", wish.customerPhone())
                    .bind("email", wish.customerEmail())
                    .bind("language", wish.language())
                    .execute();
            return find(handle, id);
        });
    }

    /** Those who join one list come one after the other, so that nobody slips past the limit. */
    private static boolean waitsEnough(Handle handle, WaitingWish wish) {
        handle.execute(
                "select pg_advisory_xact_lock(hashtextextended('waiting-list ' || ?, 0))",
                wish.business().value());
        return handle.createQuery("""
                        select greatest(
                            count(*) filter (where conversation_id = :conversation), count(*) filter (where customer_phone = :phone))
                        from waiting_list
                        where business_id = :business and status in ('WAITING', 'OFFERED') and deleted_at is null
                          and (conversation_id = :conversation or customer_phone = :phone)""")
                        .bind("conversation", wish.conversation().map(ConversationId::value))
                        .bind("phone", wish.customerPhone())
                        .bind("business", wish.business().value())
                        .mapTo(Integer.class)
                        .one()
                >= MOST_AT_ONCE;
    }

    /** Takes somebody off the list who waits; who was offered something has to decline it. */
    public void leave(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update waiting_list set status = 'DECLINED', deleted_at = now()
                where id = :id and status = 'WAITING'""").bind("id", id).execute());
    }

    public Optional<WaitingEntry> find(String id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    private static Optional<WaitingEntry> find(Handle handle, String id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, context) -> WaitingEntry.read(row))
                .findOne();
    }

    /** Who waits or is asked, in the order in which they came. */
    public List<WaitingEntry> open(BusinessId business, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                where business_id = :business and status in ('WAITING', 'OFFERED') and deleted_at is null
                order by created_at, id limit :limit""")
                .bind("business", business.value())
                .bind("limit", limit)
                .map((row, context) -> WaitingEntry.read(row))
                .list());
    }

    /** Those whose last start is ahead, in the order in which they came. */
    public List<WaitingEntry> waiting(BusinessId business, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                where business_id = :business and status = 'WAITING' and upper(during) >= :now
                order by created_at, id""")
                .bind("business", business.value())
                .bind("now", now)
                .map((row, context) -> WaitingEntry.read(row))
                .list());
    }

    /** Who was offered something that is neither taken nor given up, in the order in which they came. */
    public List<WaitingEntry> offered(BusinessId business) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                where business_id = :business and status = 'OFFERED' order by created_at, id""")
                .bind("business", business.value())
                .map((row, context) -> WaitingEntry.read(row))
                .list());
    }

    /** What a conversation was offered at that start, if it still can have it. */
    public Optional<WaitingEntry> offered(ConversationId conversation, BusinessId business, Instant start) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                where conversation_id = :conversation and business_id = :business and offered_start = :start
                  and status = 'OFFERED' and appointment_id is not null order by created_at, id limit 1""")
                .bind("conversation", conversation.value())
                .bind("business", business.value())
                .bind("start", start)
                .map((row, context) -> WaitingEntry.read(row))
                .findOne());
    }

    /**
     * A conversation says no to what it was offered at that start, and the place that was held for it is free with that; whoever took
     * it meanwhile keeps it. Repeating it changes nothing.
     */
    public void decline(ConversationId conversation, BusinessId business, Instant start) {
        jdbi.useTransaction(handle -> handle
                .createQuery("""
                update waiting_list set status = 'DECLINED'
                where conversation_id = :conversation and business_id = :business and offered_start = :start
                  and status = 'OFFERED'
                returning appointment_id""")
                .bind("conversation", conversation.value())
                .bind("business", business.value())
                .bind("start", start)
                .mapTo(String.class)
                .stream()
                .filter(Objects::nonNull)
                .toList()
                .forEach(held -> Appointments.withdraw(handle, held)));
    }

    /** Businesses that somebody waits for, or has been offered something by. */
    public List<BusinessId> awaited(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct business_id from waiting_list
                where status = 'OFFERED' or (status = 'WAITING' and upper(during) >= :now) order by business_id""")
                .bind("now", now)
                .mapTo(String.class)
                .map(BusinessId::new)
                .list());
    }

    public boolean isAwaited(BusinessId business, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from waiting_list
                where business_id = :business and status = 'WAITING' and upper(during) >= :now)""")
                .bind("business", business.value())
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
    }

    /** Notes what is held for somebody; false when they do not wait any more. */
    public boolean offer(String id, WaitingEntry.Offer offer) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update waiting_list set status = 'OFFERED', appointment_id = :appointment, offered_start = :start,
                            offered_until = :until, offered_at = now()
                        where id = :id and (status = 'WAITING' or (status = 'OFFERED' and appointment_id = :appointment))""")
                        .bind("id", id)
                        .bind("appointment", offer.appointmentId())
                        .bind("start", offer.start())
                        .bind("until", offer.until())
                        .execute())
                == 1;
    }

    /** An offer came to nothing before anybody heard of it; the next one has another number. */
    public void offerFellThrough(String id, int offers) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                update waiting_list set offers = :offers + 1 where id = :id and status = 'WAITING' and offers = :offers""").bind("id", id).bind("offers", offers).execute());
    }

    /**
     * Takes an offered place, and sees to it that it stays held until its appointment is looked after.
     *
     * @return where the entry stands now: EXPIRED when the place was held for too long
     */
    public WaitingStatus take(String id) {
        return jdbi.inTransaction(handle -> {
            WaitingEntry entry = lock(handle, id);
            if (entry.status() != WaitingStatus.OFFERED) {
                return entry.status();
            }
            boolean held = handle.createUpdate("""
                            update appointments set held_until = now() + :longer, updated_at = now()
                            where id = :appointment and status = 'HELD'""")
                            .bind("longer", UNTIL_IT_IS_LOOKED_AFTER)
                            .bind("appointment", entry.offered().map(WaitingEntry.Offer::appointmentId))
                            .execute()
                    == 1;
            return set(handle, id, held ? WaitingStatus.TAKEN : WaitingStatus.EXPIRED);
        });
    }

    /** Ends an offer that nobody took; whoever took it meanwhile keeps it. Returns where the entry stands now. */
    public WaitingStatus close(String id, WaitingStatus to) {
        return jdbi.inTransaction(handle -> {
            WaitingEntry entry = lock(handle, id);
            return entry.status() == WaitingStatus.OFFERED ? set(handle, id, to) : entry.status();
        });
    }

    /** Closes the entries of those who wait for what is past. Returns how many. */
    public int expire(Instant before) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("""
                update waiting_list set status = 'EXPIRED' where status = 'WAITING' and upper(during) < :before""").bind("before", before).execute());
    }

    /** Forgets entries that were answered or passed by before that time, so many at most. Returns how many. */
    public int forgetFinished(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                delete from waiting_list where id in (
                    select id from waiting_list
                    where status in ('TAKEN', 'DECLINED', 'EXPIRED') and updated_at < :before
                    order by updated_at limit :limit)""")
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private static WaitingEntry lock(Handle handle, String id) {
        return handle.createQuery(SELECT + "where id = :id for update")
                .bind("id", id)
                .map((row, context) -> WaitingEntry.read(row))
                .findOne()
                .orElseThrow(() -> new NoSuchElementException("Expected an entry of the waiting list"));
    }

    private static WaitingStatus set(Handle handle, String id, WaitingStatus to) {
        handle.createUpdate("update waiting_list set status = :to where id = :id")
                .bind("id", id)
                .bind("to", to.name())
                .execute();
        return to;
    }
}
