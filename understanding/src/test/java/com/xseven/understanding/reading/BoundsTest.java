package com.xseven.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a no is beside a time or a number: a bound, a slip that is put right, or a wish for another time. */
class BoundsTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            table for 4 tomorrow at 7, no later           | 4 | 19:00
            table for 4 tomorrow no later than 8          | 4 | 20:00
            table for 4 tomorrow no earlier than 6        | 4 | 18:00
            table for 4 tomorrow, no sooner than 6:30     | 4 | 18:30
            we're 3, no 4, tomorrow at 6:45               | 4 | 18:45
            dinner for two tomorrow at 6, no wait 7       | 2 | 19:00
            dinner for two tomorrow at 6, sorry, 7        | 2 | 19:00
            five of us tomorrow at 7, 6 if my brother comes | 5 | 19:00
            table for 2 tomorrow, let's do 7.30           | 2 | 19:30
            tomorrow at 6 for 2? if not 6:30 is ok        | 2 | 18:00
            """)
    void shouldDenyNothingWhenANumberIsBoundOrPutRight(String said, String people, String time) {
        List<Command> commands = heard(said, DialogueState.empty());
        assertThat(commands).noneMatch(Command.Deny.class::isInstance).noneMatch(Command.ReopenSlot.class::isInstance);
        assertThat(values(commands)).containsEntry(SlotName.PARTY_SIZE, people).containsEntry(SlotName.TIME, time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, later",
                "no later",
                "no, earlier",
                "a bit later please",
                "that's too early",
                "anything earlier?",
            })
    void shouldOpenTheTimeAgainWhenAnotherIsWanted(String said) {
        assertThat(heard(said, booking()))
                .anyMatch(command -> command instanceof Command.ReopenSlot open && open.slot() == SlotName.TIME)
                .noneMatch(Command.Deny.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "no thanks", "no, that's wrong", "not right"})
    void shouldDenyWhenNothingElseIsSaid(String said) {
        assertThat(heard(said, booking())).anyMatch(Command.Deny.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no later than 7 please", "not later than 8", "no earlier than 6", "no later than 8"})
    void shouldNeitherDenyNorChooseWhenABoundFitsAllThatIsOffered(String said) {
        assertThat(heard(said, offered()))
                .isNotEmpty()
                .noneMatch(command -> command instanceof Command.Deny
                        || command instanceof Command.Choose
                        || command instanceof Command.Clarify
                        || command instanceof Command.SetSlot
                        || command instanceof Command.CorrectSlot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no later than 6:30     | 1
            no earlier than 6:30   | 2
            the later one          | 2
            the earlier one please | 1
            7 please               | 2
            """)
    void shouldChooseWhenOneOfThoseOfferedFits(String said, int option) {
        assertThat(heard(said, offered()))
                .noneMatch(Command.Deny.class::isInstance)
                .anyMatch(command -> command instanceof Command.Choose choice && choice.option() == option);
    }

    private static DialogueState offered() {
        return DialogueState.empty()
                .withTasks(List.of(new TaskFrame(
                        Intent.BOOK,
                        new TreeMap<>(Map.of(SlotName.PARTY_SIZE, "4", SlotName.DATE, "2026-11-24")),
                        Optional.of(SlotName.TIME))))
                .withOffered(List.of(
                        LocalDateTime.parse("2026-11-24T18:00:00"), LocalDateTime.parse("2026-11-24T19:00:00")));
    }

    private static DialogueState booking() {
        return DialogueState.empty()
                .withTasks(List.of(new TaskFrame(
                        Intent.BOOK,
                        new TreeMap<>(
                                Map.of(SlotName.PARTY_SIZE, "4", SlotName.DATE, "2026-11-24", SlotName.TIME, "19:00")),
                        Optional.of(SlotName.NAME))));
    }

    private static List<Command> heard(String said, DialogueState state) {
        return UNDERSTANDING
                .understand(List.of(said), new UnderstandingContext(Businesses.named("marios-italian"), NOW, state))
                .commands();
    }

    private static Map<SlotName, String> values(List<Command> commands) {
        Map<SlotName, String> values = new TreeMap<>();
        commands.forEach(command -> {
            switch (command) {
                case Command.SetSlot set -> values.put(set.slot(), set.value());
                case Command.AskFact question -> values.putAll(question.details());
                default -> {
                    // nothing that has a value
                }
            }
        });
        return values;
    }
}
