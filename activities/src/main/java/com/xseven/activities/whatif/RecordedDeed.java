package com.xseven.activities.whatif;

import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.WorkflowIds;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a recorded turn committed. The journal keeps the workflow that looks after it, and what waited for a yes before.
 *
 * @param turn counted from 1; new appointments end on it
 * @param committed whether anything was
 * @param wanted what waited for a yes when the turn began
 * @param workflow what it set going, or changed; empty when it was refused, and for places on waiting lists
 * @param offered starts that the turn offered instead
 */
record RecordedDeed(
        int turn,
        boolean committed,
        Optional<PendingAction> wanted,
        Optional<Reply.StartedWorkflow> workflow,
        List<LocalDateTime> offered) {

    /** {@code turn} is counted from 1. */
    static RecordedDeed of(List<RecordedTurn> turns, int turn) {
        RecordedTurn then = turns.get(turn - 1);
        Optional<PendingAction> wanted = turn == 1
                ? Optional.empty()
                : turns.get(turn - 2).standing().dialogue().pending();
        return new RecordedDeed(
                turn,
                then.reply().path().contains(Stage.WORKFLOW_TRIGGER),
                wanted,
                then.reply().workflow(),
                then.standing().dialogue().offered());
    }

    /** Under which id that kind of action was done; empty if it was not, or has none. */
    Optional<String> idOf(PendingAction action) {
        return workflow.filter(any -> committed).flatMap(started -> switch (action) {
            case PendingAction.Book book ->
                id(started, "APPOINTMENT", "CONFIRMED").filter(this::isNew);
            case PendingAction.Reschedule move ->
                id(started, "APPOINTMENT", "CONFIRMED").filter(kept -> !isNew(kept));
            case PendingAction.Cancel cancel -> id(started, "APPOINTMENT", "CANCELLED");
            case PendingAction.Order order -> id(started, "ORDER", "ACCEPTED");
            case PendingAction.CancelOrder cancel -> id(started, "ORDER", "CANCELLED");
            case PendingAction.Wait wait -> Optional.empty();
            case PendingAction.LeavePlace leave -> Optional.empty();
        });
    }

    /** Whether that kind of action was done although no workflow looks after it. */
    boolean wasDone(PendingAction action) {
        return committed && needsNoWorkflow(action) && wantedThat(action);
    }

    /** Whether that kind of action was tried and came to nothing. */
    boolean wasRefused(PendingAction action) {
        return committed && workflow.isEmpty() && !needsNoWorkflow(action) && wantedThat(action);
    }

    private static boolean needsNoWorkflow(PendingAction action) {
        return action instanceof PendingAction.Wait || action instanceof PendingAction.LeavePlace;
    }

    private boolean wantedThat(PendingAction action) {
        return wanted.filter(action.getClass()::isInstance).isPresent();
    }

    /** A booking that was moved has the number of the turn that made it. */
    private boolean isNew(String appointmentId) {
        return appointmentId.endsWith("-" + turn);
    }

    private static Optional<String> id(Reply.StartedWorkflow started, String type, String status) {
        String prefix = type.equals("ORDER") ? WorkflowIds.ofOrder("") : WorkflowIds.ofAppointment("");
        return Optional.of(started)
                .filter(one -> one.type().equals(type) && one.status().equals(status))
                .map(one -> one.workflowId().substring(prefix.length()));
    }
}
