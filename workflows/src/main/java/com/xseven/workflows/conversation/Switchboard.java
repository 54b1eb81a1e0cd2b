package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingActivities;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gives a conversation the agent that somebody wishes for, where the rules do. Only to be asked once nothing else waits, as {@link Rescue} is. */
final class Switchboard {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final RoutingActivities rules =
            Workflow.newLocalActivityStub(RoutingActivities.class, ActivityProfiles.routing());
    private final Chronicle chronicle;

    Switchboard(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** A turn without messages, in which the system says that somebody else goes on. */
    void carryOut(SwitchRequest wish) {
        Optional<HandPicked.Pick> same = conversation().handPicks().pick().filter(pick -> isSo(pick, wish));
        if (same.isPresent()) {
            pick(same.get());
            return;
        }
        try {
            Routing routing = choose(wish);
            if (routing.agent() == wish.agent()) {
                pick(carriedOut(wish, routing));
            } else {
                refuse(new SwitchOutcome.Refused(Optional.of(routing.agent()), routing.choosingRows()));
            }
        } catch (StepFailed givenUp) {
            refuse(new SwitchOutcome.Refused(Optional.empty(), List.of()));
        }
    }

    /** What came of a wish, once that is known. */
    Optional<SwitchOutcome> outcome(String requestId) {
        return conversation()
                .handPicks()
                .settled(requestId)
                .map(settled -> settled.refusal()
                        .<SwitchOutcome>map(refusal -> refusal)
                        .orElseGet(
                                () -> new SwitchOutcome.Switched(conversation().view())));
    }

    /** Nothing changes where that agent answers by an earlier wish. */
    private boolean isSo(HandPicked.Pick pick, SwitchRequest wish) {
        return pick.agent() == wish.agent() && conversation().standing().agent() == wish.agent();
    }

    /** The workflow task ends with the choice, as with that of a recovery. */
    private Routing choose(SwitchRequest wish) {
        Routing routing = StepFailed.unlessDone(
                Failure.Step.ROUTE, () -> rules.decide(TurnFacts.wished(conversation(), wish.agent())));
        Workflow.sleep(SHORTEST);
        return routing;
    }

    /** Whoever answers already goes on without a word. */
    private HandPicked.Pick carriedOut(SwitchRequest wish, Routing routing) {
        Agent from = conversation().standing().agent();
        HandOver.Hand cause = new HandOver.Hand(wish.by(), wish.actor(), wish.reason());
        if (from == wish.agent()) {
            return new HandPicked.Pick(from, conversation().turn(), from, cause);
        }
        Turn turn = new Turn(conversation().turn() + 1, List.of(), Chronicle.now());
        HandPicked.Pick pick = new HandPicked.Pick(wish.agent(), turn.number(), from, cause);
        chronicle.record(turn, TurnRecords.switched(conversation(), turn, pick, routing));
        return pick;
    }

    /** It is tried anew with that agent, whatever went wrong with the one before. */
    private void pick(HandPicked.Pick pick) {
        chronicle.change(conversation ->
                conversation.with(conversation.handPicks().picking(pick)).learned(Optional.empty()));
    }

    private void refuse(SwitchOutcome.Refused refusal) {
        chronicle.change(
                conversation -> conversation.with(conversation.handPicks().refusing(refusal)));
    }

    private Conversation conversation() {
        return chronicle.latest();
    }
}
