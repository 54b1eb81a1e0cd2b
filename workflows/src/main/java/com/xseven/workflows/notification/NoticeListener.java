package com.xseven.workflows.notification;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;

/** Any workflow that shows people what they are told. */
@WorkflowInterface
public interface NoticeListener {

    /** Tells something between two turns, once for each id. */
    @SignalMethod
    void noticed(ConversationNotice notice);
}
