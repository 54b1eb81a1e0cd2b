package com.xseven.api.store;

import com.xseven.api.appointment.AppointmentBook;
import com.xseven.api.availability.TakenPlaces;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import com.xseven.store.booking.Appointments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The book of appointments, as the api sees it. */
@Component
final class StoredAppointments implements AppointmentBook, TakenPlaces {

    private final Appointments appointments;
    private final StoreCalls store;

    StoredAppointments(Appointments appointments, StoreCalls store) {
        this.appointments = appointments;
        this.store = store;
    }

    @Override
    public Optional<Appointment> find(String id) {
        return store.ask(() -> appointments.find(id));
    }

    @Override
    public List<Appointment> find(AppointmentQuery query) {
        return store.ask(() -> appointments.find(query));
    }

    @Override
    public List<Taken> taken(BusinessId business, Span span) {
        return store.ask(() -> appointments.taken(business, span));
    }

    @Override
    public void withdraw(String id) {
        store.tell(() -> appointments.withdraw(id));
    }
}
