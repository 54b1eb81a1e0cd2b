package com.xseven.dialogue.reply;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.List;
import java.util.Optional;

/**
 * What goes with a conversation when another agent takes it over, so that nothing is asked twice. The values of the details stay where
 * they are, in the dialogue state that both agents read; who explains the hand-over needs no personal data.
 *
 * @param task that is under way
 * @param known details that must not be asked for again
 * @param asked the detail that was asked for last, to which the next message may be the answer
 * @param waitsForYes kind of the action that was proposed last, such as {@code BOOK}
 * @param topic of the question that was answered last
 * @param later tasks that wait until the one under way is done
 * @param visits how many bookings of this conversation stand
 */
public record Handed(
        Optional<Intent> task,
        List<SlotName> known,
        Optional<SlotName> asked,
        Optional<Intent> waitsForYes,
        Optional<Intent> topic,
        List<Intent> later,
        int visits) {

    public Handed {
        known = List.copyOf(known);
        later = List.copyOf(later);
    }

    /** What a conversation stands with between two turns. */
    public static Handed of(DialogueState dialogue) {
        Optional<TaskFrame> current = dialogue.tasks().stream().findFirst();
        return new Handed(
                current.map(TaskFrame::task),
                List.copyOf(dialogue.details().keySet()),
                current.flatMap(TaskFrame::asked),
                dialogue.pending().map(Handed::kind),
                dialogue.topic(),
                dialogue.tasks().stream().skip(1).map(TaskFrame::task).toList(),
                dialogue.visits().size());
    }

    private static Intent kind(PendingAction action) {
        return switch (action) {
            case PendingAction.Book book -> Intent.BOOK;
            case PendingAction.Wait wait -> Intent.BOOK;
            case PendingAction.LeavePlace leave -> Intent.BOOK;
            case PendingAction.Reschedule move -> Intent.RESCHEDULE;
            case PendingAction.Cancel cancel -> Intent.CANCEL_BOOKING;
            case PendingAction.Order order -> Intent.ORDER;
            case PendingAction.CancelOrder cancel -> Intent.CANCEL_ORDER;
        };
    }
}
