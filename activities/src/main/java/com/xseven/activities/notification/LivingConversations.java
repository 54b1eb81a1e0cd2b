package com.xseven.activities.notification;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.NoticeListener;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;

/** Conversations that may still be going on. */
public final class LivingConversations {

    private final WorkflowClient temporal;

    public LivingConversations(WorkflowClient temporal) {
        this.temporal = temporal;
    }

    /** Tells something in a conversation; false when that is over. */
    boolean tell(ConversationId conversation, ConversationNotice notice) {
        try {
            temporal.newWorkflowStub(NoticeListener.class, WorkflowIds.of(conversation))
                    .noticed(notice);
            return true;
        } catch (WorkflowNotFoundException over) {
            return false;
        }
    }
}
