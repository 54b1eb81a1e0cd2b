package com.xseven.activities.notification;

import com.xseven.activities.webhook.WebhookPost;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.store.world.Concern;
import com.xseven.store.world.StaffLogin;
import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.update.Telling;
import com.xseven.workflows.update.Told;
import com.xseven.workflows.update.UpdateNoticeActivities;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells staff by e-mail, the business's server by webhook, and customers in their conversation and by e-mail. */
public final class UpdateNotices implements UpdateNoticeActivities {

    private static final String CHANNEL = "EMAIL";
    private static final String STAFF_CHANNEL = "STAFF_EMAIL";

    private final BusinessUpdates updates;
    private final Appointments appointments;
    private final KnownBusinesses businesses;
    private final KeptNotices notices;
    private final Channels channels;
    private final Runnable signOfLife;

    /** The ways to people and servers. */
    public record Channels(MailPost mail, ConversationPost conversations, WebhookPost webhooks) {}

    /**
     * Tells by these ways.
     *
     * @param signOfLife is shown before each letter, since a page of people takes minutes
     */
    public UpdateNotices(
            BusinessUpdates updates,
            Appointments appointments,
            KnownBusinesses businesses,
            KeptNotices notices,
            Channels channels,
            Runnable signOfLife) {
        this.updates = updates;
        this.appointments = appointments;
        this.businesses = businesses;
        this.notices = notices;
        this.channels = channels;
        this.signOfLife = signOfLife;
    }

    @Override
    public Told tellStaff(Telling telling) {
        StoredUpdate update = update(telling);
        Business business = businesses.get(new BusinessId(telling.key().businessId()));
        channels.webhooks().post(message(telling, update));
        Letter letter = new UpdateWords(update, business).toStaff(telling.news());
        Tally tally = new Tally();
        for (StaffLogin member : updates.staff(update)) {
            signOfLife.run();
            String occasion = occasion(telling.news(), telling, "staff/" + member.id());
            tally.add(channels.mail()
                    .send(new MailPost.Post(ledger(telling, occasion, STAFF_CHANNEL, letter), member.email(), letter)));
        }
        return tally.told();
    }

    @Override
    public Told tellCustomers(Telling telling) {
        StoredUpdate update = update(telling);
        Business business = businesses.get(new BusinessId(telling.key().businessId()));
        UpdateWords words = new UpdateWords(update, business);
        Tally tally = new Tally();
        for (Concern concern : updates.concerns(telling.key(), telling.after(), telling.limit())) {
            signOfLife.run();
            appointments
                    .find(concern.appointmentId())
                    .filter(appointment -> isToBeTold(telling, concern, appointment))
                    .ifPresent(appointment -> tally.add(tell(telling, concern, appointment, words)));
        }
        return tally.told();
    }

    /** What is cancelled meanwhile is nobody's sorrow any more; and only who heard of a change hears that it is taken back. */
    private boolean isToBeTold(Telling telling, Concern concern, Appointment appointment) {
        return switch (telling.news()) {
            case CHANGED ->
                switch (appointment.status()) {
                    case HELD, CONFIRMED -> true;
                    case CANCELLED, COMPLETED, NO_SHOW -> false;
                };
            case UNDONE -> {
                String told = occasion(Telling.News.CHANGED, telling, Integer.toString(concern.place()));
                yield notices.isSent(told + "/" + CHANNEL) || notices.isSent(told + "/" + ConversationPost.CHANNEL);
            }
        };
    }

    /** Reached when any channel reached them; a letter that may still go out is tried again. */
    private MailPost.Delivery tell(Telling telling, Concern concern, Appointment appointment, UpdateWords words) {
        String occasion = occasion(telling.news(), telling, Integer.toString(concern.place()));
        ConversationPost.Word word = new ConversationPost.Word(
                new BusinessId(telling.key().businessId()),
                occasion,
                Occasions.type(telling.news()),
                WorkflowIds.ofUpdate(telling.key().value()),
                new Reply.StartedWorkflow(
                        "APPOINTMENT",
                        WorkflowIds.ofAppointment(appointment.id()),
                        appointment.status().name()),
                words.inConversation(telling.news(), concern, appointment),
                Optional.empty());
        boolean heard = appointment
                .conversation()
                .filter(conversation -> channels.conversations().tell(conversation, word))
                .isPresent();
        Letter letter = words.toCustomer(telling.news(), concern, appointment);
        MailPost.Delivery mailed = appointment
                .customerEmail()
                .map(to ->
                        channels.mail().send(new MailPost.Post(ledger(telling, occasion, CHANNEL, letter), to, letter)))
                .orElse(MailPost.Delivery.IMPOSSIBLE);
        return switch (mailed) {
            case SENT, FAILED -> mailed;
            case IMPOSSIBLE, NO_ADDRESS -> heard ? MailPost.Delivery.SENT : mailed;
        };
    }

    private StoredUpdate update(Telling telling) {
        return updates.find(telling.key())
                .orElseThrow(() -> new IllegalArgumentException("Expected an update of that key"));
    }

    private Ledger ledger(Telling telling, String occasion, String channel, Letter letter) {
        return new Ledger.OfNotice(
                notices,
                new KeptNotice(
                        occasion + "/" + channel,
                        new BusinessId(telling.key().businessId()),
                        WorkflowIds.ofUpdate(telling.key().value()),
                        Occasions.type(telling.news()),
                        channel,
                        letter.subject(),
                        letter.body(),
                        Outcome.STORED));
    }

    private static WebhookPost.Message message(Telling telling, StoredUpdate update) {
        SortedMap<String, Object> data = new TreeMap<>();
        data.put("businessId", telling.key().businessId());
        data.put("updateId", telling.key().changeId());
        data.put("concerned", update.concerned());
        data.put("changed", update.after().parts());
        return new WebhookPost.Message(
                new BusinessId(telling.key().businessId()),
                occasion(telling.news(), telling, "webhook"),
                WorkflowIds.ofUpdate(telling.key().value()),
                Occasions.type(telling.news()),
                data);
    }

    private static String occasion(Telling.News news, Telling telling, String whom) {
        return WorkflowIds.ofUpdate(telling.key().value()) + "/" + news + "/" + whom;
    }

    /** Counts who was reached; fails once everybody was tried and a letter may still go out. */
    private static final class Tally {

        private int reached;
        private int unreached;
        private boolean incomplete;

        void add(MailPost.Delivery delivery) {
            switch (delivery) {
                case SENT -> reached++;
                case IMPOSSIBLE, NO_ADDRESS -> unreached++;
                case FAILED -> incomplete = true;
            }
        }

        Told told() {
            if (incomplete) {
                throw MailPost.notTaken();
            }
            return new Told(reached, unreached);
        }
    }
}
