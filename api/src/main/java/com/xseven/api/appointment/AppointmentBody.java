package com.xseven.api.appointment;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.Appointment;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** An appointment; its times carry the business's offset. {@code offer} and {@code staff} are ids, {@code resource} is a name. */
record AppointmentBody(
        String appointmentId,
        String businessId,
        Optional<String> conversationId,
        OffsetDateTime start,
        OffsetDateTime end,
        Optional<String> offer,
        Optional<String> staff,
        String resource,
        int partySize,
        Appointment.Status status,
        CustomerBody customer) {

    /** Who is expected. */
    record CustomerBody(Optional<String> name, Optional<String> phone, Optional<String> email) {

        @Override
        public String toString() {
            return "CustomerBody[]";
        }
    }

    static AppointmentBody of(Appointment appointment, ZoneId zone) {
        return new AppointmentBody(
                appointment.id(),
                appointment.business().value(),
                appointment.conversation().map(ConversationId::value),
                appointment.start().atZone(zone).toOffsetDateTime(),
                appointment.end().atZone(zone).toOffsetDateTime(),
                appointment.offer(),
                appointment.staff(),
                appointment.resource(),
                appointment.partySize(),
                appointment.status(),
                new CustomerBody(appointment.customerName(), appointment.customerPhone(), appointment.customerEmail()));
    }
}
