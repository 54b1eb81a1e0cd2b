package com.xseven.api.appointment;

import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import java.util.List;
import java.util.Optional;

/** The book of appointments, to read. Each question fails with the problem {@code STORE_UNAVAILABLE} while it is away. */
public interface AppointmentBook {

    Optional<Appointment> find(String id);

    /** In the order of their ids. */
    List<Appointment> find(AppointmentQuery query);
}
