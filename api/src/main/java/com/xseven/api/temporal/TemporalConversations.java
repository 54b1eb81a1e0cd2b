package com.xseven.api.temporal;

import com.xseven.api.conversation.ConversationSettings;
import com.xseven.api.conversation.Conversations;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.conversation.FirstAttributes;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.Recovered;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.common.Priority;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Conversations as Temporal workflows. */
@Component
final class TemporalConversations implements Conversations {

    private static final Logger LOG = LoggerFactory.getLogger(TemporalConversations.class);

    private final WorkflowClient client;
    private final Duration patience;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalConversations(WorkflowClient client, ConversationSettings settings) {
        this.client = client;
        this.patience = settings.replyDeadline();
    }

    @Override
    public void begin(Opening opening) {
        ConversationWorkflow workflow = client.newWorkflowStub(ConversationWorkflow.class, options(opening));
        try {
            calls.server(() -> WorkflowClient.start(workflow::run, Conversation.begin(opening)));
        } catch (WorkflowExecutionAlreadyStarted begunBefore) {
            LOG.debug("Conversation {} was begun before", opening.id());
        }
    }

    @Override
    public void receive(ConversationId id, CustomerMessage message) {
        try {
            calls.server(() -> {
                workflow(id).receive(message);
                return message;
            });
        } catch (WorkflowNotFoundException overOrUnknown) {
            throw isOver(id) ? ended() : notFound();
        }
    }

    @Override
    public Progress progress(ConversationId id, MessageId message) {
        return asked(() -> workflow(id).progress(message));
    }

    @Override
    public ConversationView state(ConversationId id) {
        return asked(() -> workflow(id).state());
    }

    @Override
    public ConversationView end(ConversationId id, EndRequest request) {
        // An update would wait for a server that is away; this says so at once.
        if (isOver(id)) {
            return state(id);
        }
        try {
            return calls.workerWithin(patience, () -> workflow(id).end(request));
        } catch (WorkflowNotFoundException overByNow) {
            return state(id);
        }
    }

    @Override
    public Recovered recover(ConversationId id, RecoverRequest request) {
        return unlessOver(id, () -> workflow(id).recover(request));
    }

    @Override
    public SwitchOutcome switchAgent(ConversationId id, SwitchRequest request) {
        return unlessOver(id, () -> workflow(id).switchAgent(request));
    }

    @Override
    public Optional<BusinessId> business(ConversationId id) {
        return Optional.ofNullable(described(id).getTypedSearchAttributes().get(SearchAttributes.BUSINESS))
                .map(BusinessId::new);
    }

    @Override
    public Flow flow(ConversationId id) {
        return Flow.valueOf(described(id).getTypedSearchAttributes().get(SearchAttributes.FLOW));
    }

    private static WorkflowOptions options(Opening opening) {
        return WorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.of(opening.id()))
                .setTaskQueue(TaskQueues.CONVERSATIONS)
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .setWorkflowIdConflictPolicy(WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
                .setTypedSearchAttributes(FirstAttributes.of(opening))
                .setPriority(Priority.newBuilder()
                        .setFairnessKey(opening.fairnessKey())
                        .build())
                .build();
    }

    private ConversationWorkflow workflow(ConversationId id) {
        return client.newWorkflowStub(ConversationWorkflow.class, WorkflowIds.of(id));
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return calls.worker(question);
        } catch (WorkflowNotFoundException unknown) {
            throw notFound();
        }
    }

    /** A command whose outcome is needed. An update would wait for a server that is away; asking first says so at once. */
    private <T> T unlessOver(ConversationId id, Supplier<T> command) {
        if (isOver(id)) {
            throw ended();
        }
        try {
            return calls.workerWithin(patience, command);
        } catch (WorkflowNotFoundException overByNow) {
            throw ended();
        } catch (WorkflowUpdateException refused) {
            throw refused.getCause() instanceof ApplicationFailure failure
                    ? problem(failure.getType()).orElseThrow(() -> refused)
                    : refused;
        }
    }

    private static Optional<Problem> problem(String failure) {
        return switch (failure) {
            case ConversationWorkflow.OVER -> Optional.of(ended());
            case ConversationWorkflow.BUSY -> Optional.of(TemporalCalls.workersAway());
            default -> Optional.empty();
        };
    }

    private boolean isOver(ConversationId id) {
        return described(id).getStatus() != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
    }

    private WorkflowExecutionDescription described(ConversationId id) {
        try {
            return calls.server(
                    () -> client.newUntypedWorkflowStub(WorkflowIds.of(id)).describe());
        } catch (WorkflowNotFoundException unknown) {
            throw notFound();
        }
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.CONVERSATION_NOT_FOUND, "There is no such conversation, or it is not yours.");
    }

    private static Problem ended() {
        return Problem.of(ProblemCode.CONVERSATION_ENDED, "This conversation is over. Begin a new one.");
    }
}
