package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands of a turn while it is read, and what it is mostly about. */
final class Commands {

    /** What a turn is about if it holds several intents: the first of these. */
    private static final List<Intent> WEIGHT = List.of(
            Intent.EMERGENCY,
            Intent.TALK_TO_HUMAN,
            Intent.COMPLAIN,
            Intent.CANCEL_BOOKING,
            Intent.CANCEL_ORDER,
            Intent.RESCHEDULE,
            Intent.ORDER,
            Intent.TRACK_ORDER,
            Intent.ASK_HOURS,
            Intent.ASK_OFFERS,
            Intent.ASK_POLICY,
            Intent.ASK_LOCATION,
            Intent.CHECK_AVAILABILITY,
            Intent.BOOK,
            Intent.CONFIRM,
            Intent.DENY);

    private static final Set<SlotName> ABOUT_BOOKING =
            Set.of(SlotName.DATE, SlotName.TIME, SlotName.PARTY_SIZE, SlotName.OFFER, SlotName.STAFF, SlotName.ADDRESS);

    private final Text text;
    private final String language;
    private final List<Command> commands = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    Commands(Text text, String language) {
        this.text = text;
        this.language = language;
    }

    static boolean isAboutBooking(SlotName slot) {
        return ABOUT_BOOKING.contains(slot);
    }

    boolean isEmpty() {
        return commands.isEmpty();
    }

    int size() {
        return commands.size();
    }

    boolean asksAbout(Intent about) {
        return commands.stream()
                .anyMatch(command -> command instanceof Command.AskFact question && question.about() == about);
    }

    /** Whether the message asks for a fact. */
    boolean asks() {
        return commands.stream().anyMatch(Command.AskFact.class::isInstance);
    }

    /** Takes back that a task begins, where the same message says that another one is meant. */
    void withdrawStart(Intent task) {
        for (int i = commands.size() - 1; i >= 0; i--) {
            if (commands.get(i) instanceof Command.StartTask start && start.task() == task) {
                commands.remove(i);
                guesses.remove(i);
            }
        }
    }

    /** Whether an emergency number is named beside all else. */
    boolean warns() {
        return commands.stream()
                .anyMatch(command -> command instanceof Command.ChitChat talk && talk.kind() == Intent.EMERGENCY);
    }

    boolean starts(Intent task) {
        return commands.stream()
                .anyMatch(command -> command instanceof Command.StartTask start && start.task() == task);
    }

    boolean startsTask() {
        return commands.stream().anyMatch(Command.StartTask.class::isInstance);
    }

    boolean hasAffirm() {
        return commands.stream().anyMatch(Command.Affirm.class::isInstance);
    }

    void add(Intent intent, Guess guess, Command command) {
        commands.add(command);
        guesses.add(new Guess(intent, guess.confidence(), guess.producer()));
    }

    void unclear(Span span, Guess guess) {
        add(Intent.OUT_OF_SCOPE, guess, new Command.Clarify(evidence(span, guess)));
    }

    /** A value sets its slot, or corrects it where another was said before. */
    void set(Values.Value value, Draft draft) {
        set(Intent.BOOK, value, draft);
    }

    /** The same for a value of another task than a booking. */
    void set(Intent task, Values.Value value, Draft draft) {
        Guess guess = new Guess(task, 0.95, "grammar");
        Evidence evidence = evidence(value.span(), guess);
        boolean corrects = draft.saidBefore(value.slot())
                .filter(before -> !before.equals(value.text()))
                .isPresent();
        add(
                task,
                guess,
                corrects
                        ? new Command.CorrectSlot(value.slot(), value.text(), evidence)
                        : new Command.SetSlot(value.slot(), value.text(), evidence));
    }

    void either(Values.Readings readings) {
        Guess guess = new Guess(Intent.BOOK, 0.95, "grammar");
        add(
                Intent.BOOK,
                guess,
                new Command.EitherOf(readings.slot(), readings.texts(), evidence(readings.span(), guess)));
    }

    void reopen(SlotName slot, Span span) {
        Guess guess = new Guess(Intent.BOOK, 0.95, "grammar");
        add(Intent.BOOK, guess, new Command.ReopenSlot(slot, evidence(span, guess)));
    }

    Evidence evidence(Span span, Guess guess) {
        Span typed = text.origin(span);
        return new Evidence(typed.from(), typed.to(), guess.confidence(), guess.producer());
    }

    Understood understood() {
        Guess main = WEIGHT.stream()
                .flatMap(intent -> guesses.stream().filter(guess -> guess.intent() == intent))
                .findFirst()
                .orElseGet(() -> guesses.getFirst());
        return new Understood(main.intent(), main.confidence(), language, commands, Moods.of(text, main.intent()));
    }
}
