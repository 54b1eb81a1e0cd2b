package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Text;
import java.util.Optional;

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
        commands.add(guess.intent(), guess, new Command.StartTask(guess.intent(), evidence(clause, guess)));
        if (guess.intent() == Intent.BOOK) {
            draft.openTask(Intent.BOOK);
        } else if ((guess.intent() == Intent.RESCHEDULE || guess.intent() == Intent.CANCEL_BOOKING)
                && !draft.state().visits().isEmpty()) {
            draft.openTask(guess.intent());
        }
    }

    /** Slots from the clause's mentions; they start a booking where none is under way. */
    void fill(ClauseReading clause) {
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
