package com.xseven.workflows.notification;

import com.xseven.dialogue.reply.Reply;
import java.util.Optional;

/**
 * Something that a business tells in a conversation of its own accord.
 *
 * @param noticeId the same at each attempt to tell it
 * @param about what it is news of, as it is shown
 * @param proposal what the customer is asked to say yes to, or, beside a visit, what they said yes to elsewhere
 * @param visit what the conversation has to know from now on, so that it speaks of the appointment as it is
 */
public record ConversationNotice(
        String noticeId,
        String text,
        Optional<Reply.StartedWorkflow> about,
        Optional<VisitNews> visit,
        Optional<Proposal> proposal) {

    /** News that asks for nothing. */
    public ConversationNotice(
            String noticeId, String text, Optional<Reply.StartedWorkflow> about, Optional<VisitNews> visit) {
        this(noticeId, text, about, visit, Optional.empty());
    }

    /** News after which every appointment is where it was. */
    public ConversationNotice(String noticeId, String text, Optional<Reply.StartedWorkflow> about) {
        this(noticeId, text, about, Optional.empty());
    }
}
