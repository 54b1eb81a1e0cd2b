package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.intent.Guess;

/** What a wish to cancel is, given what is under way: to give up a booking or an order, to stop, or to agree to that. */
final class Cancellations {

    private final Draft draft;
    private final Commands commands;
    private final ActCommands acts;
    private final TaskDetails details;

    Cancellations(Draft draft, Commands commands, ActCommands acts, TaskDetails details) {
        this.draft = draft;
        this.commands = commands;
        this.acts = acts;
        this.details = details;
    }

    void cancel(ClauseReading clause, Guess guess) {
        acts.addCourtesies(clause);
        if (draft.cancelsOrder()) {
            commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(clause, guess)));
        } else if (draft.cancels()) {
            cancelsAgain(clause, guess);
        } else if (Standing.isAboutAVisit(draft) && Standing.goesAltogether(clause)) {
            details.start(clause, guess);
        } else if (draft.taskOpen() && !(draft.ordering() && OrderWishes.isOfBooking(clause))) {
            commands.add(Intent.CANCEL_BOOKING, guess, new Command.CancelTask(evidence(clause, guess)));
        } else {
            details.start(clause, guess);
            if (draft.cancels()) {
                details.fill(clause);
            }
        }
    }

    /** Cancelling was proposed, and its words come again: to agree, or against it. */
    private void cancelsAgain(ClauseReading clause, Guess guess) {
        if (Standing.refuses(clause)) {
            commands.add(Intent.DENY, guess, new Command.Deny(evidence(clause, guess)));
        } else if (draft.awaitsYes() && !clause.question() && !commands.hasAffirm()) {
            commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(clause, guess)));
        } else if (!commands.hasAffirm()) {
            details.fill(clause);
        }
    }

    private Evidence evidence(ClauseReading clause, Guess guess) {
        return commands.evidence(clause.clause().span(), guess);
    }
}
