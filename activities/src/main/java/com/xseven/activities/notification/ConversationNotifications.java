package com.xseven.activities.notification;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import com.xseven.workflows.notification.VisitNews;
import java.time.LocalDateTime;
import java.util.Optional;

/** Tells customers of their appointments in the conversation that asked for them, unless it is where the news comes from. */
public final class ConversationNotifications implements NotificationActivities {

    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final ConversationPost post;

    public ConversationNotifications(Appointments appointments, KnownBusinesses businesses, ConversationPost post) {
        this.appointments = appointments;
        this.businesses = businesses;
        this.post = post;
    }

    @Override
    public void send(Notification notification) {
        Appointment appointment = appointments
                .find(notification.appointmentId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an appointment of that id"));
        Optional<ConversationId> listener = appointment
                .conversation()
                .filter(conversation -> !notification.knownIn().equals(Optional.of(conversation)));
        Business business = businesses.get(appointment.business());
        words(notification.kind(), appointment, business)
                .ifPresent(text -> listener.ifPresent(
                        conversation -> post.tell(conversation, word(notification, appointment, business, text))));
    }

    private static ConversationPost.Word word(
            Notification notification, Appointment appointment, Business business, String text) {
        return new ConversationPost.Word(
                appointment.business(),
                Occasions.of(notification),
                Occasions.type(notification.kind()),
                WorkflowIds.ofAppointment(appointment.id()),
                new Reply.StartedWorkflow(
                        "APPOINTMENT",
                        WorkflowIds.ofAppointment(appointment.id()),
                        appointment.status().name()),
                text,
                Optional.of(new VisitNews(appointment.id(), start(notification.kind(), appointment, business))));
    }

    private static Optional<LocalDateTime> start(Notification.Kind kind, Appointment appointment, Business business) {
        return Optional.of(appointment.start().atZone(business.zone()).toLocalDateTime())
                .filter(stands -> kind != Notification.Kind.CANCELLATION);
    }

    /** The booking itself was answered in the conversation's own turn. */
    private static Optional<String> words(Notification.Kind kind, Appointment appointment, Business business) {
        String when = Moments.at(appointment.start(), business.zone());
        return switch (kind) {
            case CONFIRMATION -> Optional.empty();
            case REMINDER -> Optional.of("A reminder: we look forward to seeing you on " + when + ".");
            case RESCHEDULED ->
                Optional.of(business.name() + " moved your booking: it is now on " + when + ". If that does not suit"
                        + " you, tell me which day and time would.");
            case REVIEW_REQUEST ->
                Optional.of("Thank you for your visit. How was it? We would be glad to hear from you.");
            case CANCELLATION ->
                Optional.of("Your booking on " + when + " is cancelled. If you would like another time, tell me a day"
                        + " and a time.");
        };
    }
}
