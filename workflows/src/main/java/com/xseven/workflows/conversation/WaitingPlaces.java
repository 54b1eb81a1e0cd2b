package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.waiting.WaitingActivities;
import com.xseven.workflows.waiting.WaitingJoin;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;

/** Puts customers on waiting lists. What comes of it is told later, as something that the business says of its own accord. */
final class WaitingPlaces {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WaitingPlaces() {}

    /** The id stays the same at each attempt and in each replay, and nobody can guess it. */
    static ActionOutcome join(Conversation conversation, PendingAction.Wait wait) {
        WaitingActivities list =
                Workflow.newActivityStub(WaitingActivities.class, ActivityProfiles.joiningWaitingList(PATIENCE));
        String entryId = Workflow.randomUUID().toString();
        try {
            list.join(new WaitingJoin(
                    entryId,
                    conversation.opening().id(),
                    wait.request(),
                    wait.within(),
                    Optional.of(conversation.opening().language())));
            return new ActionOutcome.WaitListed(entryId);
        } catch (ActivityFailure patienceIsOver) {
            return new ActionOutcome.CouldNot();
        }
    }
}
