package com.xseven.activities.notification;

import static com.xseven.activities.PortEllis.NOW;
import static com.xseven.activities.PortEllis.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.xseven.activities.PortEllis;
import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Resource;
import com.xseven.store.booking.NewAppointment;
import com.xseven.store.notification.SentNotifications;
import com.xseven.workflows.notification.Notification;
import io.temporal.failure.ApplicationFailure;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailNotificationsIT {

    private static final InstantSource CLOCK = InstantSource.fixed(NOW.toInstant());

    private static PortEllis city;
    private static GreenMail mail;

    @BeforeAll
    static void open() {
        city = new PortEllis();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterAll
    static void close() {
        mail.stop();
        city.close();
    }

    @BeforeEach
    void emptyTheMailboxes() throws Exception {
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void shouldMailTheConfirmationOnceWhenItIsSentTwice() throws Exception {
        // given
        book("mail-1", "2026-11-26");
        MailNotifications notifications =
                notifications(Optional.of(server(mail.getSmtp().getPort())));

        // when
        notifications.send(new Notification("mail-1", Notification.Kind.CONFIRMATION));
        notifications.send(new Notification("mail-1", Notification.Kind.CONFIRMATION));

        // then
        Map<String, MimeMessage> received = new TreeMap<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            received.put(message.getSubject(), message);
        }
        assertThat(received.keySet())
                .containsExactly(
                        "New booking: Thursday, November 26 at 7:00 PM", "Your booking is confirmed: Mario's Italian");
        MimeMultipart letter =
                (MimeMultipart) Objects.requireNonNull(received.get("Your booking is confirmed: Mario's Italian"))
                        .getContent();
        assertThat(GreenMailUtil.getBody(letter.getBodyPart(0)))
                .contains("Thursday, November 26 at 7:00 PM", "table for 4");
        assertThat(GreenMailUtil.getBody(letter.getBodyPart(1))).contains("METHOD:REQUEST", "SEQUENCE:0");
        assertThat(outcomes("mail-1")).containsExactly("BOOK STORED", "EMAIL SENT", "STAFF_EMAIL SENT");
    }

    @Test
    void shouldTakeTheCalendarEntryBackWhenTheAppointmentIsCancelled() throws Exception {
        // given
        book("mail-4", "2026-11-29");
        city.appointments().withdraw("mail-4");

        // when
        notifications(Optional.of(server(mail.getSmtp().getPort())))
                .send(new Notification("mail-4", Notification.Kind.CANCELLATION));

        // then
        MimeMultipart parts = (MimeMultipart) Arrays.stream(mail.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains("Your booking is cancelled"))
                .findFirst()
                .orElseThrow()
                .getContent();
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=CANCEL");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(1)))
                .contains("UID:mail-4@xseven", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void shouldWriteToCustomersInTheirLanguageAndToStaffInThatOfTheBusiness() throws Exception {
        // given
        book("mail-7", "2026-12-02");
        city.database()
                .jdbi()
                .useHandle(handle -> handle.execute("update appointments set language = 'es' where id = 'mail-7'"));

        // when
        notifications(Optional.of(server(mail.getSmtp().getPort())))
                .send(new Notification("mail-7", Notification.Kind.CONFIRMATION));

        // then
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertThat(subjects)
                .containsExactlyInAnyOrder(
                        "Su reserva está confirmada: Mario's Italian", "New booking: Wednesday, December 2 at 7:00 PM");
    }

    @Test
    void shouldSendEachReminderWhenThereAreSeveral() {
        // given
        book("mail-5", "2026-11-30");
        MailNotifications notifications = notifications(Optional.empty());

        // when
        notifications.send(new Notification("mail-5", Notification.Kind.REMINDER, Optional.of("PT24H")));
        notifications.send(new Notification("mail-5", Notification.Kind.REMINDER, Optional.of("PT2H")));

        // then
        assertThat(outcomes("mail-5")).containsExactly("BOOK STORED", "BOOK STORED");
    }

    @Test
    void shouldKeepTheNotificationWhenNoServerIsConfigured() {
        // given
        book("mail-2", "2026-11-27");

        // when
        notifications(Optional.empty()).send(new Notification("mail-2", Notification.Kind.REMINDER));

        // then
        assertThat(outcomes("mail-2")).containsExactly("BOOK STORED");
    }

    @Test
    void shouldNoteTheFailureAndAskForAnotherTryWhenTheServerIsAway() {
        // given
        book("mail-3", "2026-11-28");
        MailNotifications notifications = notifications(Optional.of(server(1)));

        // when / then
        assertThatThrownBy(() -> notifications.send(new Notification("mail-3", Notification.Kind.CONFIRMATION)))
                .isInstanceOf(ApplicationFailure.class)
                .hasMessageNotContaining("ann@example.com");
        assertThat(outcomes("mail-3")).containsExactly("BOOK STORED", "EMAIL FAILED", "STAFF_EMAIL FAILED");
    }

    @Test
    void shouldTellTheStaffAlsoWhenTheCustomersAddressIsNone() {
        // given
        book("mail-6", "2026-12-01");
        city.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("update appointments set customer_email = 'ann at home' where id = 'mail-6'"));

        // when / then
        assertThatThrownBy(() -> notifications(Optional.of(server(mail.getSmtp().getPort())))
                        .send(new Notification("mail-6", Notification.Kind.CONFIRMATION)))
                .isInstanceOfSatisfying(
                        ApplicationFailure.class,
                        failure -> assertThat(failure.isNonRetryable()).isTrue());
        assertThat(outcomes("mail-6")).containsExactly("BOOK STORED", "EMAIL FAILED", "STAFF_EMAIL SENT");
    }

    private static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, Optional.empty(), Optional.empty(), false, "bookings@xseven.example");
    }

    private static MailNotifications notifications(Optional<MailServer> server) {
        return new MailNotifications(
                city.appointments(),
                city.businesses(),
                new SentNotifications(city.database().jdbi()),
                new MailPost(server, CLOCK),
                CLOCK);
    }

    private static void book(String id, String date) {
        Span visit = new Span(at(date, "19:00"), at(date, "20:30"));
        city.appointments()
                .hold(
                        new NewAppointment(
                                id,
                                Optional.empty(),
                                aTable("marios-italian", date, "19:00", 4),
                                visit,
                                visit,
                                Duration.ofMinutes(10)),
                        List.of(new Placement(
                                List.of(new Resource("table-4", "TABLE", "Table 4", 4)), Optional.empty())));
    }

    private static Instant at(String date, String time) {
        return LocalDate.parse(date)
                .atTime(LocalTime.parse(time))
                .atZone(NOW.getZone())
                .toInstant();
    }

    private static List<String> outcomes(String appointmentId) {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                select channel || ' ' || outcome from notifications where appointment_id = :id order by channel""")
                        .bind("id", appointmentId)
                        .mapTo(String.class)
                        .list());
    }
}
