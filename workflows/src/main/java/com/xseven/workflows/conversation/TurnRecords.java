package com.xseven.workflows.conversation;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.routing.Routing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what is written down of a turn from what the turn came to. */
final class TurnRecords {

    private TurnRecords() {}

    static TurnRecord answered(Conversation conversation, Turn turn, Outcome outcome, Optional<End> ended) {
        Standing standing = new Standing(
                outcome.path().current(),
                outcome.agent(),
                outcome.understood().intent(),
                conversation.standing().needsHuman() || outcome.needsHuman(),
                outcome.understood().language(),
                outcome.degraded() || outcome.puzzled()
                        ? conversation.standing().failures() + 1
                        : 0,
                outcome.dialogue());
        return new TurnRecord(
                conversation.opening().business(),
                turn.messages(),
                reply(conversation, turn, outcome, standing),
                explanation(turn, outcome),
                standing,
                ended,
                turn.at());
    }

    /** The business speaks of its own accord, and whatever is open stays so. */
    static TurnRecord notice(Conversation conversation, Turn turn, ConversationNotice notice) {
        Standing standing = conversation.standing();
        Standing before = standing.with(Told.of(notice, standing.dialogue()));
        Outcome outcome = new Outcome(
                new Understood(before.intent(), 1, before.language(), List.of()),
                before.agent(),
                List.of(),
                Path.from(before.stage()),
                before.dialogue(),
                Words.of(notice.text()),
                notice.about(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        return new TurnRecord(
                conversation.opening().business(),
                turn.messages(),
                reply(conversation, turn, outcome, before),
                explanation(turn, outcome),
                before,
                Optional.empty(),
                turn.at());
    }

    /** The same messages are answered once more; they are written already. */
    static TurnRecord answeredAgain(Conversation conversation, Turn turn, Outcome outcome) {
        return answered(conversation, turn, outcome, Optional.empty()).withoutMessages();
    }

    /** The system says what it does since the conversation got stuck. */
    static TurnRecord recovery(Conversation conversation, Turn turn, Remedy remedy) {
        Standing before = conversation.standing();
        Path path = Path.from(before.stage());
        Outcome outcome = new Outcome(
                new Understood(before.intent(), 1, before.language(), List.of()),
                remedy.agent(),
                List.of(),
                remedy.startsOver() ? path.then(Step.RECOVER) : path,
                remedy.dialogue(),
                remedy.words(),
                Optional.empty(),
                List.of(),
                List.of(),
                remedy.needsHuman(),
                false,
                false,
                Optional.empty(),
                Optional.empty());
        Optional<HandOver> handOver = Optional.of(remedy.agent())
                .filter(agent -> agent != before.agent())
                .map(agent -> Shift.between(conversation, before.agent(), agent, new HandOver.Recovery()));
        return answered(
                conversation,
                turn,
                outcome.staffed(new Staffing(Optional.empty(), handOver, List.of())),
                Optional.empty());
    }

    /** Somebody wished for another agent, and everything else stays as it is. */
    static TurnRecord switched(Conversation conversation, Turn turn, HandPicked.Pick pick, Routing routing) {
        Standing before = conversation.standing();
        Outcome outcome = new Outcome(
                new Understood(before.intent(), 1, before.language(), List.of()),
                pick.agent(),
                List.of(),
                Path.from(before.stage()),
                before.dialogue(),
                Courtesies.takenOver(before.language()),
                Optional.empty(),
                TurnFacts.routingDecisions(TurnFacts.wished(conversation, pick.agent()), routing)
                        .toList(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        HandOver handOver = Shift.between(conversation, pick.from(), pick.agent(), pick.cause());
        Staffing.ByHand byHand = new Staffing.ByHand(turn.number(), pick.cause().by());
        return answered(
                conversation,
                turn,
                outcome.staffed(new Staffing(Optional.of(byHand), Optional.of(handOver), List.of())),
                Optional.empty());
    }

    /** The system speaks of its own accord, and the conversation is over. */
    static TurnRecord farewell(Conversation conversation, Turn turn, Words words, End end) {
        return answered(conversation, turn, lastWords(conversation, words), Optional.of(end));
    }

    /** The conversation was over before these messages could be read. */
    static TurnRecord afterTheEnd(Conversation conversation, Turn turn) {
        return answered(
                conversation,
                turn,
                lastWords(
                        conversation,
                        Courtesies.afterTheEnd(conversation.standing().language())),
                Optional.empty());
    }

    private static Outcome lastWords(Conversation conversation, Words words) {
        Standing before = conversation.standing();
        return new Outcome(
                new Understood(Intent.GOODBYE, 1, before.language(), List.of()),
                before.agent(),
                List.of(),
                Path.from(before.stage()).then(Step.END),
                DialogueState.knowing(before.dialogue().known()),
                words,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Reply reply(Conversation conversation, Turn turn, Outcome outcome, Standing standing) {
        return new Reply(
                conversation.opening().id(),
                turn.number(),
                turn.ids(),
                outcome.words().text(),
                standing.stage(),
                outcome.path().passed(),
                standing.agent(),
                outcome.collaborators(),
                standing.intent(),
                outcome.understood().confidence(),
                standing.dialogue().details(),
                outcome.words().suggestions(),
                standing.dialogue().pending().map(TurnRecords::summary),
                outcome.workflow(),
                standing.needsHuman(),
                outcome.needsHuman() && !conversation.standing().needsHuman(),
                outcome.degraded() || outcome.models().away(),
                standing.language(),
                outcome.words().cards());
    }

    private static Reply.ActionSummary summary(PendingAction action) {
        return switch (action) {
            case PendingAction.Book book -> new Reply.ActionSummary("APPOINTMENT", book.summary());
            case PendingAction.Reschedule move -> new Reply.ActionSummary("APPOINTMENT", move.summary());
            case PendingAction.Cancel cancel -> new Reply.ActionSummary("APPOINTMENT", cancel.summary());
            case PendingAction.Order order -> new Reply.ActionSummary("ORDER", order.summary());
            case PendingAction.Wait wait -> new Reply.ActionSummary("WAITING_LIST", wait.summary());
            case PendingAction.LeavePlace leave -> new Reply.ActionSummary("WAITING_LIST", leave.summary());
            case PendingAction.CancelOrder cancel -> new Reply.ActionSummary("CANCEL_ORDER", cancel.summary());
        };
    }

    private static Explanation explanation(Turn turn, Outcome outcome) {
        return new Explanation(
                turn.number(),
                outcome.understood(),
                Stream.concat(turn.intake().stream(), outcome.decisions().stream())
                        .toList(),
                outcome.agent(),
                outcome.models().model(),
                outcome.models().prompt(),
                outcome.tools(),
                outcome.models().tokens(),
                outcome.models().cost(),
                Collections.emptySortedMap(),
                outcome.failure(),
                turn.at(),
                outcome.models().notes(),
                Optional.of(outcome.staffing()).filter(staffing -> !staffing.equals(Staffing.USUAL)));
    }
}
