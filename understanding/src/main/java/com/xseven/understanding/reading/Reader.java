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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads one turn's messages, clause by clause. One reader a turn. */
public final class Reader {

    private static final Pattern WANTS = Pattern.compile(
            "\\b(?:can|could|may) (?:i|we|you|she|he|they) (?:please )?(?:get|have|come|do|give|fit|bring|see)\\b|\\b(?:needs?|wants?|like|want|looking for|get|come in|coming in|bring|please|due for|after|book|have to|gotta|wanna|hoping for)\\b");
    private static final Pattern ASKS_ABOUT_OFFER = Pattern.compile(
            "^\\W*(?:and |so |ok |hi |hello |hey )*(?:do|does|have|what|what's|whats|which|how|is|are|any|got|tell|can you tell|could you tell)\\b");
    private static final Pattern UNSURE_YES =
            Pattern.compile("\\b(?:but|if|unless|except|however|wait|first|before|only if|not sure)\\b");
    private static final Pattern REQUEST =
            Pattern.compile("^\\W*(?:can|could|will|would) you\\b|^\\W*(?:shall we|why not|let's)\\b");

    private final Text text;
    private final Intents intents;
    private final Draft draft;
    private final Commands commands;
    private final List<Mention> mentions;
    private final List<Clause> clauses;

    public Reader(List<String> messages, UnderstandingContext context, Grammar grammar, Intents intents) {
        this.text = Text.of(messages);
        this.intents = intents;
        this.draft = new Draft(context);
        this.commands = new Commands(text);
        Grammar.Found found = grammar.find(text, context.now(), draft.asked());
        this.mentions = found.mentions();
        this.clauses = Clause.cut(found.left(), text.plain());
        this.masked = found.left();
    }

    private final String masked;

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
        if (commands.isEmpty()) {
            Span all = new Span(0, text.plain().length());
            commands.unclear(all, new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar"));
        }
        return commands.understood();
    }

    private void read(Clause clause) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> clause.span().holds(mention.span()))
                .toList();
        String words = masked.substring(clause.span().from(), clause.span().to());
        Acts.Found found = Acts.in(words, draft.offered().size(), draft.taskOpen());
        Turn turn = new Turn(clause, inside, found.acts(), Fillers.onlyIn(found.left()));
        Optional<Guess> guess = guess(turn);
        if (guess.isPresent()) {
            route(turn, guess.get());
        } else {
            acts(turn, turn.valuesOnly() && inside.isEmpty());
            fill(turn);
        }
    }

    /** What a clause holds. {@code valuesOnly} says that nothing but mentions, acts and fillers is in it. */
    private record Turn(Clause clause, List<Mention> mentions, List<Act> acts, boolean valuesOnly) {

        boolean has(Class<? extends Mention> kind) {
            return mentions.stream().anyMatch(kind::isInstance);
        }

        boolean hasTimeOrParty() {
            return has(Mention.Day.class)
                    || has(Mention.Clock.class)
                    || has(Mention.Party.class)
                    || has(Mention.Moment.class);
        }

        boolean hasValues() {
            return mentions.stream()
                    .anyMatch(mention -> !(mention instanceof Mention.Part)
                            && !(mention instanceof Mention.Tag)
                            && !(mention instanceof Mention.Days));
        }
    }

    /** The clause's intent, where its values and acts alone do not say what to do with it. */
    private Optional<Guess> guess(Turn turn) {
        Optional<Guess> certain = ClausePatterns.guess(turn.clause().plain());
        if (certain.isPresent()) {
            return certain;
        }
        Optional<Guess> fitting = fitting(turn);
        if (fitting.isPresent()) {
            return fitting;
        }
        boolean said = turn.hasValues() || !turn.acts().isEmpty();
        if (turn.valuesOnly() && said && (!turn.clause().question() || draft.taskOpen())) {
            return Optional.empty();
        }
        boolean fills = draft.taskOpen() && !turn.clause().question() && (turn.hasValues() || decided(turn));
        return fills
                ? Optional.empty()
                : Optional.of(intents.byLikeness(turn.clause().plain()));
    }

    private static boolean decided(Turn turn) {
        return turn.acts().stream()
                .anyMatch(act -> !(act instanceof Act.Yes yes && !yes.plainly()) && !(act instanceof Act.Greeting));
    }

    /** What a mention of an offer or a diet makes of a clause. */
    private Optional<Guess> fitting(Turn turn) {
        String plain = turn.clause().plain();
        boolean offers = turn.has(Mention.Offers.class);
        boolean services = !draft.business().services().isEmpty();
        boolean asks =
                turn.clause().question() && ASKS_ABOUT_OFFER.matcher(plain).find() && !turn.hasTimeOrParty();
        if ((offers || turn.has(Mention.Tag.class)) && asks) {
            return certainly(Intent.ASK_OFFERS);
        }
        if (turn.has(Mention.Tag.class) && !turn.hasTimeOrParty()) {
            return certainly(Intent.ASK_OFFERS);
        }
        if (offers
                && services
                && !draft.taskOpen()
                && (WANTS.matcher(plain).find() || turn.hasTimeOrParty() || turn.valuesOnly())) {
            return certainly(Intent.BOOK);
        }
        if (offers && !services && turn.valuesOnly() && !turn.hasTimeOrParty()) {
            return certainly(WANTS.matcher(plain).find() ? Intent.ORDER : Intent.ASK_OFFERS);
        }
        return Optional.empty();
    }

    private static Optional<Guess> certainly(Intent intent) {
        return Optional.of(new Guess(intent, 0.9, "grammar"));
    }

    private void route(Turn turn, Guess guess) {
        switch (guess.intent()) {
            case ASK_HOURS, ASK_OFFERS, ASK_LOCATION, ASK_POLICY -> {
                acts(turn, false);
                ask(turn, guess);
            }
            case CHECK_AVAILABILITY -> {
                acts(turn, false);
                availability(turn, guess);
            }
            case BOOK -> {
                acts(turn, false);
                start(turn, guess);
                fill(turn);
            }
            case ORDER -> order(turn, guess);
            case RESCHEDULE -> {
                if (draft.taskOpen()) {
                    acts(turn, false);
                    fill(turn);
                } else {
                    start(turn, guess);
                }
            }
            case CANCEL_BOOKING, CANCEL_ORDER -> {
                if (draft.taskOpen()) {
                    commands.add(Intent.CANCEL_BOOKING, guess, new Command.CancelTask(evidence(turn, guess)));
                } else {
                    start(turn, guess);
                }
            }
            case COMPLAIN, TALK_TO_HUMAN ->
                commands.add(guess.intent(), guess, new Command.Escalate(guess.intent(), evidence(turn, guess)));
            case EMERGENCY -> emergency(turn, guess);
            case GREET, THANKS, GOODBYE ->
                commands.add(guess.intent(), guess, new Command.ChitChat(guess.intent(), evidence(turn, guess)));
            case CONFIRM -> agree(turn, guess);
            case DENY -> commands.add(Intent.DENY, guess, new Command.Deny(evidence(turn, guess)));
            case OUT_OF_SCOPE -> outOfScope(turn, guess);
            case TRACK_ORDER,
                    SEARCH,
                    COMPARE,
                    SHOW_ANALYTICS,
                    UPDATE_HOURS,
                    UPDATE_OFFER,
                    UPDATE_STAFF,
                    PENDING_ACTIONS -> start(turn, guess);
        }
    }

    private Evidence evidence(Turn turn, Guess guess) {
        return commands.evidence(turn.clause().span(), guess);
    }

    private void start(Turn turn, Guess guess) {
        commands.add(guess.intent(), guess, new Command.StartTask(guess.intent(), evidence(turn, guess)));
        if (guess.intent() == Intent.BOOK) {
            draft.openTask();
        }
    }

    private void order(Turn turn, Guess guess) {
        boolean sellsOnlyServices =
                draft.business().services().size() == draft.business().offers().size();
        if (sellsOnlyServices || (draft.taskOpen() && turn.hasTimeOrParty())) {
            start(turn, new Guess(Intent.BOOK, guess.confidence(), guess.producer()));
            fill(turn);
        } else {
            start(turn, guess);
        }
    }

    /** A likeness alone must be close before an ambulance is named. */
    private void emergency(Turn turn, Guess guess) {
        if (guess.confidence() >= 0.7) {
            commands.add(guess.intent(), guess, new Command.Escalate(Intent.EMERGENCY, evidence(turn, guess)));
        } else {
            outOfScope(turn, guess);
        }
    }

    private void agree(Turn turn, Guess guess) {
        acts(turn, false);
        fill(turn);
        if (commands.isEmpty() && !turn.clause().question() && draft.taskOpen()) {
            commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence(turn, guess)));
        }
    }

    private void outOfScope(Turn turn, Guess guess) {
        int before = commands.size();
        acts(turn, false);
        if (draft.taskOpen() || turn.hasTimeOrParty()) {
            fill(turn);
        }
        if (commands.size() == before) {
            commands.unclear(turn.clause().span(), guess);
        }
    }

    private void ask(Turn turn, Guess guess) {
        SortedMap<SlotName, String> details = new TreeMap<>();
        if (guess.intent() == Intent.ASK_HOURS) {
            Values.of(turn.mentions(), text.plain(), draft.copy()).values().stream()
                    .filter(value -> value.slot() == SlotName.DATE || value.slot() == SlotName.TIME)
                    .forEach(value -> details.put(value.slot(), value.text()));
        } else if (guess.intent() == Intent.ASK_OFFERS) {
            details.putAll(Questions.offerDetails(turn.mentions()));
        }
        Optional<String> subject =
                Questions.subject(guess.intent(), turn.clause().plain(), turn.mentions());
        commands.add(
                guess.intent(), guess, new Command.AskFact(guess.intent(), details, subject, evidence(turn, guess)));
    }

    private void availability(Turn turn, Guess guess) {
        SortedMap<SlotName, String> details = new TreeMap<>();
        Values.of(turn.mentions(), text.plain(), draft)
                .values()
                .forEach(value -> details.put(value.slot(), value.text()));
        draft.openTask();
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(Intent.CHECK_AVAILABILITY, details, Optional.empty(), evidence(turn, guess)));
    }

    /** Slots from the clause's mentions; they start a booking where none is under way. */
    private void fill(Turn turn) {
        Values values = Values.of(turn.mentions(), text.plain(), draft);
        Optional<Integer> option = Values.offeredOption(values.values(), draft);
        boolean startsBooking =
                !draft.taskOpen() && values.values().stream().anyMatch(value -> Commands.isAboutBooking(value.slot()));
        if (startsBooking) {
            start(turn, new Guess(Intent.BOOK, 0.8, "grammar"));
        }
        Guess guess = new Guess(Intent.BOOK, 0.9, "grammar");
        if (option.isPresent()) {
            commands.add(Intent.BOOK, guess, new Command.Choose(option.get(), evidence(turn, guess)));
        }
        values.values().stream()
                .filter(value -> option.isEmpty() || value.slot() != SlotName.TIME)
                .forEach(value -> commands.set(value, draft));
        values.refused()
                .forEach(slot -> commands.add(Intent.BOOK, guess, new Command.ReopenSlot(slot, evidence(turn, guess))));
    }

    /** @param alone whether the clause holds nothing but acts, so that a mere ok is an answer */
    private void acts(Turn turn, boolean alone) {
        Guess guess = new Guess(Intent.CONFIRM, 0.95, "grammar");
        boolean unsure = UNSURE_YES.matcher(turn.clause().plain()).find();
        boolean asks = turn.clause().question()
                && !REQUEST.matcher(turn.clause().plain()).find();
        boolean denied = turn.acts().stream().anyMatch(Act.No.class::isInstance);
        for (Act act : turn.acts()) {
            Evidence evidence = commands.evidence(shifted(act.span(), turn), guess);
            switch (act) {
                case Act.Yes yes -> {
                    if ((yes.plainly() || alone) && !unsure && !asks && !denied) {
                        commands.add(Intent.CONFIRM, guess, new Command.Affirm(evidence));
                    }
                }
                case Act.No no -> {
                    if (!turn.clause().question()) {
                        commands.add(Intent.DENY, guess, new Command.Deny(evidence));
                    }
                }
                case Act.Stop stop -> {
                    if (!turn.hasTimeOrParty()) {
                        commands.add(Intent.DENY, guess, new Command.CancelTask(evidence));
                    }
                }
                case Act.Greeting greeting ->
                    commands.add(Intent.GREET, guess, new Command.ChitChat(Intent.GREET, evidence));
                case Act.Thanks thanks ->
                    commands.add(Intent.THANKS, guess, new Command.ChitChat(Intent.THANKS, evidence));
                case Act.Goodbye goodbye ->
                    commands.add(Intent.GOODBYE, guess, new Command.ChitChat(Intent.GOODBYE, evidence));
                case Act.Pick(var span, int option) ->
                    commands.add(Intent.BOOK, guess, new Command.Choose(option, evidence));
                case Act.Another(var span, SlotName slot) ->
                    commands.add(Intent.BOOK, guess, new Command.ReopenSlot(slot, evidence));
            }
        }
    }

    private static Span shifted(Span span, Turn turn) {
        int from = turn.clause().span().from();
        return new Span(span.from() + from, span.to() + from);
    }
}
