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
import java.util.Map;
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
        Wording wording = Wording.in(appointment.language());
        Map<String, String> facts =
                Map.of("business", business.name(), "when", wording.at(appointment.start(), business.zone()));
        return switch (kind) {
            case CONFIRMATION -> Optional.empty();
            case REMINDER -> Optional.of(wording.say(Template.TOLD_REMINDER, facts));
            case RESCHEDULED -> Optional.of(wording.say(Template.TOLD_RESCHEDULED, facts));
            case REVIEW_REQUEST -> Optional.of(wording.say(Template.TOLD_REVIEW));
            case CANCELLATION -> Optional.of(wording.say(Template.TOLD_CANCELLATION, facts));
        };
    }
}
