package com.xseven.activities.booking;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import com.xseven.store.booking.NewPlace;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.BookingActivities;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.booking.Relocation;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Keeps the book in PostgreSQL. */
public final class JdbiBooking implements BookingActivities {

    private final Appointments appointments;
    private final BookingDesk desk;
    private final KnownBusinesses businesses;
    private final InstantSource clock;

    public JdbiBooking(Appointments appointments, BookingDesk desk, KnownBusinesses businesses, InstantSource clock) {
        this.appointments = appointments;
        this.desk = desk;
        this.businesses = businesses;
        this.clock = clock;
    }

    /** The customer may say yes hours after the proposal, so what was possible then is checked again. */
    @Override
    public HoldOutcome hold(AppointmentPlan plan) {
        Visit visit = Visit.of(businesses.get(new BusinessId(plan.request().businessId())), plan.request());
        ZonedDateTime now = clock.instant().atZone(visit.business().zone());
        return appointments
                .find(plan.appointmentId())
                .or(() -> taken(plan, visit, now))
                .filter(held -> held.status() != Appointment.Status.CANCELLED)
                .<HoldOutcome>map(
                        held -> new HoldOutcome.Held(held.start(), held.end(), visit.wanted(), held.resource()))
                .orElseGet(() -> new HoldOutcome.Taken(desk.alternatives(visit, now)));
    }

    private Optional<Appointment> taken(AppointmentPlan plan, Visit visit, ZonedDateTime now) {
        BookingDesk.Verdict verdict = desk.check(visit, now);
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
                        verdict.hold()),
                visit.placements(start, desk.taken(visit, start)));
    }

    @Override
    public HoldOutcome move(Relocation relocation) {
        Visit visit = moving(relocation);
        ZonedDateTime now = clock.instant().atZone(visit.business().zone());
        return appointments
                .moved(relocation.appointmentId(), relocation.changeId())
                .or(() -> relocated(relocation, visit, now))
                .map(moved -> held(moved, visit))
                .orElseGet(() -> new HoldOutcome.Taken(desk.alternatives(visit, now)));
    }

    private Optional<Appointment> relocated(Relocation relocation, Visit visit, ZonedDateTime now) {
        if (!(desk.check(visit, now).check() instanceof BookingCheck.Possible)) {
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
                visit.placements(start, desk.taken(visit, start)));
    }

    @Override
    public HoldOutcome settleMove(Relocation relocation) {
        return appointments
                .settleMove(relocation.appointmentId(), relocation.changeId())
                .map(moved -> held(moved, moving(relocation)))
                .orElseGet(HoldOutcome.Unknown::new);
    }

    private Visit moving(Relocation relocation) {
        return Visit.moving(
                businesses.get(new BusinessId(relocation.request().businessId())),
                relocation.appointmentId(),
                relocation.request());
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
    }

    @Override
    public void complete(AppointmentKey key) {
        appointments.move(key.appointmentId(), List.of(Appointment.Status.CONFIRMED), Appointment.Status.COMPLETED);
    }
}
