package com.xseven.activities.notification;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.notification.SentNotification;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.SentNotifications;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import io.temporal.failure.ApplicationFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps every notification, and sends it by e-mail where a server is configured and the customer gave an address. A crash
 * between sending and noting may send a letter twice; it never loses one.
 */
public final class MailNotifications implements NotificationActivities {

    private static final String CHANNEL = "EMAIL";
    private static final String STAFF_CHANNEL = "STAFF_EMAIL";
    private static final String BOOK = "BOOK";

    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final SentNotifications sent;
    private final Optional<Postman> postman;
    private final InstantSource clock;

    public MailNotifications(
            Appointments appointments,
            KnownBusinesses businesses,
            SentNotifications sent,
            Optional<MailServer> server,
            InstantSource clock) {
        this.appointments = appointments;
        this.businesses = businesses;
        this.sent = sent;
        this.postman = server.map(Postman::new);
        this.clock = clock;
    }

    @Override
    public void send(Notification notification) {
        Appointment appointment = appointments
                .find(notification.appointmentId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an appointment of that id"));
        Business business = businesses.get(appointment.business());
        Letter letter = Letter.about(notification.kind(), appointment, business);
        keep(notification, BOOK, letter, Outcome.STORED);
        if (postman.isEmpty()) {
            return;
        }
        Optional<Enclosure> enclosure = Enclosure.to(notification.kind(), appointment, business, clock.instant());
        Optional<Post> toCustomer = appointment.customerEmail().map(to -> new Post(CHANNEL, to, letter, enclosure));
        Optional<Post> toStaff = Letter.toStaff(notification.kind(), appointment, business)
                .map(words -> new Post(STAFF_CHANNEL, business.email(), words, Optional.empty()));
        mailEach(
                notification,
                Stream.of(toCustomer, toStaff).flatMap(Optional::stream).toList(),
                postman.get());
    }

    /** A letter that does not go out keeps no other from going out. */
    private void mailEach(Notification notification, List<Post> posts, Postman by) {
        List<ApplicationFailure> failures = new ArrayList<>();
        for (Post post : posts) {
            try {
                mail(notification, post, by);
            } catch (ApplicationFailure failed) {
                failures.add(failed);
            }
        }
        failures.stream()
                .min(Comparator.comparing(ApplicationFailure::isNonRetryable))
                .ifPresent(worthAnotherAttempt -> {
                    throw worthAnotherAttempt;
                });
    }

    /** What goes to whom. */
    private record Post(String channel, String to, Letter letter, Optional<Enclosure> enclosure) {}

    private void mail(Notification notification, Post post, Postman by) {
        if (sent.isSent(
                notification.appointmentId(),
                notification.kind().name(),
                notification.which().orElse(""),
                post.channel())) {
            return;
        }
        try {
            by.send(post.to(), post.letter(), post.enclosure());
        } catch (AddressException malformed) {
            keep(notification, post.channel(), post.letter(), Outcome.FAILED);
            throw ApplicationFailure.newNonRetryableFailure("The address is none", FailureType.INVALID.name());
        } catch (MessagingException refused) {
            keep(notification, post.channel(), post.letter(), Outcome.FAILED);
            throw ApplicationFailure.newFailure(
                    "The mail server did not take the letter", FailureType.UNAVAILABLE.name());
        }
        keep(notification, post.channel(), post.letter(), Outcome.SENT);
    }

    private void keep(Notification notification, String channel, Letter letter, Outcome outcome) {
        sent.keep(
                new SentNotification(
                        notification.appointmentId(),
                        notification.kind().name(),
                        notification.which().orElse(""),
                        channel,
                        letter.subject(),
                        letter.body(),
                        outcome),
                clock.instant());
    }
}
