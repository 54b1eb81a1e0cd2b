package com.xseven.activities.waiting;

import com.xseven.activities.booking.FreedPlaces;
import com.xseven.activities.booking.JdbiBooking;
import com.xseven.activities.booking.WaitingDesk;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.waiting.WaitingStatus;
import com.xseven.store.waiting.WaitingWish;
import com.xseven.workflows.waiting.JoinOutcome;
import com.xseven.workflows.waiting.NextOffer;
import com.xseven.workflows.waiting.OfferClosing;
import com.xseven.workflows.waiting.OfferEnd;
import com.xseven.workflows.waiting.OpenOffer;
import com.xseven.workflows.waiting.WaitingActivities;
import com.xseven.workflows.waiting.WaitingJoin;
import com.xseven.workflows.waiting.WaitingLeave;
import com.xseven.workflows.waiting.WaitingRound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the waiting list in PostgreSQL. A place is held before the list says so: after a crash in between, the hold is found under
 * the same name and offered after all.
 */
public final class JdbiWaiting implements WaitingActivities {

    private static final String ENGLISH = "en";

    private final WaitingList list;
    private final FreedPlaces freed;
    private final WaitingDesk desk;
    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final InstantSource clock;

    public JdbiWaiting(
            JdbiBooking.Waiters waiters,
            WaitingDesk desk,
            Appointments appointments,
            KnownBusinesses businesses,
            InstantSource clock) {
        this.list = waiters.list();
        this.freed = waiters.freed();
        this.desk = desk;
        this.appointments = appointments;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public JoinOutcome join(WaitingJoin join) {
        BookingRequest request = join.request();
        BusinessId id = new BusinessId(request.businessId());
        Instant wished = request.date()
                .atTime(request.time())
                .atZone(businesses.get(id).zone())
                .toInstant();
        boolean joined = list.join(
                        join.entryId(),
                        new WaitingWish(
                                id,
                                Optional.of(join.conversation()),
                                request.offer(),
                                request.staff(),
                                request.partySize(),
                                wished.minus(join.within()),
                                wished.plus(join.within()),
                                wished,
                                request.customerName(),
                                request.customerPhone(),
                                request.customerEmail(),
                                join.language().orElse(ENGLISH)))
                .isPresent();
        freed.at(id);
        return joined ? new JoinOutcome.Joined() : new JoinOutcome.WaitsEnough(WaitingList.MOST_AT_ONCE);
    }

    /** The place is free before anybody is told to look; an attempt after a crash does all of it again, to no other effect. */
    @Override
    public void leave(WaitingLeave leave) {
        BusinessId id = new BusinessId(leave.request().businessId());
        Instant start = leave.request()
                .date()
                .atTime(leave.request().time())
                .atZone(businesses.get(id).zone())
                .toInstant();
        list.decline(leave.conversation(), id, start);
        freed.at(id);
    }

    @Override
    public NextOffer next(WaitingRound round) {
        Business business = businesses.get(new BusinessId(round.businessId()));
        Optional<OpenOffer> forgotten = list.offered(new BusinessId(round.businessId())).stream()
                .filter(entry -> !round.open().contains(entry.id()))
                .findFirst()
                .flatMap(entry -> open(entry, business));
        return new NextOffer(forgotten.or(
                () -> list.waiting(new BusinessId(round.businessId()), clock.instant()).stream()
                        .map(entry -> offered(entry, business))
                        .flatMap(Optional::stream)
                        .findFirst()));
    }

    private Optional<OpenOffer> offered(WaitingEntry entry, Business business) {
        Optional<WaitingDesk.Hold> held = desk.hold(
                business,
                new WaitingDesk.Wish(
                        "waiting-" + entry.id() + "-" + entry.offers(),
                        entry.wish().conversation(),
                        request(entry.wish(), business, entry.wish().wished()),
                        entry.wish().from(),
                        entry.wish().to(),
                        entry.wish().language()),
                clock.instant());
        if (held.filter(hold -> hold.appointment().status() != Appointment.Status.HELD)
                .isPresent()) {
            list.offerFellThrough(entry.id(), entry.offers());
            return list.find(entry.id()).flatMap(next -> offered(next, business));
        }
        return held.flatMap(hold -> noted(entry, business, hold));
    }

    /** Whoever left the list meanwhile needs no place. */
    private Optional<OpenOffer> noted(WaitingEntry entry, Business business, WaitingDesk.Hold hold) {
        String appointmentId = hold.appointment().id();
        if (!list.offer(
                entry.id(),
                new WaitingEntry.Offer(appointmentId, hold.appointment().start(), hold.until()))) {
            appointments.withdraw(appointmentId);
            return Optional.empty();
        }
        return list.find(entry.id()).flatMap(offered -> open(offered, business));
    }

    private static Optional<OpenOffer> open(WaitingEntry entry, Business business) {
        return entry.offered()
                .map(offer -> new OpenOffer(
                        entry.id(),
                        offer.appointmentId(),
                        request(entry.wish(), business, offer.start()),
                        offer.until(),
                        Optional.of(entry.wish().language())));
    }

    private static BookingRequest request(WaitingWish wish, Business business, Instant start) {
        LocalDateTime local = start.atZone(business.zone()).toLocalDateTime();
        return new BookingRequest(
                business.id(),
                local.toLocalDate(),
                local.toLocalTime(),
                wish.partySize(),
                wish.offer(),
                wish.staff(),
                wish.customerName(),
                wish.customerPhone(),
                wish.customerEmail());
    }

    @Override
    public OfferEnd close(OfferClosing closing) {
        String entryId = closing.offer().entryId();
        WaitingStatus status = switch (closing.how()) {
            case TAKEN -> list.take(entryId);
            case DECLINED -> list.close(entryId, WaitingStatus.DECLINED);
            case EXPIRED, NOT_OPEN -> list.close(entryId, WaitingStatus.EXPIRED);
        };
        if (status != WaitingStatus.TAKEN) {
            appointments.withdraw(closing.offer().appointmentId());
        }
        return new OfferEnd(end(status, closing));
    }

    /** What was taken by booking it has an appointment of its own, and nothing is left of the offer. */
    private OfferEnd.How end(WaitingStatus status, OfferClosing closing) {
        return switch (status) {
            case TAKEN ->
                closing.how() == OfferEnd.How.TAKEN && isGivenUp(closing) ? OfferEnd.How.NOT_OPEN : OfferEnd.How.TAKEN;
            case DECLINED -> OfferEnd.How.DECLINED;
            case EXPIRED -> OfferEnd.How.EXPIRED;
            case WAITING, OFFERED -> OfferEnd.How.NOT_OPEN;
        };
    }

    private boolean isGivenUp(OfferClosing closing) {
        List<Appointment.Status> standing = appointments.find(closing.offer().appointmentId()).stream()
                .map(Appointment::status)
                .toList();
        return standing.isEmpty() || standing.contains(Appointment.Status.CANCELLED);
    }
}
