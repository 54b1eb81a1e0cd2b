package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Begins tasks, and reads what a clause says of the one under way. */
final class TaskDetails {

    private final Text text;
    private final Draft draft;
    private final Commands commands;
    private final OrderDetails orders;

    TaskDetails(Text text, Draft draft, Commands commands) {
        this.text = text;
        this.draft = draft;
        this.commands = commands;
        this.orders = new OrderDetails(text, draft, commands);
    }

    void start(ClauseReading clause, Guess guess) {
        if (guess.intent() == Intent.RESCHEDULE && !draft.state().visits().isEmpty()) {
            commands.withdrawStart(Intent.CANCEL_BOOKING);
        }
        commands.add(guess.intent(), guess, new Command.StartTask(guess.intent(), evidence(clause, guess)));
        if (guess.intent() == Intent.BOOK) {
            boolean anew = draft.task().filter(Intent.BOOK::equals).isEmpty();
            draft.openTask(Intent.BOOK);
            if (anew) {
                spokenOf(clause);
                Services.both(clause, draft).ifPresent(this::set);
                SameAgain.in(clause, draft).forEach(this::set);
            }
        } else if ((guess.intent() == Intent.RESCHEDULE || guess.intent() == Intent.CANCEL_BOOKING)
                && !draft.state().visits().isEmpty()) {
            draft.openTask(guess.intent());
        }
    }

    /** Who tells of one service and then wants to come means it, unless another one is named. */
    private void spokenOf(ClauseReading clause) {
        List<String> services = draft.offersSpokenOf().stream()
                .filter(id ->
                        draft.business().offer(id).flatMap(Offer::duration).isPresent())
                .toList();
        if (services.size() == 1 && !clause.has(Mention.Offers.class) && !draft.has(SlotName.OFFER)) {
            set(new Values.Value(
                    SlotName.OFFER, services.getFirst(), clause.clause().span()));
        }
    }

    private void set(Values.Value value) {
        draft.put(value.slot(), value.text());
        commands.set(value, draft);
    }

    /** Slots from the clause's mentions; they start a booking where none is under way. */
    void fill(ClauseReading clause) {
        if (draft.ordering()) {
            orders.fill(clause);
            return;
        }
        Draft before = draft.copy();
        Values values = Values.of(ofTheTask(clause), text.plain(), draft);
        List<Values.Value> heard = Stream.concat(
                        values.values().stream().map(value -> Services.besides(value, clause.plain(), before)),
                        Earliest.wished(clause, text.plain(), values, draft).stream())
                .toList();
        List<Integer> bounded = OfferedStarts.of(draft).within(clause.plain(), heard);
        List<Values.Value> said = heard.stream()
                .filter(value -> bounded.isEmpty() || value.slot() != SlotName.TIME)
                .toList();
        Optional<Integer> option = bounded.size() == 1
                ? Optional.of(bounded.getFirst())
                : OfferedStarts.of(draft).option(said);
        if (bounded.size() > 1) {
            start(clause, new Guess(draft.task().orElse(Intent.BOOK), 0.9, "grammar"));
        }
        boolean startsBooking = !draft.taskOpen()
                && (said.stream().anyMatch(value -> Commands.isAboutBooking(value.slot()))
                        || !values.readings().isEmpty());
        if (startsBooking) {
            start(clause, new Guess(Intent.BOOK, 0.8, "grammar"));
        }
        Guess guess = new Guess(Intent.BOOK, 0.9, "grammar");
        OfferedStarts.of(draft)
                .day(said, draft)
                .filter(day -> option.isEmpty())
                .ifPresent(day -> set(new Values.Value(
                        SlotName.DATE, day.toString(), clause.clause().span())));
        if (option.isPresent()) {
            commands.add(Intent.BOOK, guess, new Command.Choose(option.get(), evidence(clause, guess)));
        }
        said.stream()
                .filter(value -> option.isEmpty() || value.slot() != SlotName.TIME)
                .forEach(value -> {
                    if (value.slot() == SlotName.OFFER && Services.onlyThat(clause.plain())) {
                        commands.add(
                                Intent.BOOK, guess, new Command.ReopenSlot(SlotName.OFFER, evidence(clause, guess)));
                    }
                    commands.set(value, draft);
                    draft.put(value.slot(), value.text());
                });
        if (draft.task().filter(Intent.BOOK::equals).isPresent()
                && draft.value(SlotName.OFFER).filter(values::refuses).isPresent()) {
            Guess drops = new Guess(Intent.DENY, 0.95, "grammar");
            commands.add(Intent.DENY, drops, new Command.CancelTask(evidence(clause, drops)));
        }
        if (values.isEmpty() && draft.taskOpen() && clause.has(Mention.Part.class)) {
            start(clause, guess);
        }
        if (draft.task().filter(Intent.BOOK::equals).isPresent()) {
            Services.unknown(clause, text.plain()).forEach(thing -> asksFor(thing, clause, guess));
        }
        values.readings().forEach(readings -> commands.either(readings));
        values.refused()
                .forEach(slot ->
                        commands.add(Intent.BOOK, guess, new Command.ReopenSlot(slot, evidence(clause, guess))));
    }

    private void asksFor(String thing, ClauseReading clause, Guess guess) {
        commands.add(
                Intent.BOOK,
                guess,
                new Command.AskFact(Intent.ASK_OFFERS, new TreeMap<>(), Optional.of(thing), evidence(clause, guess)));
    }

    /** Whether the clause answers which booking is meant, or says that another one is. */
    boolean answersWhichVisit(ClauseReading clause) {
        boolean open = draft.asksWhichVisit() || (draft.cancels() && draft.awaitsYes());
        return open
                && !clause.question()
                && visitNamed(clause)
                        .filter(visit -> !draft.value(SlotName.APPOINTMENT)
                                .filter(visit.appointmentId()::equals)
                                .isPresent())
                        .isPresent();
    }

    private Optional<BookedVisit> visitNamed(ClauseReading clause) {
        return new VisitNamed(clause, text.plain(), draft).meant();
    }

    /** What is left of the mentions once the booking that is to change, or to go, is told from the others. */
    private List<Mention> ofTheTask(ClauseReading clause) {
        boolean open = draft.asksWhichVisit() || !draft.has(SlotName.APPOINTMENT);
        Optional<BookedVisit> meant =
                draft.cancels() || (draft.reschedules() && open) ? visitNamed(clause) : Optional.empty();
        meant.ifPresent(visit -> {
            Span span = clause.clause().span();
            commands.set(new Values.Value(SlotName.APPOINTMENT, visit.appointmentId(), span), draft);
            draft.mean(visit);
        });
        return meant.map(visit -> new VisitNamed(clause, text.plain(), draft).others(visit))
                .orElse(clause.mentions());
    }

    /** The customer would wait for what the clause, or the booking under way, says. */
    void waits(ClauseReading clause) {
        fill(clause);
        if (!draft.taskOpen()) {
            start(clause, new Guess(Intent.BOOK, 0.9, "grammar"));
        }
        commands.set(
                new Values.Value(SlotName.WAITING_LIST, "true", clause.clause().span()), draft);
        draft.put(SlotName.WAITING_LIST, "true");
    }

    private Evidence evidence(ClauseReading clause, Guess guess) {
        return commands.evidence(clause.clause().span(), guess);
    }
}
