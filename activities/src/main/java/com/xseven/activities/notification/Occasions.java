package com.xseven.activities.notification;

import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.update.Telling;
import com.xseven.workflows.waiting.WaitingNotice;

/** Names of what is told, as other programs hear them. */
final class Occasions {

    private Occasions() {}

    static String type(Notification.Kind kind) {
        return switch (kind) {
            case CONFIRMATION -> "appointment.confirmed";
            case REMINDER -> "appointment.reminder";
            case RESCHEDULED -> "appointment.rescheduled";
            case REVIEW_REQUEST -> "appointment.review-requested";
            case CANCELLATION -> "appointment.cancelled";
        };
    }

    static String type(OrderNotice.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "order.accepted";
            case READY -> "order.ready";
            case ON_ITS_WAY -> "order.on-its-way";
            case CANCELLED -> "order.cancelled";
            case WAITS_FOR_STAFF -> "order.waits-for-staff";
        };
    }

    static String type(Telling.News news) {
        return switch (news) {
            case CHANGED -> "business.updated";
            case UNDONE -> "business.update-undone";
        };
    }

    static String type(WaitingNotice.Kind kind) {
        return switch (kind) {
            case OFFERED -> "waiting-list.offered";
            case TAKEN -> "waiting-list.taken";
            case EXPIRED -> "waiting-list.expired";
        };
    }

    static String of(WaitingNotice notice) {
        return "waiting-list/" + notice.offer().appointmentId() + "/" + notice.kind();
    }

    static String of(Notification notification) {
        return "appointment/" + notification.appointmentId() + "/" + notification.kind() + "/"
                + notification.which().orElse("");
    }

    static String of(OrderNotice notice) {
        return "order/" + notice.orderId() + "/" + notice.kind() + "/" + notice.number();
    }
}
