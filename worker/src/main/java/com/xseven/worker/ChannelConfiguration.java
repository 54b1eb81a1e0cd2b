package com.xseven.worker;

import com.xseven.activities.notification.ConversationNotifications;
import com.xseven.activities.notification.ConversationOrderNotices;
import com.xseven.activities.notification.ConversationPost;
import com.xseven.activities.notification.EveryChannel;
import com.xseven.activities.notification.LivingConversations;
import com.xseven.activities.notification.MailNotifications;
import com.xseven.activities.notification.MailOrderNotices;
import com.xseven.activities.notification.MailPost;
import com.xseven.activities.notification.MailServer;
import com.xseven.activities.notification.SignOfLife;
import com.xseven.activities.notification.UpdateNotices;
import com.xseven.activities.notification.WaitingNotices;
import com.xseven.activities.notification.WebhookNotifications;
import com.xseven.activities.notification.WebhookOrderNotices;
import com.xseven.activities.webhook.AddressGuard;
import com.xseven.activities.webhook.HttpWebhooks;
import com.xseven.activities.webhook.WebhookPost;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotifications;
import com.xseven.store.notification.Webhooks;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.store.ordering.Orders;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.workflows.notification.NotificationActivities;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import io.temporal.client.WorkflowClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channels by which people and servers are told. Conversations come first: they cost nothing and fail least. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    KeptNotices keptNotices(Database database) {
        return new KeptNotices(database.jdbi());
    }

    @Bean
    Webhooks storedWebhooks(Database database) {
        return new Webhooks(database.jdbi());
    }

    @Bean
    UpdateNotices.Channels channels(
            KeptNotices notices,
            Webhooks webhooks,
            WorkflowClient temporal,
            WorkerSettings settings,
            InstantSource clock) {
        return new UpdateNotices.Channels(
                new MailPost(mailServer(settings.mail()), clock),
                new ConversationPost(new LivingConversations(temporal), notices, clock),
                new WebhookPost(webhooks, notices, temporal, clock));
    }

    @Bean
    NotificationActivities notifications(
            Appointments appointments,
            KnownBusinesses businesses,
            SentNotifications sent,
            UpdateNotices.Channels channels,
            InstantSource clock) {
        return EveryChannel.ofAppointments(List.of(
                new ConversationNotifications(appointments, businesses, channels.conversations()),
                new WebhookNotifications(appointments, businesses, channels.webhooks()),
                new MailNotifications(appointments, businesses, sent, channels.mail(), clock)));
    }

    @Bean
    OrderNoticeActivities orderNotices(
            Orders orders, KnownBusinesses businesses, OrderNotices notices, UpdateNotices.Channels channels) {
        return EveryChannel.ofOrders(List.of(
                new ConversationOrderNotices(orders, channels.conversations()),
                new WebhookOrderNotices(orders, channels.webhooks()),
                new MailOrderNotices(orders, businesses, notices, channels.mail())));
    }

    @Bean
    UpdateNotices updateNotices(
            BusinessUpdates updates,
            Appointments appointments,
            KnownBusinesses businesses,
            KeptNotices notices,
            UpdateNotices.Channels channels) {
        return new UpdateNotices(updates, appointments, businesses, notices, channels, new SignOfLife());
    }

    @Bean
    WaitingNotices waitingNotices(
            KnownBusinesses businesses,
            WaitingList list,
            KeptNotices notices,
            UpdateNotices.Channels channels,
            WorkerSettings settings) {
        return new WaitingNotices(list, businesses, notices, channels, settings.publicUrl());
    }

    @Bean
    HttpWebhooks webhooks(KeptNotices notices, Webhooks webhooks, WorkerSettings settings, InstantSource clock) {
        return new HttpWebhooks(
                notices, webhooks, new AddressGuard(settings.webhook().privateAddresses()), clock);
    }

    private static Optional<MailServer> mailServer(WorkerSettings.Mail mail) {
        Predicate<String> given = text -> !text.isBlank();
        return Optional.of(mail.host())
                .filter(given)
                .map(host -> new MailServer(
                        host,
                        mail.port(),
                        Optional.of(mail.user()).filter(given),
                        Optional.of(mail.password()).filter(given),
                        mail.startTls(),
                        mail.from()));
    }
}
