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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marios-italian | table for 4 tomorrow between 6 and 8 pm               | 18:00
            marios-italian | dinner tomorrow from 7 to 9 for 3 people              | 19:00
            marios-italian | 2 people wednesday, sometime between seven and nine   | 19:00
            marios-italian | table for two tomorrow 6-8pm                          | 18:00
            marios-italian | a table for 5 tomorrow between 18:30 and 20:00        | 18:30
            marios-italian | una mesa para 4 mañana entre las 6 y las 8 de la noche | 18:00
            marios-italian | mesa para dos mañana de 7 a 9                          | 19:00
            marios-italian | lunch tomorrow for 2 from 11:30 to 1                  | 11:30
            marios-italian | table for 2 tomorrow, not before 7                    | 19:00
            marios-italian | table for 2 tomorrow after 7                          | 19:00
            handy-andy     | need a repair for two hours on tuesday at 10          | 10:00
            stylemaster    | haircut tomorrow from 13 to 15                        | 13:00
            marios-italian | a table for 2 tomorrow between 18 and 20              | 18:00
            marios-italian | table for 2 tomorrow, I can't come before 7           | 19:00
            stylemaster    | haircut friday but I can't come before noon           | 12:00
            stylemaster    | haircut tomorrow between 2 and 4                      | 14:00
            stylemaster    | haircut tomorrow from 11 to 1pm                       | 11:00
            stylemaster    | haircut on friday before noon                         | 11:30
            stylemaster    | corte de pelo el viernes antes del mediodía           | 11:30
            """)
    void shouldWishForTheFirstTimeOfASpan(String business, String message, String time) {
        assertThat(timeIn(business, DialogueState.empty(), message)).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            move it from 7 to 8          | 20:00
            change the time from 7 to 8  | 20:00
            between 8 and 9              | 20:00
            can we make it before 6      | 17:30
            """)
    void shouldTellASpanFromAChangeWhenATimeStands(String message, String time) {
        // given
        Map<SlotName, String> slots =
                Map.of(SlotName.PARTY_SIZE, "4", SlotName.DATE, "2026-11-26", SlotName.TIME, "19:00");
        DialogueState booking = DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(slots), Optional.empty())));

        // when
        Optional<String> understood = timeIn("marios-italian", booking, message);

        // then
        assertThat(understood).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between 4 and 6 | PARTY_SIZE
            2 to 4 people   | DATE
            """)
    void shouldTakeNoTimeFromNumbersOfPeople(String message, SlotName asked) {
        // given
        DialogueState booking = DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(), Optional.of(asked))));

        // when
        Optional<String> understood = timeIn("marios-italian", booking, message);

        // then
        assertThat(understood).isEmpty();
    }

    private static Optional<String> timeIn(String business, DialogueState state, String message) {
        return UNDERSTANDING
                .understand(List.of(message), new UnderstandingContext(Businesses.named(business), NOW, state))
                .commands()
                .stream()
                .flatMap(command -> switch (command) {
                    case Command.SetSlot set when set.slot() == SlotName.TIME -> Optional.of(set.value()).stream();
                    case Command.CorrectSlot set when set.slot() == SlotName.TIME -> Optional.of(set.value()).stream();
                    default -> Optional.<String>empty().stream();
                })
                .findFirst();
    }
}
