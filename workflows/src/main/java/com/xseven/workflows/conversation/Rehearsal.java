package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.EarlierRecord;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnKey;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.recovery.RecoveryChoice;
import com.xseven.workflows.routing.RoutingActivities;
import com.xseven.workflows.understanding.UnderstandingActivities;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The turns of a conversation, taken outside of any workflow by the same code that takes them within. Nothing is asked but
 * the cast, nothing is written, and what a customer says yes to is done by whoever plays the world. Not for several threads.
 */
public final class Rehearsal {

    /** Who understands, routes and thinks. */
    public record Cast(UnderstandingActivities understanding, RoutingActivities routing, AgentActivities agents) {}

    /** The world, which is only played. */
    @FunctionalInterface
    public interface World {

        /** What becomes of an action that is committed in that turn, counted from 1. */
        ActionOutcome commit(int turn, PendingAction action);
    }

    /** One of the cast could not do its part, so that the customer would have heard an apology. */
    public static final class OutOfCharacter extends RuntimeException {

        private static final long serialVersionUID = 1;

        public OutOfCharacter(RuntimeException cause) {
            super("Expected the cast to play its part, but it failed", cause);
        }

        Failure.Kind kind() {
            return Failure.Kind.UNEXPECTED;
        }
    }

    private final TurnTaker turns;
    private Conversation conversation;

    /** Begins where a conversation does: nothing is remembered but what is known of the customer. */
    public Rehearsal(Opening opening, Cast cast, World world) {
        this.conversation = Conversation.begin(opening);
        this.turns = new TurnTaker(cast, new Played(world), routing -> {});
    }

    /**
     * Takes the next turn.
     *
     * @param messages what it answers, in order of arrival; at least one
     * @param at when it begins
     * @param spoken when its answer is out, so that nobody can have known it earlier
     * @return what would be written of it
     */
    public TurnRecord take(List<CustomerMessage> messages, Instant at, Instant spoken) {
        return take(messages, at, spoken, Optional.empty());
    }

    /** The same, where the rules said how these messages are answered; they are all that this lets in. */
    public TurnRecord take(List<CustomerMessage> messages, Instant at, Instant spoken, Optional<Intake> intake) {
        for (CustomerMessage message : messages) {
            conversation = conversation.received(message, message.at());
        }
        Turn turn = conversation.nextTurn(at, intake);
        TurnRecord record = TurnRecords.answered(conversation, turn, outcome(conversation, turn), Optional.empty());
        conversation = conversation
                .afterTurn(turn.ids(), record.standing(), Optional.of(spoken), at)
                .learned(Mishap.in(turn, record.standing(), record.explanation().failure(), Optional.empty()));
        return record;
    }

    /**
     * Gets it over what went wrong.
     *
     * @param again what went wrong and is answered again, by strategies that do so; none where nothing did
     */
    public TurnRecord recover(RecoveryChoice choice, List<CustomerMessage> again, Instant at, Instant spoken) {
        conversation = conversation.with(conversation.troubles().trying(choice.strategy()));
        boolean answers = !again.isEmpty() && Rescue.answersAgain(choice.strategy());
        Turn turn = new Turn(conversation.turn() + 1, answers ? again : List.of(), at, choice.decision());
        TurnRecord record = answers
                ? TurnRecords.answeredAgain(conversation, turn, outcome(conversation.asHeardThen(), turn))
                : TurnRecords.recovery(conversation, turn, Remedy.of(choice.strategy(), conversation));
        conversation = conversation.afterTurn(turn.ids(), record.standing(), Optional.of(spoken), at);
        return record;
    }

    private Outcome outcome(Conversation standing, Turn turn) {
        return switch (turns.carryOut(standing, turn)) {
            case Outcome outcome -> outcome;
            case Carried.WrittenBefore never ->
                throw new IllegalStateException("Expected a rehearsal to find nothing that is written");
        };
    }

    /** Lets a turn pass in which no customer spoke; {@code standing} is where it left the conversation. */
    public void pass(Standing standing, Instant at, Instant spoken) {
        conversation = conversation.afterTurn(List.of(), standing, Optional.of(spoken), at);
    }

    /** Somebody wished for that agent, which is asked of the rules from now on. */
    public void pick(Agent agent) {
        HandOver.Hand somebody = new HandOver.Hand(Optional.empty(), "", Optional.empty());
        HandPicked.Pick pick = new HandPicked.Pick(agent, conversation.turn(), agent, somebody);
        conversation = conversation.with(new HandPicked(Optional.of(pick), List.of(), List.of()));
    }

    /** Where the conversation stands. */
    public Standing standing() {
        return conversation.standing();
    }

    /** What it remembers. */
    public DialogueState dialogue() {
        return conversation.standing().dialogue();
    }

    private record Played(World world) implements Deeds {

        @Override
        public EarlierRecord earlier(TurnKey key) {
            return new EarlierRecord(Optional.empty());
        }

        @Override
        public String idFor(Conversation conversation, Turn turn) {
            return conversation.opening().id().value() + "-" + turn.number();
        }

        @Override
        public ActionOutcome run(Conversation conversation, String id, PendingAction action) {
            return world.commit(conversation.turn() + 1, action);
        }
    }
}
