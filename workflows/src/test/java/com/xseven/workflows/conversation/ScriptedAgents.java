package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Proposes a table for BOOK, books it for CONFIRM, hands over for TALK_TO_HUMAN, and answers with the intent otherwise. */
final class ScriptedAgents implements AgentActivities {

    static final PendingAction.Book A_TABLE = new PendingAction.Book(
            new BookingRequest(
                    "marios-italian",
                    LocalDate.parse("2026-11-26"),
                    LocalTime.of(19, 0),
                    4,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Ann Lee"),
                    Optional.of("+12015550999"),
                    Optional.empty()),
            "a table for 4");

    @Override
    public Thinking think(Question question) {
        return question.outcome().map(outcome -> after(question, outcome)).orElseGet(() -> before(question));
    }

    private static Thinking before(Question question) {
        Intent intent = question.understood().intent();
        return switch (intent) {
            case BOOK -> waitingFor(question, new Thought.Propose(A_TABLE, Words.of("A table for 4?")));
            case CONFIRM -> thinking(question.dialogue(), new Thought.Commit(A_TABLE));
            case TALK_TO_HUMAN -> thinking(question.dialogue(), new Thought.HandOver(Words.of("Someone will come.")));
            default -> thinking(question.dialogue(), new Thought.Answer(Words.of(intent.name())));
        };
    }

    private static Thinking after(Question question, ActionOutcome outcome) {
        Words words = switch (outcome) {
            case ActionOutcome.Booked booked -> Words.of("Booked at " + booked.resource());
            case ActionOutcome.SlotTaken taken -> Words.of("Taken");
            case ActionOutcome.CouldNot couldNot -> Words.of("Could not");
        };
        return thinking(DialogueState.knowing(question.dialogue().known()), new Thought.Answer(words));
    }

    private static Thinking waitingFor(Question question, Thought.Propose propose) {
        DialogueState dialogue = question.dialogue();
        return thinking(
                new DialogueState(
                        dialogue.tasks(), dialogue.known(), Optional.of(propose.action()), dialogue.offered()),
                propose);
    }

    private static Thinking thinking(DialogueState dialogue, Thought.Conclusion conclusion) {
        return new Thinking(dialogue, conclusion, List.of(), List.of());
    }
}
