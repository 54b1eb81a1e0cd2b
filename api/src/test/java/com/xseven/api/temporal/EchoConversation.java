package com.xseven.api.temporal;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.ChangeReport;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationSummary;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.Recovered;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import com.xseven.workflows.conversation.TurnPage;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.ordering.OrderReport;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A conversation that answers each message at once with nothing, to see what reaches a workflow. */
public final class EchoConversation implements ConversationWorkflow {

    private Conversation conversation;

    @WorkflowInit
    public EchoConversation(Conversation begun) {
        this.conversation = begun;
    }

    @Override
    public ConversationSummary run(Conversation ignored) {
        Workflow.await(() -> conversation.over());
        return new ConversationSummary(conversation.turn(), "requested");
    }

    @Override
    public void receive(CustomerMessage message) {
        Instant now = Instant.ofEpochMilli(Workflow.currentTimeMillis());
        conversation = conversation
                .received(message, now)
                .afterTurn(List.of(message.id()), conversation.standing(), Optional.empty(), now);
    }

    @Override
    public void noticed(ConversationNotice notice) {
        throw new AssertionError("Expected nobody to tell anything, since the api does not");
    }

    @Override
    public void orderReported(OrderReport report) {}

    @Override
    public void appointmentReported(AppointmentReport report) {}

    @Override
    public void changeReported(ChangeReport report) {}

    @Override
    public ConversationView end(EndRequest request) {
        conversation = conversation.closed();
        return conversation.view();
    }

    @Override
    public void validateEnd(EndRequest request) {}

    /** As somebody wishes, or else by trying again; what asks for a new conversation comes too late. */
    @Override
    public Recovered recover(RecoverRequest request) {
        RecoveryStrategy strategy = request.strategy().orElse(RecoveryStrategy.RETRY_SAME_AGENT);
        if (strategy == RecoveryStrategy.CREATE_NEW_CONVERSATION) {
            throw ApplicationFailure.newFailure("too late", OVER);
        }
        return new Recovered(
                request.requestId(),
                strategy,
                request.strategy().isEmpty(),
                conversation.turn(),
                conversation.opening().id());
    }

    /** Everybody but the agent of figures may come; that of health comes too late, and that of beauty behind too many. */
    @Override
    public SwitchOutcome switchAgent(SwitchRequest request) {
        if (request.agent() == Agent.HEALTH_MEDICAL) {
            throw ApplicationFailure.newFailure("too late", OVER);
        }
        if (request.agent() == Agent.BEAUTY_SALON) {
            throw ApplicationFailure.newFailure("too many", BUSY);
        }
        return request.agent() == Agent.BUSINESS_ANALYTICS
                ? new SwitchOutcome.Refused(Optional.of(Agent.RESTAURANT_FOOD), List.of("food"), List.of())
                : new SwitchOutcome.Switched(conversation.view(), List.of());
    }

    @Override
    public ConversationView state() {
        return conversation.view();
    }

    @Override
    public Progress progress(MessageId id) {
        return conversation.progress(id);
    }

    @Override
    public TurnPage recentMessages() {
        return new TurnPage(conversation.answered().latest());
    }
}
