package com.xseven.activities.notification;

import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells by every channel, whichever of them fail; those that did are tried again, and the others know that they have told it. */
public final class EveryChannel {

    private EveryChannel() {}

    /** For appointments; the first channel tells first. */
    public static NotificationActivities ofAppointments(List<NotificationActivities> channels) {
        return new OfAppointments(List.copyOf(channels));
    }

    /** For orders. */
    public static OrderNoticeActivities ofOrders(List<OrderNoticeActivities> channels) {
        return new OfOrders(List.copyOf(channels));
    }

    private record OfAppointments(List<NotificationActivities> channels) implements NotificationActivities {
        @Override
        public void send(Notification notification) {
            tryAll(channels, channel -> channel.send(notification));
        }
    }

    private record OfOrders(List<OrderNoticeActivities> channels) implements OrderNoticeActivities {
        @Override
        public void send(OrderNotice notice) {
            tryAll(channels, channel -> channel.send(notice));
        }
    }

    private static <T> void tryAll(List<T> channels, Consumer<T> telling) {
        Optional<RuntimeException> first = Optional.empty();
        for (T channel : channels) {
            try {
                telling.accept(channel);
            } catch (RuntimeException failure) {
                first = first.or(() -> Optional.of(failure));
            }
        }
        first.ifPresent(failure -> {
            throw failure;
        });
    }
}
