package com.xseven.api.appointment;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.booking.Appointment;
import java.util.Arrays;
import java.util.Optional;

/** Which state of an appointment a caller has seen, as an entity tag. */
final class Edition {

    private Edition() {}

    static String of(Appointment appointment) {
        return "\"" + appointment.sequence() + "-" + appointment.status() + "\"";
    }

    /** Ends with a problem when the caller names states, and none of them is the one that stands. */
    static void require(Optional<String> ifMatch, Appointment appointment) {
        boolean fits = ifMatch.map(tags -> Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(of(appointment))))
                .orElse(true);
        if (!fits) {
            throw Problem.of(
                    ProblemCode.APPOINTMENT_CHANGED, "The appointment was changed meanwhile. Read it again first.");
        }
    }
}
