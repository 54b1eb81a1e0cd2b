package com.xseven.activities.booking;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import com.xseven.store.booking.NewPlace;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.BookingActivities;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.booking.Relocation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Keeps the book in PostgreSQL. */
public final class JdbiBooking implements BookingActivities {

    private static final String ENGLISH = "en";

    private final Appointments appointments;
    private final BookingDesk desk;
    private final KnownBusinesses businesses;
    private final Waiters waiters;
    private final InstantSource clock;

    /** Those who wait for a place: what is held for them, and who hears when one becomes free. */
    public record Waiters(WaitingList list, FreedPlaces freed) {}

    public JdbiBooking(
            Appointments appointments,
            BookingDesk desk,
            KnownBusinesses businesses,
            Waiters waiters,
            InstantSource clock) {
        this.appointments = appointments;
        this.desk = desk;
        this.businesses = businesses;
        this.waiters = waiters;
        this.clock = clock;
    }

    /** The customer may say yes hours after the proposal, so what was possible then is checked again. */
    @Override
    public HoldOutcome hold(AppointmentPlan plan) {
        Visit visit = visit(plan);
        ZonedDateTime now = clock.instant().atZone(visit.business().zone());
        return appointments
                .find(plan.appointmentId())
                .or(() -> taken(plan, visit, now))
                .filter(held -> held.status() != Appointment.Status.CANCELLED)
                .<HoldOutcome>map(
                        held -> new HoldOutcome.Held(held.start(), held.end(), visit.wanted(), held.resource()))
                .orElseGet(
                        () -> new HoldOutcome.Taken(desk.in(plan.conversation()).alternatives(visit, now)));
    }

    /** What is held off the waiting list for the same conversation is free for it, and is given up for the booking. */
    private Visit visit(AppointmentPlan plan) {
        BusinessId id = new BusinessId(plan.request().businessId());
        Business business = businesses.get(id);
        Visit visit = Visit.of(business, plan.request());
        Instant start = visit.wanted().atZone(business.zone()).toInstant();
        return plan.conversation()
                .flatMap(conversation -> waiters.list().offered(conversation, id, start))
                .flatMap(WaitingEntry::offered)
                .map(offer -> Visit.moving(business, offer.appointmentId(), plan.request()))
                .orElse(visit);
    }

    private Optional<Appointment> taken(AppointmentPlan plan, Visit visit, ZonedDateTime now) {
        BookingDesk.Verdict verdict = desk.in(plan.conversation()).check(visit, now);
        if (!(verdict.check() instanceof BookingCheck.Possible)) {
            return Optional.empty();
        }
        LocalDateTime start = visit.wanted();
        return appointments.hold(
                new NewAppointment(
                        plan.appointmentId(),
                        plan.conversation(),
                        plan.request(),
                        visit.span(start),
                        visit.occupied(start),
                        verdict.hold(),
                        plan.language().orElse(ENGLISH),
                        visit.moving()),
                visit.placements(start, desk.taken(visit, start)));
    }

    @Override
    public HoldOutcome move(Relocation relocation) {
        Visit visit = moving(relocation);
        BookingDesk asked = desk.in(relocation.conversation());
        ZonedDateTime now = clock.instant().atZone(visit.business().zone());
        return appointments
                .moved(relocation.appointmentId(), relocation.changeId())
                .or(() -> relocated(relocation, visit, asked, now))
                .map(moved -> left(moved, visit))
                .orElseGet(() -> new HoldOutcome.Taken(asked.alternatives(visit, now)));
    }

    private Optional<Appointment> relocated(Relocation relocation, Visit visit, BookingDesk asked, ZonedDateTime now) {
        if (!(asked.check(visit, now).check() instanceof BookingCheck.Possible)) {
            return Optional.empty();
        }
        LocalDateTime start = visit.wanted();
        return appointments.relocate(
                new NewPlace(
                        relocation.appointmentId(),
                        relocation.changeId(),
                        relocation.request(),
                        visit.span(start),
                        visit.occupied(start)),
                visit.placements(start, asked.taken(visit, start)));
    }

    @Override
    public HoldOutcome settleMove(Relocation relocation) {
        return appointments
                .settleMove(relocation.appointmentId(), relocation.changeId())
                .map(moved -> left(moved, moving(relocation)))
                .orElseGet(HoldOutcome.Unknown::new);
    }

    private Visit moving(Relocation relocation) {
        return Visit.moving(
                businesses.get(new BusinessId(relocation.request().businessId())),
                relocation.appointmentId(),
                relocation.request());
    }

    /** The place where it was is free. */
    private HoldOutcome left(Appointment moved, Visit visit) {
        waiters.freed().at(moved.business());
        return held(moved, visit);
    }

    private static HoldOutcome held(Appointment moved, Visit visit) {
        return new HoldOutcome.Held(moved.start(), moved.end(), visit.wanted(), moved.resource());
    }

    @Override
    public void noShow(AppointmentKey key) {
        appointments.move(
                key.appointmentId(),
                List.of(Appointment.Status.CONFIRMED, Appointment.Status.COMPLETED),
                Appointment.Status.NO_SHOW);
        tellOfItsPlace(key);
    }

    /**
     * Makes a held place a firm one.
     *
     * @throws NoSuchElementException when it was held for too long and its place is anybody's again
     */
    @Override
    public void confirm(AppointmentKey key) {
        appointments.move(key.appointmentId(), List.of(Appointment.Status.HELD), Appointment.Status.CONFIRMED);
        boolean lost = appointments
                .find(key.appointmentId())
                .filter(appointment -> appointment.status() == Appointment.Status.CANCELLED)
                .isPresent();
        if (lost) {
            throw new NoSuchElementException("Expected an appointment that is still held");
        }
    }

    @Override
    public void cancel(AppointmentKey key) {
        appointments.withdraw(key.appointmentId());
        tellOfItsPlace(key);
    }

    /** After the book says so: where a crash comes between, the attempt after it tells. */
    private void tellOfItsPlace(AppointmentKey key) {
        appointments.find(key.appointmentId()).map(Appointment::business).ifPresent(waiters.freed()::at);
    }

    @Override
    public void complete(AppointmentKey key) {
        appointments.move(key.appointmentId(), List.of(Appointment.Status.CONFIRMED), Appointment.Status.COMPLETED);
    }
}
