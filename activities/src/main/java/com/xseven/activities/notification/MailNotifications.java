package com.xseven.activities.notification;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.notification.SentNotification;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.SentNotifications;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps every notification, and sends it by e-mail where a server is configured and the customer gave an address. */
public final class MailNotifications implements NotificationActivities {

    private static final String CHANNEL = "EMAIL";
    private static final String STAFF_CHANNEL = "STAFF_EMAIL";
    private static final String BOOK = "BOOK";

    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final SentNotifications sent;
    private final MailPost post;
    private final InstantSource clock;

    public MailNotifications(
            Appointments appointments,
            KnownBusinesses businesses,
            SentNotifications sent,
            MailPost post,
            InstantSource clock) {
        this.appointments = appointments;
        this.businesses = businesses;
        this.sent = sent;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void send(Notification notification) {
        Appointment appointment = appointments
                .find(notification.appointmentId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an appointment of that id"));
        Business business = businesses.get(appointment.business());
        Letter letter = Letter.about(notification.kind(), appointment, business);
        post.keep(ledger(notification, BOOK, letter), Outcome.STORED);
        if (!post.hasServer()) {
            return;
        }
        Optional<Enclosure> enclosure = Enclosure.to(notification.kind(), appointment, business, clock.instant());
        Optional<MailPost.Post> toCustomer = appointment
                .customerEmail()
                .map(to -> new MailPost.Post(ledger(notification, CHANNEL, letter), to, letter, enclosure));
        Optional<MailPost.Post> toStaff = Letter.toStaff(notification.kind(), appointment, business)
                .map(words -> new MailPost.Post(ledger(notification, STAFF_CHANNEL, words), business.email(), words));
        post.deliver(Stream.of(toCustomer, toStaff).flatMap(Optional::stream).toList());
    }

    private Ledger ledger(Notification notification, String channel, Letter letter) {
        return new Ledger.OfAppointment(
                sent,
                new SentNotification(
                        notification.appointmentId(),
                        notification.kind().name(),
                        notification.which().orElse(""),
                        channel,
                        letter.subject(),
                        letter.body(),
                        Outcome.STORED));
    }
}
