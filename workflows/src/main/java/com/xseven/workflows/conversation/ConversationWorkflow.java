package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.booking.AppointmentListener;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.notification.NoticeListener;
import com.xseven.workflows.ordering.OrderListener;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** One conversation, from its greeting to its end. The api starts it, signals messages into it and reads it by query. */
@WorkflowInterface
public interface ConversationWorkflow extends AppointmentListener, OrderListener, NoticeListener {

    /** Type of the failure of a command that came too late. */
    String OVER = "CONVERSATION_OVER";

    /** The type of failure of a wish for an agent while as many wait as may. */
    String BUSY = "TOO_MANY_WISHES";

    /** Starts with {@link Conversation#begin}; continues as new with whatever state stands. */
    @WorkflowMethod
    ConversationSummary run(Conversation conversation);

    /**
     * Accepts a message. It is answered once, however often it is sent under the same id, after everything that was
     * accepted before it.
     */
    @SignalMethod
    void receive(CustomerMessage message);

    /** Ends the conversation after everything accepted so far is answered. */
    @UpdateMethod
    ConversationView end(EndRequest request);

    @UpdateValidatorMethod(updateName = "end")
    void validateEnd(EndRequest request);

    /**
     * Gets over what went wrong, after everything accepted so far is answered. The same wish again is carried out once.
     * Fails with an {@code ApplicationFailure} of type {@link #OVER} when the conversation ended before.
     */
    @UpdateMethod
    Recovered recover(RecoverRequest request);

    /**
     * Lets another agent answer from now on, after everything accepted so far is answered, where the rules give it to this
     * conversation. The same wish again is carried out once. Fails with an {@code ApplicationFailure} of type {@link #OVER} when
     * the conversation ended before, and of type {@link #BUSY} while sixteen others wait. No validator says so: what it throws
     * loses its type on the way.
     */
    @UpdateMethod
    SwitchOutcome switchAgent(SwitchRequest request);

    @QueryMethod
    ConversationView state();

    /** How far a message has come, for those who missed its reply. */
    @QueryMethod
    Progress progress(MessageId id);

    @QueryMethod
    TurnPage recentMessages();
}
