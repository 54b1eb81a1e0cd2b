package com.xseven.activities.booking;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import com.xseven.store.booking.Placement;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.BookingActivities;
import com.xseven.workflows.booking.HoldOutcome;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

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

    @Override
    public HoldOutcome hold(AppointmentPlan plan) {
        Business business = businesses.get(new BusinessId(plan.request().businessId()));
        Visit visit = Visit.of(business, plan.request());
        LocalDateTime start = visit.wanted();
        LocalDate day = start.toLocalDate();
        List<Placement> placements = visit.placements(start, desk.busy(visit, day, day));
        NewAppointment wish = new NewAppointment(
                plan.appointmentId(), plan.conversation(), plan.request(), visit.instant(start), visit.end(start));
        return appointments
                .hold(wish, placements)
                .filter(held -> held.status() != Appointment.Status.CANCELLED)
                .<HoldOutcome>map(held -> new HoldOutcome.Held(held.start(), held.end(), start, held.resource()))
                .orElseGet(() -> new HoldOutcome.Taken(
                        desk.alternatives(visit, clock.instant().atZone(business.zone()))));
    }

    @Override
    public void confirm(AppointmentKey key) {
        appointments.move(key.appointmentId(), List.of(Appointment.Status.HELD), Appointment.Status.CONFIRMED);
    }

    @Override
    public void cancel(AppointmentKey key) {
        appointments.move(
                key.appointmentId(),
                List.of(Appointment.Status.HELD, Appointment.Status.CONFIRMED),
                Appointment.Status.CANCELLED);
    }

    @Override
    public void complete(AppointmentKey key) {
        appointments.move(key.appointmentId(), List.of(Appointment.Status.CONFIRMED), Appointment.Status.COMPLETED);
    }
}
