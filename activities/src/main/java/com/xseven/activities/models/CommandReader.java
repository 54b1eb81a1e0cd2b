package com.xseven.activities.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.activities.prompt.CommandSchema;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.models.ModelTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a model says that messages mean. A command counts if it is one of the vocabulary, if its words stand in the messages, and if
 * its value is what those words can say; others are left out. There is no yes among them: what is carried out in the world is agreed
 * to in words that the grammar knows.
 */
final class CommandReader {

    private static final ObjectMapper MAPPER = XSevenDataConverter.mapper();

    /** However sure a model is of itself, the grammar is surer. */
    private static final double SUREST = 0.8;

    private final Business business;
    private final ModelTask task;
    private final String text;
    private final String producer;

    /** @param producer the model's name */
    CommandReader(Business business, ModelTask task, String producer) {
        this.business = business;
        this.task = task;
        this.text = String.join("\n", task.texts());
        this.producer = producer;
    }

    private record Meaning(
            @Nullable Double confidence, @Nullable List<@Nullable Said> commands) {}

    private record Said(
            @Nullable String command,
            @Nullable String about,
            @Nullable String slot,
            @Nullable String value,
            @Nullable String quote) {}

    /** Empty where nothing of it counts, or it cannot be read. */
    Optional<Understood> read(String json) {
        try {
            Meaning meaning = MAPPER.readValue(json, Meaning.class);
            return meaning == null || meaning.commands() == null || meaning.confidence() == null
                    ? Optional.empty()
                    : understood(Math.clamp(meaning.confidence(), 0, SUREST), meaning.commands());
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Understood> understood(double confidence, List<@Nullable Said> said) {
        List<Command> commands = new ArrayList<>();
        List<Intent> intents = new ArrayList<>();
        for (@Nullable Said each : said) {
            if (each == null) {
                continue;
            }
            evidence(each, confidence)
                    .flatMap(evidence -> command(each, evidence))
                    .ifPresent(command -> {
                        commands.add(command);
                        intents.add(intent(command));
                    });
        }
        return commands.isEmpty() || areDetailsOfNothing(commands)
                ? Optional.empty()
                : Optional.of(new Understood(main(intents), confidence, task.language(), commands));
    }

    /** Weak models find a detail in what is about nothing here; where nothing is under way or begins, that says nothing. */
    private boolean areDetailsOfNothing(List<Command> commands) {
        return task.dialogue().tasks().isEmpty()
                && commands.stream()
                        .allMatch(command ->
                                command instanceof Command.SetSlot || command instanceof Command.CorrectSlot);
    }

    private Optional<Evidence> evidence(Said said, double confidence) {
        String quote = said.quote() == null ? "" : said.quote().strip();
        int from = quote.isEmpty() ? -1 : lower(text).indexOf(lower(quote));
        return from < 0 || from + quote.length() > text.length()
                ? Optional.empty()
                : Optional.of(new Evidence(from, from + quote.length(), confidence, producer));
    }

    private Optional<Command> command(Said said, Evidence evidence) {
        return kind(said).flatMap(kind -> switch (kind) {
            case START_TASK ->
                about(said).filter(CommandSchema.TASKS::contains).map(it -> new Command.StartTask(it, evidence));
            case SET_SLOT -> slot(said, evidence).map(it -> corrected(it, evidence));
            case CORRECT_SLOT -> slot(said, evidence).map(it -> corrected(it, evidence));
            case CANCEL_TASK ->
                Optional.of(task.dialogue().tasks())
                        .filter(tasks -> !tasks.isEmpty())
                        .map(tasks -> new Command.CancelTask(evidence));
            case ASK_FACT ->
                about(said)
                        .filter(CommandSchema.QUESTIONS::contains)
                        .map(it -> new Command.AskFact(it, new TreeMap<>(), Optional.empty(), evidence));
            case CHIT_CHAT ->
                about(said).filter(CommandSchema.COURTESIES::contains).map(it -> new Command.ChitChat(it, evidence));
            case ESCALATE ->
                about(said).filter(CommandSchema.ESCALATIONS::contains).map(it -> new Command.Escalate(it, evidence));
        });
    }

    private record Detail(SlotName slot, String value) {}

    private Optional<Detail> slot(Said said, Evidence evidence) {
        String words = text.substring(evidence.from(), evidence.to());
        return CommandSchema.SLOTS.stream()
                .filter(slot -> slot.key().equals(said.slot()))
                .findFirst()
                .flatMap(slot -> SlotValues.canonical(slot, said.value(), words, business)
                        .map(value -> new Detail(slot, value)));
    }

    /** Whether something is corrected the state says, not the model. */
    private Command corrected(Detail detail, Evidence evidence) {
        Optional<String> before = Optional.ofNullable(task.dialogue().details().get(detail.slot()));
        return before.filter(value -> !value.equals(detail.value())).isPresent()
                ? new Command.CorrectSlot(detail.slot(), detail.value(), evidence)
                : new Command.SetSlot(detail.slot(), detail.value(), evidence);
    }

    private static Optional<CommandSchema.Kind> kind(Said said) {
        return Arrays.stream(CommandSchema.Kind.values())
                .filter(kind -> kind.name().equals(said.command()))
                .findFirst();
    }

    private static Optional<Intent> about(Said said) {
        return Arrays.stream(Intent.values())
                .filter(intent -> intent.name().equals(said.about()))
                .findFirst();
    }

    /** A call for a person weighs most, then what is to be done, then what is asked. */
    private static Intent main(List<Intent> intents) {
        return List.of(CommandSchema.ESCALATIONS, CommandSchema.TASKS, CommandSchema.QUESTIONS).stream()
                .flatMap(kind -> intents.stream().filter(kind::contains))
                .findFirst()
                .orElseGet(intents::getFirst);
    }

    private Intent intent(Command command) {
        return switch (command) {
            case Command.StartTask(Intent started, var evidence) -> started;
            case Command.AskFact question -> question.about();
            case Command.ChitChat(Intent kind, var evidence) -> kind;
            case Command.Escalate(Intent reason, var evidence) -> reason;
            default ->
                task.dialogue().tasks().stream()
                        .map(frame -> frame.task())
                        .findFirst()
                        .orElse(Intent.BOOK);
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
