package com.xseven.activities.notification;

import com.xseven.activities.webhook.WebhookPost;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells the servers of businesses of appointments, without a word of who the customer is. */
public final class WebhookNotifications implements NotificationActivities {

    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final WebhookPost post;

    public WebhookNotifications(Appointments appointments, KnownBusinesses businesses, WebhookPost post) {
        this.appointments = appointments;
        this.businesses = businesses;
        this.post = post;
    }

    @Override
    public void send(Notification notification) {
        Appointment appointment = appointments
                .find(notification.appointmentId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an appointment of that id"));
        post.post(new WebhookPost.Message(
                appointment.business(),
                Occasions.of(notification),
                WorkflowIds.ofAppointment(appointment.id()),
                Occasions.type(notification.kind()),
                facts(appointment, businesses.get(appointment.business()).zone())));
    }

    private static SortedMap<String, Object> facts(Appointment appointment, ZoneId zone) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("businessId", appointment.business().value());
        facts.put("appointmentId", appointment.id());
        facts.put("status", appointment.status().name());
        facts.put("start", time(appointment.start(), zone));
        facts.put("end", time(appointment.end(), zone));
        facts.put("resource", appointment.resource());
        facts.put("partySize", appointment.partySize());
        appointment.offer().ifPresent(offer -> facts.put("offer", offer));
        appointment.staff().ifPresent(staff -> facts.put("staff", staff));
        return facts;
    }

    private static String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
