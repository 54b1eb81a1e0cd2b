package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Decision;
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
    private final WishPractice practice;

    Switchboard(Chronicle chronicle, WishPractice practice) {
        this.chronicle = chronicle;
        this.practice = practice;
    }

    /** A turn without messages, in which the system says that somebody else goes on. */
    void carryOut(SwitchRequest wish) {
        Optional<HandPicked.Pick> same = conversation().handPicks().pick().filter(pick -> isSo(pick, wish));
        if (same.isPresent()) {
            pick(same.get(), List.of());
            return;
        }
        try {
            Routing routing = choose(wish);
            if (routing.agent() == wish.agent()) {
                goOn(wish, routing);
            } else {
                refuse(new SwitchOutcome.Refused(
                        Optional.of(routing.agent()), routing.choosingRows(), decisions(wish, routing)));
            }
        } catch (StepFailed givenUp) {
            leaveUndecided();
        }
    }

    /** Whether too many wait already. */
    boolean isBusyFor(SwitchRequest wish) {
        return conversation().handPicks().isFullFor(wish) && practice.isTodays();
    }

    /** What came of a wish, once that is known. */
    Optional<SwitchOutcome> outcome(String requestId) {
        HandPicked picks = conversation().handPicks();
        return picks.isWaiting(requestId)
                ? Optional.empty()
                : Optional.of(picks.settled(requestId).map(this::outcome).orElseGet(SwitchOutcome.Undecided::new));
    }

    private SwitchOutcome outcome(HandPicked.Settled settled) {
        return settled.refusal()
                .<SwitchOutcome>map(refusal -> refusal)
                .orElseGet(() -> new SwitchOutcome.Switched(conversation().view(), settled.decisions()));
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
    private void goOn(SwitchRequest wish, Routing routing) {
        Agent from = conversation().standing().agent();
        HandOver.Hand cause = new HandOver.Hand(wish.by(), wish.actor(), wish.reason());
        if (from == wish.agent()) {
            pick(new HandPicked.Pick(from, conversation().turn(), from, cause), decisions(wish, routing));
            return;
        }
        Turn turn = new Turn(conversation().turn() + 1, List.of(), Chronicle.now());
        HandPicked.Pick pick = new HandPicked.Pick(wish.agent(), turn.number(), from, cause);
        chronicle.record(turn, TurnRecords.switched(conversation(), turn, pick, routing));
        pick(pick, List.of());
    }

    private List<Decision> decisions(SwitchRequest wish, Routing routing) {
        return TurnFacts.routingDecisions(TurnFacts.wished(conversation(), wish.agent()), routing)
                .toList();
    }

    /** It is tried anew with that agent. What went wrong before was not answered by that, and what was done and not told is still to be told. */
    private void pick(HandPicked.Pick pick, List<Decision> decisions) {
        chronicle.change(conversation -> {
            Conversation picked = conversation.with(conversation.handPicks().picking(pick, decisions));
            return practice.isTodays()
                    ? picked.recoveries()
                            .map(troubles -> picked.with(troubles.withAnotherAgent()))
                            .orElse(picked)
                    : picked.learned(Optional.empty());
        });
    }

    private void refuse(SwitchOutcome.Refused refusal) {
        chronicle.change(
                conversation -> conversation.with(conversation.handPicks().refusing(refusal)));
    }

    private void leaveUndecided() {
        if (practice.isTodays()) {
            chronicle.change(
                    conversation -> conversation.with(conversation.handPicks().undecided()));
        } else {
            refuse(new SwitchOutcome.Refused(Optional.empty(), List.of(), List.of()));
        }
    }

    private Conversation conversation() {
        return chronicle.latest();
    }
}
