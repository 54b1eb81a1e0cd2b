package com.xseven.store.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.store.booking.Appointment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Business MARIOS = new Business(
            "marios-italian",
            "Mario's Italian",
            Category.FOOD_HOSPITALITY,
            "restaurant",
            "Harbor",
            "",
            "12 Quay Street",
            new Location(40.7, -74.0),
            ZoneId.of("America/New_York"),
            "USD",
            "+12015550112",
            "hello@marios-italian.example",
            List.of("en"),
            4.5,
            10,
            2,
            new OpeningHours(new TreeMap<>(), new TreeSet<>()),
            List.of(),
            List.of(),
            List.of(),
            new BookingLimits(
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    60,
                    Duration.ofHours(4),
                    Duration.ofMinutes(90),
                    12,
                    9));

    @Test
    void shouldInviteWhenTheAppointmentStands() {
        // when
        String calendar = Invitation.of(appointment(Appointment.Status.CONFIRMED, 0), MARIOS, NOW);

        // then
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:talk-1@xseven\r\n",
                        "SEQUENCE:0\r\n",
                        "DTSTAMP:20261124T120000Z\r\n",
                        "DTSTART:20261127T000000Z\r\n",
                        "DTEND:20261127T013000Z\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "ATTENDEE:mailto:ann@example.com\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void shouldTakeTheEntryBackWhenTheAppointmentIsGivenUp() {
        assertThat(Invitation.of(appointment(Appointment.Status.CANCELLED, 2), MARIOS, NOW))
                .contains("METHOD:CANCEL\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n", "UID:talk-1@xseven\r\n");
    }

    @Test
    void shouldEscapeAndFoldWhenATextIsLongAndOdd() {
        // given
        String odd = "é".repeat(60) + "; a, b\\ \nEND:VEVENT";

        // when
        String line = new CalendarText().words("SUMMARY", odd).toString();

        // then
        assertThat(line.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(line.replace("\r\n ", ""))
                .isEqualTo("SUMMARY:" + "é".repeat(60) + "\\; a\\, b\\\\ \\nEND:VEVENT\r\n");
    }

    @Test
    void shouldSpeakTheCustomersLanguageAndEnglishWhereThatIsUnknown() {
        assertThat(Invitation.of(appointment(Appointment.Status.CONFIRMED, 0, "es"), MARIOS, NOW))
                .contains("SUMMARY:Mesa para 4 en Mario's Italian");
        assertThat(Invitation.of(appointment(Appointment.Status.CONFIRMED, 0, "de"), MARIOS, NOW))
                .contains("SUMMARY:Table for 4 at Mario's Italian");
    }

    private static Appointment appointment(Appointment.Status status, int sequence) {
        return appointment(status, sequence, "en");
    }

    private static Appointment appointment(Appointment.Status status, int sequence, String language) {
        return new Appointment(
                "talk-1",
                new BusinessId("marios-italian"),
                Optional.empty(),
                START,
                START.plusSeconds(5400),
                Optional.empty(),
                Optional.empty(),
                "Table 4",
                4,
                status,
                sequence,
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.of("ann@example.com"),
                language);
    }
}
