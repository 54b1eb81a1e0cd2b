package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.UnderstandingContext;
import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import com.xseven.understanding.text.Languages;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Optional;

/** Reads one turn's messages, clause by clause. One reader a turn. */
public final class Reader {

    private static final double LIKELY = 0.75;

    private final OtherLanguage other;
    private final Text text;
    private final Draft draft;
    private final Backdrop backdrop;
    private final Grammar.Found found;
    private final List<Clause> clauses;
    private final Wishes wishes;
    private final Commands commands;
    private final ActCommands acts;
    private final TaskDetails details;
    private final NumberedOrders orders;
    private final Usual usual;
    private final Routes routes;
    private final Alarm alarm;

    public Reader(List<String> messages, UnderstandingContext context, Grammar grammar, Intents intents) {
        String language = Languages.of(messages, context.language(), grammar.words());
        this.other = OtherLanguage.of(messages, language);
        this.text = Text.of(messages, language);
        this.draft = new Draft(context);
        this.backdrop = Backdrop.of(text.plain());
        Grammar.Found all = Dishes.counted(grammar.find(text, context.now(), draft.asked()), text.plain(), draft);
        this.found = new Grammar.Found(
                Corrections.putRight(backdrop.wished(other.understood(all.mentions())), text.plain()), all.left());
        this.clauses = Clause.cut(found.left(), text.plain(), backdrop.turns());
        this.wishes = new Wishes(draft, intents.in(language));
        this.commands = new Commands(text, language);
        this.acts = new ActCommands(commands, draft, goesOn(found));
        this.details = new TaskDetails(text, draft, commands);
        this.orders = new NumberedOrders(draft, commands);
        this.usual = new Usual(draft, commands, acts, details, wishes);
        this.routes = new Routes(text, backdrop, draft, commands, acts, details, goesOn(found) || names(found));
        this.alarm = new Alarm(intents.in(language), routes, draft.business());
    }

    /** Whether a message says how it shall be, so that a "never mind" in it is of what was before. */
    private static boolean goesOn(Grammar.Found found) {
        return found.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Clock
                        || mention instanceof Mention.Party
                        || mention instanceof Mention.Shift);
    }

    private static boolean names(Grammar.Found found) {
        return found.mentions().stream().anyMatch(Mention.Offers.class::isInstance)
                && found.mentions().stream().anyMatch(Mention.Day.class::isInstance);
    }

    public Understood read() {
        Span all = new Span(0, text.plain().length());
        Optional<Guess> emergency = Danger.named(text);
        if (emergency.isPresent()) {
            commands.add(
                    Intent.EMERGENCY,
                    emergency.get(),
                    new Command.Escalate(Intent.EMERGENCY, commands.evidence(all, emergency.get())));
            return commands.understood();
        }
        clauses.forEach(this::read);
        routes.finish();
        if (commands.isEmpty()) {
            commands.unclear(all, new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar"));
        }
        return commands.understood();
    }

    private void read(Clause clause) {
        ClauseReading reading = reading(clause);
        boolean diagnosis = Diagnoses.isAskedFor(reading, draft.business());
        if (reading.isEmpty()
                && clauses.size() > 1
                && !diagnosis
                && ClausePatterns.fitting(clause.plain()).isEmpty()) {
            return;
        }
        if (SecondChoices.isTime(reading, draft)) {
            return;
        }
        Optional<Values.Readings> days = SecondChoices.days(reading, draft);
        if (days.isPresent()) {
            commands.either(days.get());
            if (reading.has(Mention.Clock.class)) {
                commands.reopen(SlotName.TIME, reading.clause().span());
            }
            return;
        }
        boolean advice = MedicalAdvice.isAskedIn(reading, draft.business());
        if (alarm.endsWith(reading, text.plain(), diagnosis || advice)) {
            return;
        }
        if (diagnosis) {
            routes.diagnosis(reading);
            return;
        }
        if (advice) {
            routes.advise(reading);
            return;
        }
        if (backdrop.isTold(clause.span()) && isAside(reading)) {
            acts.addCourtesies(reading);
            draft.speaksOf(reading.mentions());
            return;
        }
        if (Standing.keeps(reading, draft)) {
            Guess keeps = new Guess(Intent.DENY, 0.95, "grammar");
            commands.add(
                    Intent.DENY,
                    keeps,
                    new Command.CancelTask(commands.evidence(reading.clause().span(), keeps)));
            return;
        }
        if (Elsewhere.isTold(reading, draft)) {
            acts.addCourtesies(reading);
            return;
        }
        if (details.answersWhichVisit(reading)) {
            details.fill(reading);
            return;
        }
        if (NumberedOrders.isNamedIn(reading)) {
            orders.read(reading);
            return;
        }
        if (usual.reads(reading)) {
            return;
        }
        if (WaitingWishes.in(reading, draft)) {
            acts.add(reading, false);
            details.waits(reading);
            return;
        }
        Optional<Guess> guess = Aftermath.of(reading, draft)
                .or(() -> OrderWishes.of(reading, draft, text.plain()))
                .or(() -> wishes.of(reading))
                .map(heard -> Earlier.moved(reading, heard, text.plain()))
                .map(heard -> comesInstead(reading, heard) ? new Guess(Intent.RESCHEDULE, 0.9, "grammar") : heard);
        if (guess.filter(heard -> isUnlikely(heard) && backdrop.isBehind(clause.span()))
                .isPresent()) {
            acts.addCourtesies(reading);
            draft.speaksOf(reading.mentions());
            return;
        }
        if (guess.isPresent()) {
            routes.route(reading, guess.get());
        } else {
            acts.add(reading, reading.valuesOnly() && reading.mentions().isEmpty());
            details.fill(reading);
        }
    }

    /** Whether the message cancels a booking and then says when its customer comes: they want it moved. */
    private boolean comesInstead(ClauseReading reading, Guess heard) {
        return (heard.intent() == Intent.CANCEL_BOOKING || commands.starts(Intent.CANCEL_BOOKING))
                && ComesInstead.isSaidIn(reading, text.plain());
    }

    /** Whether a story holds nothing to act on: no detail, no complaint, nothing that its words leave no doubt about. */
    private boolean isAside(ClauseReading reading) {
        return reading.mentions().stream().allMatch(Mention.Offers.class::isInstance)
                && ClausePatterns.fitting(reading.plain()).isEmpty()
                && !wishes.isLikeComplaint(reading);
    }

    /** What is only like something else, and not very, is no more than the reason for what the message wants. */
    private static boolean isUnlikely(Guess guess) {
        return guess.producer().equals("embeddings")
                && guess.confidence() < LIKELY
                && guess.intent() != Intent.COMPLAIN
                && guess.intent() != Intent.EMERGENCY;
    }

    private ClauseReading reading(Clause clause) {
        List<Mention> inside = found.mentions().stream()
                .filter(mention -> clause.span().holds(mention.span()))
                .toList();
        Acts.Found acts = Acts.in(found.left(), clause.span(), draft.offered().size(), draft.taskOpen());
        List<Span> notes = draft.ordering() ? Notes.in(text.plain(), clause.span(), List.of()) : List.of();
        List<Act> said = acts.acts().stream()
                .filter(act -> !(act instanceof Act.No no && notes.stream().anyMatch(note -> note.holds(no.span()))))
                .toList();
        return new ClauseReading(clause, inside, other.understood(said, clause), Fillers.onlyIn(acts.left()));
    }
}
