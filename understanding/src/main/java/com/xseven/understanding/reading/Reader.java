package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.UnderstandingContext;
import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one turn's messages, clause by clause. One reader a turn. */
public final class Reader {

    private static final Pattern ASKS_WHAT = Pattern.compile("^\\W*(?:and |so )?(?:what|which)\\b");
    private static final Pattern BOOKS = Pattern.compile("\\b(?:book|reserve|schedule)\\b");

    private static final double SURE_ENOUGH_FOR_COURTESY = 0.6;
    private static final double SURE_ENOUGH_FOR_EMERGENCY = 0.7;
    private static final double SURE_ENOUGH_FOR_STAFF = 0.8;
    private static final double SURELY_NOT_MEANT = 0.6;
    private static final double SURE_ENOUGH_FOR_YES = 0.9;

    private final Text text;
    private final Draft draft;
    private final Grammar.Found found;
    private final List<Clause> clauses;
    private final Wishes wishes;
    private final Commands commands;

    /** What was said of people before it was clear that something is to be booked. */
    private final List<ClauseReading> leftOver = new ArrayList<>();

    private final ActCommands acts;
    private final QuestionCommands questions;
    private final OrderDetails orders;

    public Reader(List<String> messages, UnderstandingContext context, Grammar grammar, Intents intents) {
        this.text = Text.of(messages);
        this.draft = new Draft(context);
        this.found = grammar.find(text, context.now(), draft.asked());
        this.clauses = Clause.cut(found.left(), text.plain());
        this.wishes = new Wishes(draft, intents);
        this.commands = new Commands(text);
        this.acts = new ActCommands(commands, draft, goesOn(found));
        this.questions = new QuestionCommands(text, draft, commands);
        this.orders = new OrderDetails(text, draft, commands);
    }

    /** Whether a message says how it shall be, so that a "never mind" in it is of what was before. */
    private static boolean goesOn(Grammar.Found found) {
        return found.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Clock
                        || mention instanceof Mention.Party
                        || mention instanceof Mention.Shift);
    }

    public Understood read() {
        Optional<Guess> emergency = ClausePatterns.emergency(text.plain());
        if (emergency.isPresent()) {
            Span all = new Span(0, text.plain().length());
            commands.add(
                    Intent.EMERGENCY,
                    emergency.get(),
                    new Command.Escalate(Intent.EMERGENCY, commands.evidence(all, emergency.get())));
            return commands.understood();
        }
        clauses.forEach(this::read);
        if (draft.taskOpen()) {
            leftOver.forEach(this::fill);
        }
        if (commands.isEmpty()) {
            Span all = new Span(0, text.plain().length());
            commands.unclear(all, new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar"));
        }
        return commands.understood();
    }

    private void read(Clause clause) {
        ClauseReading reading = reading(clause);
        if (reading.isEmpty() && clauses.size() > 1) {
            return;
        }
        if (Standing.keeps(reading, draft)) {
            Guess keeps = new Guess(Intent.DENY, 0.95, "grammar");
            commands.add(Intent.DENY, keeps, new Command.CancelTask(evidence(reading, keeps)));
            return;
        }
        Optional<Guess> guess = Aftermath.of(reading, draft)
                .or(() -> OrderWishes.of(reading, draft, text.plain()))
                .or(() -> wishes.of(reading));
        if (guess.isPresent()) {
            route(reading, guess.get());
        } else {
            acts.add(reading, reading.valuesOnly() && reading.mentions().isEmpty());
            fill(reading);
        }
    }

    private ClauseReading reading(Clause clause) {
        List<Mention> inside = found.mentions().stream()
                .filter(mention -> clause.span().holds(mention.span()))
                .toList();
        Acts.Found acts = Acts.in(found.left(), clause.span(), draft.offered().size(), draft.taskOpen());
        return new ClauseReading(clause, inside, acts.acts(), Fillers.onlyIn(acts.left()));
    }

    private void route(ClauseReading clause, Guess guess) {
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
                    start(clause, guess);
                }
                fill(clause);
            }
            case ORDER -> {
                if (ASKS_WHAT.matcher(clause.plain()).find()) {
                    questions.ask(clause, new Guess(Intent.ASK_OFFERS, guess.confidence(), guess.producer()));
                } else {
                    order(clause, guess);
                }
            }
            case RESCHEDULE -> {
                if (draft.taskOpen()
                        && draft.task().filter(Intent.CANCEL_BOOKING::equals).isEmpty()
                        && !(draft.ordering() && OrderWishes.isOfBooking(clause))) {
                    acts.add(clause, false);
                    fill(clause);
                } else {
                    start(clause, guess);
                    if (draft.task().filter(Intent.RESCHEDULE::equals).isPresent()) {
                        fill(clause);
                    }
                }
            }
            case CANCEL_BOOKING, CANCEL_ORDER -> {
                if (draft.cancelsOrder()) {
                    commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(clause, guess)));
                } else if (draft.task().filter(Intent.CANCEL_BOOKING::equals).isPresent()) {
                    cancelsAgain(clause, guess);
                } else if (Standing.isAboutAVisit(draft) && Standing.goesAltogether(clause)) {
                    start(clause, guess);
                } else if (draft.taskOpen() && !(draft.ordering() && OrderWishes.isOfBooking(clause))) {
                    commands.add(Intent.CANCEL_BOOKING, guess, new Command.CancelTask(evidence(clause, guess)));
                } else {
                    start(clause, guess);
                    if (draft.task().filter(Intent.CANCEL_BOOKING::equals).isPresent()) {
                        fill(clause);
                    }
                }
            }
            case COMPLAIN, TALK_TO_HUMAN ->
                commands.add(guess.intent(), guess, new Command.Escalate(guess.intent(), evidence(clause, guess)));
            case EMERGENCY -> emergency(clause, guess);
            case GREET, THANKS, GOODBYE -> courtesy(clause, guess);
            case CONFIRM -> {
                if (!draft.taskOpen() && BOOKS.matcher(clause.plain()).find()) {
                    start(clause, new Guess(Intent.BOOK, guess.confidence(), guess.producer()));
                    fill(clause);
                } else {
                    agree(clause, guess);
                }
            }
            case DENY -> commands.add(Intent.DENY, guess, new Command.Deny(evidence(clause, guess)));
            case OUT_OF_SCOPE -> outOfScope(clause, guess);
            case TRACK_ORDER, SEARCH, COMPARE -> start(clause, guess);
            case PENDING_ACTIONS -> questions.summary(clause, guess);
            case SHOW_ANALYTICS, UPDATE_HOURS, UPDATE_OFFER, UPDATE_STAFF -> ofStaff(clause, guess);
        }
    }

    private Evidence evidence(ClauseReading clause, Guess guess) {
        return commands.evidence(clause.clause().span(), guess);
    }

    private void start(ClauseReading clause, Guess guess) {
        commands.add(guess.intent(), guess, new Command.StartTask(guess.intent(), evidence(clause, guess)));
        if (guess.intent() == Intent.BOOK) {
            draft.openTask(Intent.BOOK);
        } else if ((guess.intent() == Intent.RESCHEDULE || guess.intent() == Intent.CANCEL_BOOKING)
                && !draft.state().visits().isEmpty()) {
            draft.openTask(guess.intent());
        }
    }

    /** Cancelling was proposed, and its words come again: to agree, or against it. */
    private void cancelsAgain(ClauseReading clause, Guess guess) {
        if (Standing.refuses(clause)) {
            commands.add(Intent.DENY, guess, new Command.Deny(evidence(clause, guess)));
        } else if (draft.awaitsYes() && !clause.question() && !commands.hasAffirm()) {
            commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(clause, guess)));
        } else if (!commands.hasAffirm()) {
            fill(clause);
        }
    }

    private void order(ClauseReading clause, Guess guess) {
        boolean sellsOnlyServices =
                draft.business().services().size() == draft.business().offers().size();
        if (sellsOnlyServices || (draft.taskOpen() && !draft.ordering() && clause.hasTimeOrParty())) {
            start(clause, new Guess(Intent.BOOK, guess.confidence(), guess.producer()));
            fill(clause);
        } else {
            acts.add(clause, false);
            start(clause, guess);
            if (draft.business().takesOrders()) {
                draft.openTask(Intent.ORDER);
                orders.fill(clause);
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

    /** A likeness alone must be close before an ambulance is named. */
    private void emergency(ClauseReading clause, Guess guess) {
        if (guess.confidence() >= SURE_ENOUGH_FOR_EMERGENCY) {
            commands.add(guess.intent(), guess, new Command.Escalate(Intent.EMERGENCY, evidence(clause, guess)));
        } else {
            outOfScope(clause, guess);
        }
    }

    /** Something may happen in the world after a yes, so a likeness alone must be as good as certain. */
    private void agree(ClauseReading clause, Guess guess) {
        int before = commands.size();
        acts.add(clause, false);
        fill(clause);
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
        int before = commands.size();
        acts.add(clause, false);
        boolean service =
                clause.has(Mention.Offers.class) && !draft.business().services().isEmpty();
        boolean details = clause.hasTimeOrParty() && !clause.question() && guess.confidence() < SURELY_NOT_MEANT;
        if (draft.taskOpen() || (details && !isPast(clause)) || service) {
            fill(clause);
        } else if (clause.has(Mention.Party.class)) {
            leftOver.add(clause);
        }
        if (commands.size() == before) {
            commands.unclear(clause.clause().span(), guess);
        }
    }

    /** Who tells of a day that is over does not book it. */
    private boolean isPast(ClauseReading clause) {
        return clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Day day
                        && day.date().isBefore(draft.now().toLocalDate()));
    }

    /** Customers hardly ever ask for what only staff can do. */
    private void ofStaff(ClauseReading clause, Guess guess) {
        if (guess.confidence() >= SURE_ENOUGH_FOR_STAFF) {
            start(clause, guess);
        } else {
            outOfScope(clause, guess);
        }
    }

    /** Slots from the clause's mentions; they start a booking where none is under way. */
    private void fill(ClauseReading clause) {
        if (draft.ordering()) {
            orders.fill(clause);
            return;
        }
        Values values = Values.of(clause.mentions(), text.plain(), draft);
        Optional<Integer> option = OfferedStarts.of(draft).option(values.values());
        boolean startsBooking = !draft.taskOpen()
                && (values.values().stream().anyMatch(value -> Commands.isAboutBooking(value.slot()))
                        || !values.readings().isEmpty());
        if (startsBooking) {
            start(clause, new Guess(Intent.BOOK, 0.8, "grammar"));
        }
        Guess guess = new Guess(Intent.BOOK, 0.9, "grammar");
        if (option.isPresent()) {
            commands.add(Intent.BOOK, guess, new Command.Choose(option.get(), evidence(clause, guess)));
        }
        values.values().stream()
                .filter(value -> option.isEmpty() || value.slot() != SlotName.TIME)
                .forEach(value -> commands.set(value, draft));
        if (values.isEmpty() && draft.taskOpen() && clause.has(Mention.Part.class)) {
            start(clause, guess);
        }
        values.readings().forEach(readings -> commands.either(readings));
        values.refused()
                .forEach(slot ->
                        commands.add(Intent.BOOK, guess, new Command.ReopenSlot(slot, evidence(clause, guess))));
    }
}
