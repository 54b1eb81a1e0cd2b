package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.waiting.JoinOutcome;
import com.xseven.workflows.waiting.WaitingActivities;
import com.xseven.workflows.waiting.WaitingJoin;
import com.xseven.workflows.waiting.WaitingLeave;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts customers on waiting lists, and hears their no to what they are offered. What comes of it is told later, as something that the business says of its own accord. */
final class WaitingPlaces {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WaitingPlaces() {}

    /** The id stays the same at each attempt and in each replay, and nobody can guess it. */
    static ActionOutcome join(Conversation conversation, PendingAction.Wait wait) {
        WaitingActivities list =
                Workflow.newActivityStub(WaitingActivities.class, ActivityProfiles.joiningWaitingList(PATIENCE));
        String entryId = Workflow.randomUUID().toString();
        try {
            return outcome(
                    entryId,
                    list.join(new WaitingJoin(
                            entryId,
                            conversation.opening().id(),
                            wait.request(),
                            wait.within(),
                            Optional.of(conversation.opening().language()))));
        } catch (ActivityFailure patienceIsOver) {
            return new ActionOutcome.CouldNot();
        }
    }

    /** Histories from before there was a limit have no outcome: whoever joined then is on the list. */
    private static ActionOutcome outcome(String entryId, @Nullable JoinOutcome joined) {
        return joined instanceof JoinOutcome.WaitsEnough(int most)
                ? new ActionOutcome.WaitsEnough(most)
                : new ActionOutcome.WaitListed(entryId);
    }

    /** A no to the place that is held for the conversation; where it does not get through, the offer runs out by itself. */
    static ActionOutcome leave(Conversation conversation, PendingAction.LeavePlace place) {
        WaitingActivities list =
                Workflow.newActivityStub(WaitingActivities.class, ActivityProfiles.leavingWaitingList(PATIENCE));
        try {
            list.leave(new WaitingLeave(conversation.opening().id(), place.request()));
            return new ActionOutcome.PlaceLeft();
        } catch (ActivityFailure patienceIsOver) {
            return new ActionOutcome.CouldNot();
        }
    }
}
