package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.Opening;
import io.temporal.api.enums.v1.ParentClosePolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.common.Priority;
import io.temporal.failure.ChildWorkflowFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conversation that takes the place of another. There is one at most for each, however often it is wanted. */
public final class Successor {

    private static final Pattern LATER = Pattern.compile("(.+)-again(\\d{1,6})");

    private Successor() {}

    /**
     * How it begins: with the same business, in the same language, and knowing its customer.
     *
     * @param known what the customer told about themselves since
     */
    public static Opening opening(Opening before, SortedMap<SlotName, String> known, Instant at) {
        Customer customer = before.customer();
        return new Opening(
                id(before.id()),
                before.flow(),
                before.business(),
                before.category(),
                before.channel(),
                before.language(),
                new Customer(
                        Optional.ofNullable(known.get(SlotName.NAME)).or(customer::name),
                        Optional.ofNullable(known.get(SlotName.PHONE)).or(customer::phone),
                        Optional.ofNullable(known.get(SlotName.EMAIL)).or(customer::email)),
                before.greeting(),
                before.idleLimit(),
                before.showPause(),
                before.turnsPerRun(),
                at,
                before.role(),
                Optional.of(before.id()),
                before.idleRule());
    }

    /** Begins it, unless it was begun before; in a workflow. */
    static ConversationId begin(Opening before, DialogueState dialogue, Instant at) {
        Opening opening = opening(before, dialogue.known(), at);
        ConversationWorkflow successor = Workflow.newChildWorkflowStub(ConversationWorkflow.class, options(opening));
        Async.function(successor::run, Conversation.begin(opening));
        try {
            Workflow.getWorkflowExecution(successor).get();
        } catch (ChildWorkflowFailure begunBefore) {
            Workflow.getLogger(Successor.class).info("The conversation {} was begun before", opening.id());
        }
        return opening.id();
    }

    private static ConversationId id(ConversationId before) {
        Matcher later = LATER.matcher(before.value());
        return later.matches()
                ? new ConversationId(later.group(1) + "-again" + (Integer.parseInt(later.group(2)) + 1))
                : new ConversationId(before.value() + "-again1");
    }

    private static ChildWorkflowOptions options(Opening opening) {
        return ChildWorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.of(opening.id()))
                .setTaskQueue(TaskQueues.CONVERSATIONS)
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .setParentClosePolicy(ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON)
                .setTypedSearchAttributes(FirstAttributes.of(opening))
                .setPriority(Priority.newBuilder()
                        .setFairnessKey(opening.fairnessKey())
                        .build())
                .build();
    }
}
