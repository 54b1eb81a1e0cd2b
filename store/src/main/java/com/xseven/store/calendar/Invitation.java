package com.xseven.store.calendar;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.store.booking.Appointment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * An appointment for the customer's calendar, as RFC 5545 and RFC 5546 have it. Its id stays, and its sequence grows with
 * each change, so that calendars move or remove what they have instead of adding another.
 */
public final class Invitation {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final ResourceBundle.Control ENGLISH_OTHERWISE = new ResourceBundle.Control() {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return locale.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
        }
    };

    private Invitation() {}

    /** {@code REQUEST} while the appointment stands, {@code CANCEL} once it is given up. */
    public static String method(Appointment appointment) {
        return isCancelled(appointment) ? "CANCEL" : "REQUEST";
    }

    /** The whole calendar file; {@code at} is when it is written. */
    public static String of(Appointment appointment, Business business, Instant at) {
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//X-Seven//Appointments//EN")
                .line("METHOD", method(appointment))
                .line("BEGIN", "VEVENT")
                .words("UID", appointment.id() + "@xseven")
                .line("SEQUENCE", String.valueOf(appointment.sequence()))
                .line("DTSTAMP", UTC.format(at))
                .line("DTSTART", UTC.format(appointment.start()))
                .line("DTEND", UTC.format(appointment.end()))
                .words("SUMMARY", summary(appointment, business))
                .words("LOCATION", business.address())
                .words("DESCRIPTION", business.name() + "\n" + business.phone())
                .line("STATUS", isCancelled(appointment) ? "CANCELLED" : "CONFIRMED")
                .line("ORGANIZER", "mailto:" + business.email());
        appointment.customerEmail().filter(Invitation::isPlain).ifPresent(to -> text.line("ATTENDEE", "mailto:" + to));
        return text.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }

    /** Addresses are written as they are, so one that could begin another line is left out. */
    private static boolean isPlain(String address) {
        return address.chars().allMatch(c -> c > ' ' && c != 127);
    }

    private static String summary(Appointment appointment, Business business) {
        ResourceBundle words = words(appointment.language());
        String what = appointment
                .offer()
                .flatMap(business::offer)
                .map(Offer::name)
                .orElseGet(() -> words.getString("table").replace("{size}", Integer.toString(appointment.partySize())));
        return words.getString("summary").replace("{business}", business.name()).replace("{what}", what);
    }

    /** Of the language, if it has words of its own, else the English ones. */
    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("com.xseven.store.calendar.invitation", Locale.of(language), ENGLISH_OTHERWISE);
    }

    private static boolean isCancelled(Appointment appointment) {
        return appointment.status() == Appointment.Status.CANCELLED;
    }
}
