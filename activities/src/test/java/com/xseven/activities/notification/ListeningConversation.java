package com.xseven.activities.notification;

import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.NoticeListener;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A conversation that only listens, until it is told to end. */
@WorkflowInterface
public interface ListeningConversation extends NoticeListener {

    @WorkflowMethod
    void run();

    @SignalMethod
    void end();

    /** What all of them heard. */
    final class Listening implements ListeningConversation {

        static final List<ConversationNotice> HEARD = new CopyOnWriteArrayList<>();

        private boolean over;

        @Override
        public void run() {
            Workflow.await(() -> over);
        }

        @Override
        public void end() {
            over = true;
        }

        @Override
        public void noticed(ConversationNotice notice) {
            HEARD.add(notice);
        }
    }
}
