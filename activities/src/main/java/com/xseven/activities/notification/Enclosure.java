package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.store.booking.Appointment;
import com.xseven.store.calendar.Invitation;
import com.xseven.workflows.notification.Notification;
import java.time.Instant;
import java.util.Optional;

/** The calendar entry that goes with a letter. */
record Enclosure(String calendar, String method) {

    /** News that change nothing in a calendar have none. */
    static Optional<Enclosure> to(Notification.Kind kind, Appointment appointment, Business business, Instant at) {
        return switch (kind) {
            case CONFIRMATION, RESCHEDULED, CANCELLATION ->
                Optional.of(new Enclosure(Invitation.of(appointment, business, at), Invitation.method(appointment)));
            case REMINDER, REVIEW_REQUEST -> Optional.empty();
        };
    }
}
