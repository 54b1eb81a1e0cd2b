package com.xseven.workflows.conversation;

import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.BookingActivities;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A house with one table, and a record of what was done and told. */
final class OneTable implements BookingActivities, NotificationActivities {

    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final boolean free;

    OneTable(boolean free) {
        this.free = free;
    }

    @Override
    public HoldOutcome hold(AppointmentPlan plan) {
        if (!free) {
            return new HoldOutcome.Taken(List.of());
        }
        deeds.add("HOLD");
        Instant start = plan.request()
                .date()
                .atTime(plan.request().time())
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
        return new HoldOutcome.Held(
                start,
                start.plus(Duration.ofMinutes(90)),
                plan.request().date().atTime(plan.request().time()),
                "Table 4");
    }

    @Override
    public void confirm(AppointmentKey key) {
        deeds.add("CONFIRM");
    }

    @Override
    public void cancel(AppointmentKey key) {
        deeds.add("CANCEL");
    }

    @Override
    public void complete(AppointmentKey key) {
        deeds.add("COMPLETE");
    }

    @Override
    public void send(Notification notification) {
        deeds.add("TELL " + notification.kind());
    }

    List<String> deeds() {
        return List.copyOf(deeds);
    }
}
