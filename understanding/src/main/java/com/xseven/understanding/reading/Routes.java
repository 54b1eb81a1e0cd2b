package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Text;
import java.util.regex.Pattern;

/** What a clause's intent makes of it, given what is under way. */
final class Routes {

    private static final Pattern ASKS_WHAT = Pattern.compile("^\\W*(?:and |so )?(?:what|which)\\b");
    private static final Pattern BOOKS = Pattern.compile("\\b(?:book|reserve|schedule)\\b");

    private static final double SURE_ENOUGH_FOR_COURTESY = 0.6;
    private static final double SURE_ENOUGH_FOR_A_VISIT = 0.75;
    private static final double SURE_ENOUGH_FOR_STAFF = 0.8;
    private static final double SURE_ENOUGH_FOR_YES = 0.9;

    private final Text text;
    private final Draft draft;
    private final Commands commands;
    private final ActCommands acts;
    private final QuestionCommands questions;
    private final TaskDetails details;

    private final Complaints complaints;
    private final Strays strays;
    private final Cancellations cancellations;

    Routes(
            Text text,
            Backdrop backdrop,
            Draft draft,
            Commands commands,
            ActCommands acts,
            TaskDetails details,
            boolean wanted) {
        this.text = text;
        this.draft = draft;
        this.commands = commands;
        this.acts = acts;
        this.questions = new QuestionCommands(text, draft, commands);
        this.details = details;
        this.cancellations = new Cancellations(draft, commands, acts, details);
        this.strays = new Strays(draft, commands, acts, details);
        this.complaints = new Complaints(backdrop, draft, commands, wanted);
    }

    /** Once all clauses were read. */
    void finish() {
        complaints.finish();
        strays.finish();
    }

    void route(ClauseReading clause, Guess guess) {
        if (strays.isAilment(clause)) {
            draft.tellWhatIsWrong();
        }
        switch (guess.intent()) {
            case ASK_HOURS, ASK_OFFERS, ASK_LOCATION, ASK_POLICY -> {
                acts.add(clause, false);
                questions.ask(clause, guess);
            }
            case CHECK_AVAILABILITY -> {
                acts.add(clause, false);
                questions.availability(clause, guess);
            }
            case BOOK -> {
                acts.add(clause, false);
                if (!draft.taskOpen() || !commands.hasAffirm()) {
                    details.start(clause, guess);
                }
                details.fill(clause);
            }
            case ORDER -> {
                if (ASKS_WHAT.matcher(clause.plain()).find()) {
                    questions.ask(clause, new Guess(Intent.ASK_OFFERS, guess.confidence(), guess.producer()));
                } else {
                    order(clause, guess);
                }
            }
            case RESCHEDULE -> {
                if (draft.taskOpen() && !draft.cancels() && !(draft.ordering() && OrderWishes.isOfBooking(clause))) {
                    acts.add(clause, false);
                    details.fill(clause);
                } else {
                    acts.addCourtesies(clause);
                    details.start(clause, guess);
                    if (draft.reschedules()) {
                        details.fill(clause);
                    }
                }
            }
            case CANCEL_BOOKING, CANCEL_ORDER -> cancellations.cancel(clause, guess);
            case COMPLAIN -> complaint(clause, guess);
            case TALK_TO_HUMAN ->
                commands.add(guess.intent(), guess, new Command.Escalate(guess.intent(), evidence(clause, guess)));
            case EMERGENCY -> emergency(clause, guess);
            case GREET, THANKS, GOODBYE -> courtesy(clause, guess);
            case CONFIRM -> {
                if (!draft.taskOpen() && BOOKS.matcher(clause.plain()).find()) {
                    details.start(clause, new Guess(Intent.BOOK, guess.confidence(), guess.producer()));
                    details.fill(clause);
                } else {
                    agree(clause, guess);
                }
            }
            case DENY -> commands.add(Intent.DENY, guess, new Command.Deny(evidence(clause, guess)));
            case OUT_OF_SCOPE -> strays.outOfScope(clause, guess);
            case TRACK_ORDER -> track(clause, guess);
            case SEARCH, COMPARE -> compare(clause, guess);
            case PENDING_ACTIONS -> questions.summary(clause, guess);
            case SHOW_ANALYTICS, UPDATE_HOURS, UPDATE_OFFER, UPDATE_STAFF -> ofStaff(clause, guess);
        }
    }

    /** Things of this house are compared by what is known of them. */
    private void compare(ClauseReading clause, Guess guess) {
        if (clause.has(Mention.Offers.class) && !draft.expected().contains(guess.intent())) {
            acts.add(clause, false);
            questions.ask(clause, new Guess(Intent.ASK_OFFERS, guess.confidence(), guess.producer()));
        } else if (draft.expected().contains(guess.intent())) {
            details.start(clause, guess);
        } else {
            strays.outOfScope(clause, guess);
        }
    }

    /** Where nothing was ordered that could be looked for, how long it takes is a question. */
    private void track(ClauseReading clause, Guess guess) {
        boolean nothingYet = draft.state().order().isEmpty()
                && (draft.taskOpen() || !draft.business().takesOrders());
        if (nothingYet && Questions.asksHowLong(clause.plain())) {
            acts.add(clause, false);
            questions.ask(clause, new Guess(Intent.ASK_POLICY, guess.confidence(), guess.producer()));
        } else if (nothingYet && draft.ordering()) {
            questions.summary(clause, new Guess(Intent.PENDING_ACTIONS, guess.confidence(), guess.producer()));
        } else {
            details.start(clause, guess);
        }
    }

    private Evidence evidence(ClauseReading clause, Guess guess) {
        return commands.evidence(clause.clause().span(), guess);
    }

    private void order(ClauseReading clause, Guess guess) {
        boolean sellsOnlyServices =
                draft.business().services().size() == draft.business().offers().size();
        if (sellsOnlyServices || (draft.taskOpen() && !draft.ordering() && clause.hasTimeOrParty())) {
            details.start(clause, new Guess(Intent.BOOK, guess.confidence(), guess.producer()));
            details.fill(clause);
        } else {
            acts.add(clause, false);
            details.start(clause, guess);
            if (draft.business().takesOrders()) {
                draft.openTask(Intent.ORDER);
                details.fill(clause);
            }
        }
    }

    private void courtesy(ClauseReading clause, Guess guess) {
        if (guess.confidence() >= SURE_ENOUGH_FOR_COURTESY) {
            commands.add(guess.intent(), guess, new Command.ChitChat(guess.intent(), evidence(clause, guess)));
        } else {
            strays.outOfScope(clause, guess);
        }
    }

    /** A story with something dreadful in it is no complaint where the same message asks for something. */
    private void complaint(ClauseReading clause, Guess guess) {
        if (strays.isAilment(clause) && (clause.hasTimeOrParty() || !complaints.isReason(guess))) {
            strays.seeTo(clause);
        } else {
            complaints.add(clause, guess);
        }
    }

    /** Where a likeness alone is not close, an emergency number is named, and the conversation goes on. */
    private void emergency(ClauseReading clause, Guess guess) {
        if (Ailments.isOfTheTrade(clause, draft.business()) || Ailments.isPatient(clause, draft.business())) {
            strays.outOfScope(clause, guess);
            return;
        }
        if (guess.confidence() >= Danger.SURE) {
            commands.add(guess.intent(), guess, new Command.Escalate(Intent.EMERGENCY, evidence(clause, guess)));
            return;
        }
        if (guess.confidence() >= Danger.PERHAPS_SO) {
            warn(clause, guess);
        }
        strays.outOfScope(clause, guess);
    }

    /** Nobody can say from afar what somebody has; whoever asks that is offered a visit. */
    void diagnosis(ClauseReading clause) {
        questions.diagnosis(clause, new Guess(Intent.ASK_POLICY, SURE_ENOUGH_FOR_A_VISIT, "grammar"));
        ClauseReading told = Diagnoses.told(clause, text.plain());
        if (draft.taskOpen()) {
            details.fill(told);
        } else {
            strays.seeTo(told);
        }
    }

    /** Names an emergency number once, whatever else the message wants. */
    void warn(ClauseReading clause, Guess guess) {
        if (!commands.warns()) {
            commands.add(Intent.OUT_OF_SCOPE, guess, new Command.ChitChat(Intent.EMERGENCY, evidence(clause, guess)));
        }
    }

    /** Something may happen in the world after a yes, so a likeness alone must be as good as certain. */
    private void agree(ClauseReading clause, Guess guess) {
        int before = commands.size();
        acts.add(clause, false);
        details.fill(clause);
        if (commands.size() > before) {
            return;
        }
        if (guess.confidence() >= SURE_ENOUGH_FOR_YES && !clause.question()) {
            commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(clause, guess)));
        } else {
            commands.unclear(clause.clause().span(), guess);
        }
    }

    /** Nobody here tells what somebody has, or what to take; those who can are named. */
    void advise(ClauseReading clause) {
        acts.addCourtesies(clause);
        questions.medical(clause);
    }

    /** Customers hardly ever ask for what only staff can do. */
    private void ofStaff(ClauseReading clause, Guess guess) {
        if (guess.confidence() >= SURE_ENOUGH_FOR_STAFF || draft.expected().contains(guess.intent())) {
            details.start(clause, guess);
        } else {
            strays.outOfScope(clause, guess);
        }
    }
}
