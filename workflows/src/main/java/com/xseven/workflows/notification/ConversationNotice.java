package com.xseven.workflows.notification;

import com.xseven.dialogue.reply.Reply;
import java.util.Optional;

/**
 * Something that a business tells in a conversation of its own accord.
 *
 * @param noticeId the same at each attempt to tell it
 * @param about the workflow that it is news of
 */
public record ConversationNotice(String noticeId, String text, Optional<Reply.StartedWorkflow> about) {}
