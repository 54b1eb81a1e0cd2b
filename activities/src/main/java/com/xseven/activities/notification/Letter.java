package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.store.booking.Appointment;
import com.xseven.workflows.notification.Notification;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a customer reads of an appointment outside the conversation. */
record Letter(String subject, String body) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    static Letter about(Notification.Kind kind, Appointment appointment, Business business) {
        ZonedDateTime start = appointment.start().atZone(business.zone());
        String when = DAY.format(start) + " at " + TIME.format(start);
        String greeting =
                "Hello" + appointment.customerName().map(name -> " " + name).orElse("") + ",";
        String what = appointment
                .offer()
                .flatMap(business::offer)
                .map(offer -> offer.name())
                .orElse("a table for " + appointment.partySize());
        String news = switch (kind) {
            case CONFIRMATION -> "your booking is confirmed: " + what + " on " + when + ".";
            case REMINDER -> "we look forward to seeing you: " + what + " on " + when + ".";
            case RESCHEDULED -> "your booking is moved: it is now " + what + " on " + when + ".";
            case REVIEW_REQUEST -> "thank you for your visit. How was it? We would be glad to hear from you.";
            case CANCELLATION -> "your booking is cancelled: " + what + " on " + when + ".";
        };
        String title = switch (kind) {
            case CONFIRMATION -> "Your booking is confirmed";
            case REMINDER -> "See you soon";
            case RESCHEDULED -> "Your booking is moved";
            case REVIEW_REQUEST -> "How was your visit?";
            case CANCELLATION -> "Your booking is cancelled";
        };
        String address = business.name() + "\n" + business.address() + "\n" + business.phone();
        return new Letter(title + ": " + business.name(), greeting + "\n\n" + news + "\n\n" + address + "\n");
    }
}
