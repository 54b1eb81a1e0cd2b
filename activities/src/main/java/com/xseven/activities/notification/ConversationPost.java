package com.xseven.activities.notification;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.notification.VisitNews;
import java.time.InstantSource;
import java.util.Optional;

/** Tells people in their own conversation, as long as that goes on, and keeps what was told. */
public final class ConversationPost {

    static final String CHANNEL = "CONVERSATION";

    private final LivingConversations conversations;
    private final KeptNotices notices;
    private final InstantSource clock;

    public ConversationPost(LivingConversations conversations, KeptNotices notices, InstantSource clock) {
        this.conversations = conversations;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Something to tell.
     *
     * @param occasion names it for good: the same occasion is told once
     * @param kind such as {@code appointment.cancelled}
     * @param about the id of the workflow that it is news of
     * @param shown what is shown beside the words
     * @param visit where an appointment is by now, where that is the news
     * @param proposal what the customer is asked to say yes to
     */
    record Word(
            BusinessId business,
            String occasion,
            String kind,
            String about,
            Reply.StartedWorkflow shown,
            String text,
            Optional<VisitNews> visit,
            Optional<Proposal> proposal) {

        /** Asks for nothing. */
        Word(
                BusinessId business,
                String occasion,
                String kind,
                String about,
                Reply.StartedWorkflow shown,
                String text,
                Optional<VisitNews> visit) {
            this(business, occasion, kind, about, shown, text, visit, Optional.empty());
        }
    }

    /** Whether it is told; false when the conversation is over. */
    boolean tell(ConversationId conversation, Word word) {
        String id = word.occasion() + "/" + CHANNEL;
        if (notices.isSent(id)) {
            return true;
        }
        KeptNotice notice =
                new KeptNotice(id, word.business(), word.about(), word.kind(), CHANNEL, "", word.text(), Outcome.SENT);
        boolean told = conversations.tell(
                conversation,
                new ConversationNotice(id, word.text(), Optional.of(word.shown()), word.visit(), word.proposal()));
        if (told) {
            notices.keep(notice, clock.instant());
        }
        return told;
    }
}
