package com.xseven.activities.notification;

import com.xseven.activities.webhook.WebhookPost;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.notification.VisitNews;
import com.xseven.workflows.waiting.WaitingNotice;
import com.xseven.workflows.waiting.WaitingNoticeActivities;
import java.net.URI;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells those who waited in their conversation and by e-mail, and the business's server by webhook. */
public final class WaitingNotices implements WaitingNoticeActivities {

    private static final String CHANNEL = "EMAIL";

    private final WaitingList list;
    private final KnownBusinesses businesses;
    private final KeptNotices notices;
    private final UpdateNotices.Channels channels;
    private final URI publicUrl;

    /** {@code publicUrl} is where people reach the pages. */
    public WaitingNotices(
            WaitingList list,
            KnownBusinesses businesses,
            KeptNotices notices,
            UpdateNotices.Channels channels,
            URI publicUrl) {
        this.list = list;
        this.businesses = businesses;
        this.notices = notices;
        this.channels = channels;
        this.publicUrl = publicUrl;
    }

    @Override
    public void tell(WaitingNotice notice) {
        WaitingEntry entry = list.find(notice.offer().entryId())
                .orElseThrow(() -> new NoSuchElementException("Expected an entry of the waiting list"));
        Business business = businesses.get(entry.wish().business());
        WaitingWords words = new WaitingWords(notice, business, entry.wish().language(), publicUrl);
        entry.wish()
                .conversation()
                .ifPresent(conversation -> channels.conversations().tell(conversation, word(notice, words)));
        channels.webhooks().post(message(notice));
        channels.mail()
                .deliver(entry
                        .wish()
                        .customerEmail()
                        .flatMap(to ->
                                words.letter().map(letter -> new MailPost.Post(ledger(notice, letter), to, letter)))
                        .stream()
                        .toList());
    }

    private static ConversationPost.Word word(WaitingNotice notice, WaitingWords words) {
        String appointmentId = notice.offer().appointmentId();
        Proposal proposal = new Proposal(notice.offer().request(), words.summary());
        return new ConversationPost.Word(
                new BusinessId(notice.businessId()),
                Occasions.of(notice),
                Occasions.type(notice.kind()),
                WorkflowIds.ofWaitingList(notice.businessId()),
                new Reply.StartedWorkflow(
                        "APPOINTMENT", WorkflowIds.ofAppointment(appointmentId), words.appointmentStatus()),
                words.inConversation(),
                Optional.of(new VisitNews(appointmentId, Optional.of(words.start())))
                        .filter(news -> notice.kind() == WaitingNotice.Kind.TAKEN),
                Optional.of(proposal).filter(asked -> notice.kind() != WaitingNotice.Kind.EXPIRED));
    }

    private Ledger ledger(WaitingNotice notice, Letter letter) {
        return new Ledger.OfNotice(
                notices,
                new KeptNotice(
                        Occasions.of(notice) + "/" + CHANNEL,
                        new BusinessId(notice.businessId()),
                        WorkflowIds.ofWaitingList(notice.businessId()),
                        Occasions.type(notice.kind()),
                        CHANNEL,
                        letter.subject(),
                        letter.body(),
                        Outcome.STORED));
    }

    /** Without the entry's id: whoever knows that may answer. */
    private static WebhookPost.Message message(WaitingNotice notice) {
        SortedMap<String, Object> data = new TreeMap<>();
        data.put("businessId", notice.businessId());
        data.put("date", notice.offer().request().date().toString());
        data.put("time", notice.offer().request().time().toString());
        data.put("partySize", notice.offer().request().partySize());
        return new WebhookPost.Message(
                new BusinessId(notice.businessId()),
                Occasions.of(notice),
                WorkflowIds.ofWaitingList(notice.businessId()),
                Occasions.type(notice.kind()),
                data);
    }
}
