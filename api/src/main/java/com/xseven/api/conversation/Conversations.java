package com.xseven.api.conversation;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.Recovered;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import java.util.Optional;

/**
 * Living conversations. Every call fails with the problem {@code TEMPORAL_UNAVAILABLE} while Temporal is away, and with
 * {@code CONVERSATION_NOT_FOUND} where there is no such conversation.
 */
public interface Conversations {

    /** Begins a conversation, unless one of this id was begun before. */
    void begin(Opening opening);

    /**
     * Hands a message over. Once this returns the message is kept and will be answered, whatever happens. Handing the
     * same one over again changes nothing.
     *
     * @throws com.xseven.api.problem.Problem {@code CONVERSATION_ENDED} when the conversation is over
     */
    void receive(ConversationId id, CustomerMessage message);

    /**
     * How far a message has come, asked of the conversation's worker.
     *
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} when none answers
     */
    Progress progress(ConversationId id, MessageId message);

    /**
     * Where the conversation stands, asked of its worker.
     *
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} when none answers
     */
    ConversationView state(ConversationId id);

    /**
     * Ends the conversation after everything accepted so far is answered. Ending it twice changes nothing.
     *
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} when it did not end in time
     */
    ConversationView end(ConversationId id, EndRequest request);

    /**
     * Gets the conversation over what went wrong after everything accepted so far is answered. The same wish again is carried
     * out once.
     *
     * @throws com.xseven.api.problem.Problem {@code CONVERSATION_ENDED} when the conversation is over, and
     *     {@code WORKERS_UNAVAILABLE} when it did not recover in time
     */
    Recovered recover(ConversationId id, RecoverRequest request);

    /**
     * Lets another agent answer from now on, after everything accepted so far is answered. The same wish again is carried out
     * once.
     *
     * @throws com.xseven.api.problem.Problem {@code CONVERSATION_ENDED} when the conversation is over, and
     *     {@code WORKERS_UNAVAILABLE} when it did not switch in time, or too many such wishes wait
     */
    SwitchOutcome switchAgent(ConversationId id, SwitchRequest request);

    /** The business whose conversation it is; empty for a global one. */
    Optional<BusinessId> business(ConversationId id);

    Flow flow(ConversationId id);
}
