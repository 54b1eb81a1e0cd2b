package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a clause's intent makes of it, given what is under way. */
final class Routes {

    private static final Pattern ASKS_WHAT = Pattern.compile("^\\W*(?:and |so )?(?:what|which)\\b");
    private static final Pattern BOOKS = Pattern.compile("\\b(?:book|reserve|schedule)\\b");
    private static final Pattern SERVED =
            Pattern.compile("\\b(?:food|meals?|dish(?:es)?|drinks?|delivery|orders?|ordered)\\b");

    private static final double SURE_ENOUGH_FOR_COURTESY = 0.6;
    private static final double SURE_ENOUGH_FOR_STAFF = 0.8;
    private static final double SURE_ENOUGH_FOR_COMPLAINT = 0.85;
    private static final double PERHAPS_DANGER = 0.4;
    private static final double SURELY_NOT_MEANT = 0.6;
    private static final double LIKELY_WANTED = 0.75;
    private static final double SURE_ENOUGH_FOR_YES = 0.9;

    private final Backdrop backdrop;
    private final Draft draft;
    private final Commands commands;
    private final ActCommands acts;
    private final QuestionCommands questions;
    private final TaskDetails details;

    /** Whether some clause of the message says when, for how many, or what. */
    private final boolean wanted;

    /** What was said of people before it was clear that something is to be booked. */
    private final List<ClauseReading> leftOver = new ArrayList<>();

    private final List<Complaint> complaints = new ArrayList<>();

    Routes(
            Text text,
            Backdrop backdrop,
            Draft draft,
            Commands commands,
            ActCommands acts,
            TaskDetails details,
            boolean wanted) {
        this.backdrop = backdrop;
        this.draft = draft;
        this.commands = commands;
        this.acts = acts;
        this.questions = new QuestionCommands(text, draft, commands);
        this.details = details;
        this.wanted = wanted;
    }

    /** What sounds like a complaint and may be the reason for something that the same message wants. */
    private record Complaint(ClauseReading clause, Guess guess) {}

    /** Once all clauses were read. */
    void finish() {
        if (!commands.startsTask() && !complaints.isEmpty()) {
            complaints.stream()
                    .filter(complaint -> commands.asks() ? !isAside(complaint.clause()) : !isReason(complaint.guess()))
                    .forEach(complaint -> escalate(complaint.clause(), complaint.guess()));
        }
        if (draft.taskOpen()) {
            leftOver.forEach(details::fill);
        }
    }

    /** Whether what sounds like a complaint begins by how somebody's day went and comes to nothing of this house. */
    private boolean isAside(ClauseReading clause) {
        int from = clause.clause().span().from();
        return Ailments.isOfAnotherHouse(clause)
                || (backdrop.isBehind(new Span(from, from + 1))
                        && !clause.has(Mention.Offers.class)
                        && !SERVED.matcher(clause.plain()).find()
                        && !Ailments.isOfTheHouse(clause));
    }

    void route(ClauseReading clause, Guess guess) {
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
            case CANCEL_BOOKING, CANCEL_ORDER -> {
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
            case OUT_OF_SCOPE -> outOfScope(clause, guess);
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
            outOfScope(clause, guess);
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
            outOfScope(clause, guess);
        }
    }

    /** A story with something dreadful in it is no complaint where the same message asks for something. */
    private void complaint(ClauseReading clause, Guess guess) {
        if (isReason(guess) && draft.taskOpen()) {
            return;
        }
        if (isAilment(clause) && !isReason(guess)) {
            seeTo(clause);
            return;
        }
        if (guess.confidence() < SURE_ENOUGH_FOR_COMPLAINT || !Ailments.isOfTheHouse(clause)) {
            complaints.add(new Complaint(clause, guess));
            return;
        }
        escalate(clause, guess);
    }

    /** Where the message says when, for how many or what, an unsure complaint is why. */
    private boolean isReason(Guess guess) {
        return wanted && guess.confidence() < SURE_ENOUGH_FOR_COMPLAINT;
    }

    private void escalate(ClauseReading clause, Guess guess) {
        commands.add(guess.intent(), guess, new Command.Escalate(guess.intent(), evidence(clause, guess)));
    }

    /** Where a likeness alone is not close, an emergency number is named, and the conversation goes on. */
    private void emergency(ClauseReading clause, Guess guess) {
        if (Ailments.isOfTheTrade(clause, draft.business()) || Ailments.isPatient(clause, draft.business())) {
            outOfScope(clause, guess);
            return;
        }
        if (guess.confidence() >= Danger.SURE) {
            commands.add(guess.intent(), guess, new Command.Escalate(Intent.EMERGENCY, evidence(clause, guess)));
            return;
        }
        if (guess.confidence() >= PERHAPS_DANGER) {
            warn(clause, guess);
        }
        outOfScope(clause, guess);
    }

    /** Names an emergency number, whatever else the message wants. */
    void warn(ClauseReading clause, Guess guess) {
        commands.add(Intent.OUT_OF_SCOPE, guess, new Command.ChitChat(Intent.EMERGENCY, evidence(clause, guess)));
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

    private void outOfScope(ClauseReading clause, Guess guess) {
        if (isAilment(clause)) {
            seeTo(clause);
            return;
        }
        int before = commands.size();
        acts.add(clause, false);
        boolean service = clause.has(Mention.Offers.class)
                && !draft.business().services().isEmpty()
                && !isSurelyElsewhere(clause, guess);
        boolean says = clause.hasTimeOrParty() && !clause.question() && guess.confidence() < SURELY_NOT_MEANT;
        boolean goesOn = draft.taskOpen() && !isSurelyElsewhere(clause, guess);
        if (goesOn || (says && !isPast(clause)) || service) {
            details.fill(clause);
        } else if (clause.has(Mention.Party.class)) {
            leftOver.add(clause);
        }
        if (commands.size() == before) {
            commands.unclear(clause.clause().span(), guess);
        }
    }

    /** A question that names a service and wants something else: how to do it oneself, what one earns by it. */
    private static boolean isSurelyElsewhere(ClauseReading clause, Guess guess) {
        return guess.confidence() >= SURELY_NOT_MEANT
                && (clause.question() || guess.producer().equals("grammar"));
    }

    /** Nobody here tells what somebody has, or what to take; those who can are named. */
    void advise(ClauseReading clause) {
        acts.addCourtesies(clause);
        questions.medical(clause);
    }

    private boolean isAilment(ClauseReading clause) {
        return !draft.taskOpen() && Ailments.in(clause, draft.business());
    }

    /** Who tells what is wrong to those who see to it wants them to. */
    private void seeTo(ClauseReading clause) {
        acts.add(clause, false);
        details.start(clause, new Guess(Intent.BOOK, LIKELY_WANTED, "grammar"));
        details.fill(clause);
    }

    /** Who tells of a day that is over does not book it. */
    private boolean isPast(ClauseReading clause) {
        return clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Day day
                        && day.date().isBefore(draft.now().toLocalDate()));
    }

    /** Customers hardly ever ask for what only staff can do. */
    private void ofStaff(ClauseReading clause, Guess guess) {
        if (guess.confidence() >= SURE_ENOUGH_FOR_STAFF || draft.expected().contains(guess.intent())) {
            details.start(clause, guess);
        } else {
            outOfScope(clause, guess);
        }
    }
}
