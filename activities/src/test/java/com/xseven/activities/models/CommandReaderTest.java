package com.xseven.activities.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.models.ModelTask;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what stands in the words of the customer is a command. */
class CommandReaderTest {

    private static final String TEXT =
            "could you squeeze the four of us in around 7:15 pm friday, Ann Lee, 201 555 0999?";

    @Test
    void shouldReadCommandsWithTheirPlacesWhenTheWordsSayThem() {
        // when
        Understood understood = read("""
                {"confidence":0.9,"commands":[
                {"command":"START_TASK","about":"BOOK","slot":null,"value":null,"quote":"squeeze the four of us in"},
                {"command":"SET_SLOT","about":null,"slot":"partySize","value":"4","quote":"the four of us"},
                {"command":"SET_SLOT","about":null,"slot":"time","value":"19:15","quote":"7:15 PM"},
                {"command":"SET_SLOT","about":null,"slot":"date","value":"2026-11-27","quote":"friday"},
                {"command":"SET_SLOT","about":null,"slot":"name","value":"Ann Lee","quote":"Ann Lee"},
                {"command":"SET_SLOT","about":null,"slot":"phone","value":"+12015550999","quote":"201 555 0999"}]}""").orElseThrow();

        // then
        assertThat(understood.intent()).isEqualTo(Intent.BOOK);
        assertThat(understood.confidence()).isEqualTo(0.8);
        assertThat(understood.commands()).hasSize(6);
        Evidence evidence = understood.commands().getFirst().evidence();
        assertThat(TEXT.substring(evidence.from(), evidence.to())).isEqualTo("squeeze the four of us in");
        assertThat(evidence.producer()).isEqualTo("first/large");
        assertThat(understood.commands().get(2)).isInstanceOfSatisfying(Command.SetSlot.class, set -> {
            assertThat(set.slot()).isEqualTo(SlotName.TIME);
            assertThat(set.value()).isEqualTo("19:15");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words that nobody said         | START_TASK | BOOK | | | book me a table",
                "no words at all                | START_TASK | BOOK | | | ",
                "a task that is none            | START_TASK | ASK_HOURS | | | squeeze",
                "a task of the desk             | START_TASK | UPDATE_HOURS | | | squeeze",
                "a question that is none        | ASK_FACT | BOOK | | | squeeze",
                "an intent of nobody            | START_TASK | DELETE_ALL | | | squeeze",
                "a command of nobody            | DROP_TABLES | BOOK | | | squeeze",
                "a yes                          | AFFIRM | | | | squeeze",
                "a number that is no number     | SET_SLOT | | partySize | four | the four of us",
                "a number that nobody said      | SET_SLOT | | partySize | 4 | squeeze",
                "a party of nobody              | SET_SLOT | | partySize | 0 | the four of us",
                "a party of too many            | SET_SLOT | | partySize | 5000 | the four of us",
                "a date that is none            | SET_SLOT | | date | 2026-02-31 | friday",
                "a time that is none            | SET_SLOT | | time | 25:00 | 7:15 pm",
                "a time that nobody said        | SET_SLOT | | time | 19:15 | squeeze",
                "another name                   | SET_SLOT | | name | Bob Roe | Ann Lee",
                "another phone number           | SET_SLOT | | phone | +12015550100 | 201 555 0999",
                "a phone number out of nowhere  | SET_SLOT | | phone | +12015550999 | Ann Lee",
                "an offer of nobody             | SET_SLOT | | offer | free-dinner | squeeze",
                "somebody who works elsewhere   | SET_SLOT | | staff | the-boss | squeeze",
                "a slot of nobody               | SET_SLOT | | discount | 100 | squeeze",
                "a price                        | SET_SLOT | | price | 0.00 | squeeze",
                "a slot without a value         | SET_SLOT | | date | | friday",
            })
    void shouldLeaveOutWhatTheWordsDoNotSay(
            String what, String command, String about, String slot, String value, String quote) {
        String json = """
                {"confidence":0.9,"commands":[{"command":%s,"about":%s,"slot":%s,"value":%s,"quote":%s}]}""".formatted(quoted(command), quoted(about), quoted(slot), quoted(value), quoted(quote));
        assertThat(readWhileBooking(json)).as(what).isEmpty();
        assertThat(read(json)).as(what).isEmpty();
    }

    @Test
    void shouldTakeADetailAloneOnlyWhereItIsOneOfSomething() {
        String json = """
                {"confidence":0.9,"commands":[
                {"command":"SET_SLOT","about":null,"slot":"partySize","value":"4","quote":"the four of us"}]}""";
        assertThat(readWhileBooking(json)).hasValueSatisfying(understood -> {
            assertThat(understood.intent()).isEqualTo(Intent.BOOK);
            assertThat(understood.commands()).hasSize(1);
        });
        assertThat(read(json)).isEmpty();
    }

    @Test
    void shouldNotEndWhatIsNotBegun() {
        String json = """
                {"confidence":0.9,"commands":[{"command":"CANCEL_TASK","about":null,"slot":null,"value":null,"quote":"squeeze"}]}""";
        assertThat(read(json)).isEmpty();
        assertThat(readWhileBooking(json)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "no JSON",
                "{\"confidence\":0.9}",
                "{\"commands\":[]}",
                "{\"confidence\":0.9,\"commands\":[]}",
                "{\"confidence\":0.9,\"commands\":[null]}",
                "{\"confidence\":\"sure\",\"commands\":[{\"command\":\"ESCALATE\"}]}",
                "{\"confidence\":0.9,\"commands\":\"START_TASK\"}",
            })
    void shouldReadNothingWhenItIsNoAnswer(String json) {
        assertThat(read(json)).isEmpty();
    }

    @Test
    void shouldKeepWhatCountsAndLeaveOutTheRest() {
        assertThat(read("""
                {"confidence":7,"commands":[
                {"command":"ASK_FACT","about":"ASK_HOURS","slot":null,"value":null,"quote":"friday"},
                {"command":"START_TASK","about":"BOOK","slot":null,"value":null,"quote":"nobody said this"}]}""")).hasValueSatisfying(understood -> {
            assertThat(understood.intent()).isEqualTo(Intent.ASK_HOURS);
            assertThat(understood.confidence()).isEqualTo(0.8);
            assertThat(understood.commands()).hasSize(1);
        });
    }

    private static Optional<Understood> read(String json) {
        return read(json, DialogueState.empty());
    }

    private static Optional<Understood> readWhileBooking(String json) {
        TaskFrame booking = new TaskFrame(Intent.BOOK, new TreeMap<>(), Optional.empty());
        return read(json, DialogueState.empty().withTasks(List.of(booking)));
    }

    private static Optional<Understood> read(String json, DialogueState dialogue) {
        ModelTask task = Tasks.with(Tasks.understanding(List.of(TEXT)), dialogue);
        return new CommandReader(Businesses.named("marios-italian"), task, "first/large").read(json);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
