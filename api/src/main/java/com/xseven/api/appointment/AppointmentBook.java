package com.xseven.api.appointment;

import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import java.util.List;
import java.util.Optional;

/** The book of appointments. Each question fails with the problem {@code STORE_UNAVAILABLE} while it is away. */
public interface AppointmentBook {

    Optional<Appointment> find(String id);

    /** In the order of their ids. */
    List<Appointment> find(AppointmentQuery query);

    /** Frees the place of an appointment that is held or confirmed and that nothing looks after any more. */
    void withdraw(String id);
}
