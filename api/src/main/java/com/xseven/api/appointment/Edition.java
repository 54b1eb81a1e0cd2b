package com.xseven.api.appointment;

import com.xseven.api.web.Precondition;
import com.xseven.store.booking.Appointment;
import java.util.Optional;

/** Which state of an appointment a caller has seen, as an entity tag. */
final class Edition {

    private Edition() {}

    static String of(Appointment appointment) {
        return "\"" + appointment.sequence() + "-" + appointment.status() + "\"";
    }

    /** Ends with a problem when the caller names states, and none of them is the one that stands. */
    static void require(Optional<String> ifMatch, Appointment appointment) {
        Precondition.require(ifMatch, of(appointment));
    }
}
