package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.store.booking.Appointment;
import com.xseven.workflows.notification.Notification;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a customer reads of an appointment outside the conversation. */
record Letter(String subject, String body) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    /** What the business reads; nothing of reminders and reviews, which are for customers. */
    static Optional<Letter> toStaff(Notification.Kind kind, Appointment appointment, Business business) {
        String title = switch (kind) {
            case CONFIRMATION -> "New booking";
            case RESCHEDULED -> "Booking moved";
            case CANCELLATION -> "Booking cancelled";
            case REMINDER, REVIEW_REQUEST -> "";
        };
        ZonedDateTime start = appointment.start().atZone(business.zone());
        String when = DAY.format(start) + " at " + TIME.format(start);
        String who = appointment.customerName().orElse("a guest");
        return Optional.of(title)
                .filter(words -> !words.isEmpty())
                .map(words -> new Letter(
                        words + ": " + when,
                        words + " of " + who + ", " + what(appointment, business) + ", " + when + ", "
                                + appointment.resource() + ".\n"));
    }

    private static String what(Appointment appointment, Business business) {
        return appointment
                .offer()
                .flatMap(business::offer)
                .map(Offer::name)
                .orElse("a table for " + appointment.partySize());
    }

    static Letter about(Notification.Kind kind, Appointment appointment, Business business) {
        ZonedDateTime start = appointment.start().atZone(business.zone());
        String when = DAY.format(start) + " at " + TIME.format(start);
        String greeting =
                "Hello" + appointment.customerName().map(name -> " " + name).orElse("") + ",";
        String what = what(appointment, business);
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
