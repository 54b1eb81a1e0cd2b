package com.xseven.api.conversation;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.journal.JournaledConversation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may read and speak in which conversation: a customer the one that the token opens, whoever signed in those that the
 * rules open to them; whoever sees the rules reads why any of them came out so. To everybody else a conversation does not exist, so that ids tell nothing.
 */
@Component
public final class Access {

    private final Transcripts transcripts;
    private final Conversations conversations;
    private final Past past;
    private final Gate gate;

    Access(Transcripts transcripts, Conversations conversations, Past past, Gate gate) {
        this.transcripts = transcripts;
        this.conversations = conversations;
        this.past = past;
        this.gate = gate;
    }

    /** The id of a conversation that the caller may read and write; ends the request for any other. */
    public ConversationId conversation(String id, Caller caller) {
        ConversationId conversation = id(id);
        if (!mayOpen(caller, conversation)) {
            throw notFound();
        }
        return conversation;
    }

    /**
     * The id of a conversation of which the caller may see why it came out so. Whoever sees the rules sees what they decided in
     * any conversation; what people said and who they are is not among it.
     */
    ConversationId explained(String id, Caller caller) {
        return caller instanceof Caller.Person person && gate.lets(person, DashboardAction.SEE_RULES, Optional.empty())
                ? id(id)
                : conversation(id, caller);
    }

    /**
     * The id of a conversation in which the caller may speak. Whoever signed in speaks in the dashboard; with customers the
     * customers speak themselves.
     */
    ConversationId speaking(String id, Caller caller) {
        ConversationId conversation = conversation(id, caller);
        if (caller instanceof Caller.Person && flow(conversation) != Flow.DASHBOARD) {
            throw Problems.forbidden(
                    "Only the customer speaks in this conversation, with the token of the conversation.");
        }
        return conversation;
    }

    /** The id of a conversation that the caller may end. */
    ConversationId ending(String id, Caller caller) {
        ConversationId conversation = conversation(id, caller);
        if (caller instanceof Caller.Person person && flow(conversation) != Flow.DASHBOARD) {
            gate.expect(person, DashboardAction.CANCEL_WORKFLOWS, business(conversation));
        }
        return conversation;
    }

    private static DashboardAction reading(Flow flow) {
        return switch (flow) {
            case DASHBOARD -> DashboardAction.USE_DASHBOARD;
            case DEDICATED, GLOBAL -> DashboardAction.SEE_CONVERSATIONS;
        };
    }

    /** The journal knows, or else Temporal. */
    Flow flow(ConversationId conversation) {
        return transcripts
                .conversationIfReachable(conversation)
                .map(JournaledConversation::flow)
                .orElseGet(() -> past.unlessOver(conversation, () -> conversations.flow(conversation)));
    }

    private static ConversationId id(String id) {
        return Optional.of(id)
                .filter(ConversationId::isValid)
                .map(ConversationId::new)
                .orElseThrow(Access::notFound);
    }

    private boolean mayOpen(Caller caller, ConversationId conversation) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> customer.conversation().equals(conversation);
            case Caller.Person person -> gate.lets(person, reading(flow(conversation)), business(conversation));
        };
    }

    /** That of the conversation. The journal knows, once it has begun there; before that and without it, Temporal knows. */
    public Optional<BusinessId> business(ConversationId conversation) {
        return transcripts
                .conversationIfReachable(conversation)
                .map(JournaledConversation::business)
                .orElseGet(() -> past.unlessOver(conversation, () -> conversations.business(conversation)));
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation, or it is not yours.");
    }
}
