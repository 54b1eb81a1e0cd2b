package com.xseven.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody wants what they had before, and of what. */
class UsualTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the usual please                                      | marios-italian  | ORDER | {again=true}
            can I get my usual to go?                             | marios-italian  | ORDER | {fulfilment=PICKUP, again=true}
            I'd like to order the usual                           | marios-italian  | ORDER | {again=true}
            same as last time, delivered                          | marios-italian  | ORDER | {fulfilment=DELIVERY, again=true}
            actually my office wants the same as last time, please | marios-italian  | ORDER | {again=true}
            the usual, delivered to my office please              | marios-italian  | ORDER | {fulfilment=DELIVERY, again=true}
            what I had last time and a tiramisu                   | marios-italian  | ORDER | {items=tiramisu*1, again=true}
            book our usual table for tomorrow                     | marios-italian  | BOOK  | {date=2026-11-24, again=true}
            the usual on friday for 2                             | marios-italian  | BOOK  | {partySize=2, date=2026-11-27, again=true}
            the usual                                             | lux-hair-lounge | BOOK  | {again=true}
            could you book me the same as last time on Friday?    | lux-hair-lounge | BOOK  | {date=2026-11-27, again=true}
            lo de siempre, por favor                              | marios-italian  | ORDER | {again=true}
            quiero lo de siempre para llevar                      | marios-italian  | ORDER | {fulfilment=PICKUP, again=true}
            lo mismo que la última vez, mañana                    | lux-hair-lounge | BOOK  | {date=2026-11-24, again=true}
            """)
    void shouldWantTheSameAgain(String said, String business, Intent task, String slots) {
        Understood understood = understood(said, business);

        assertThat(understood.intent()).isEqualTo(task);
        assertThat(started(understood)).contains(task);
        assertThat(slots(understood)).hasToString(slots);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what are your usual hours?",
                "is that the usual price?",
                "gimme the usual, one lasagna",
                "it was cold, same as last time",
                "I don't want the usual",
                "a table for two at the usual time",
                "what is the usual wait",
                "table for 4 tomorrow at 7",
                "deliver it to my usual address",
                "one lasagna to my usual delivery address",
                "the address is the same as before",
                "the phone number's the same as last time",
                "same address as last time",
                "same as last time for the phone",
                "my name is the same as last time",
                "The driver got lost like last time",
                "you forgot it again, same as last time",
                "two dishes were missing, just like last time",
                "I waited an hour, same as last time",
                "la dirección es lo mismo que la última vez",
            })
    void shouldNotTakeOtherWordsForIt(String said) {
        assertThat(slots(understood(said, "marios-italian"))).doesNotContainKey("again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when was I last there?",
                "when was my last visit",
                "when were we here last",
                "¿cuándo fue mi última visita?",
            })
    void shouldHearWhenSomebodyAsksWhenTheyWereThere(String said) {
        assertThat(understood(said, "lux-hair-lounge").commands())
                .singleElement()
                .isInstanceOfSatisfying(Command.AskFact.class, asked -> {
                    assertThat(asked.about()).isEqualTo(Intent.PENDING_ACTIONS);
                    assertThat(asked.details()).containsKey(SlotName.AGAIN);
                });
    }

    private static Understood understood(String said, String business) {
        return UNDERSTANDING.understand(
                List.of(said), new UnderstandingContext(Businesses.named(business), NOW, DialogueState.empty()));
    }

    private static List<Intent> started(Understood understood) {
        return understood.commands().stream()
                .filter(Command.StartTask.class::isInstance)
                .map(command -> ((Command.StartTask) command).task())
                .toList();
    }

    private static Map<String, String> slots(Understood understood) {
        return understood.commands().stream()
                .filter(Command.SetSlot.class::isInstance)
                .map(Command.SetSlot.class::cast)
                .collect(Collectors.toMap(
                        set -> set.slot().key(),
                        Command.SetSlot::value,
                        (first, last) -> last,
                        () -> new TreeMap<>(Comparator.comparingInt(UsualTest::place))));
    }

    private static int place(String key) {
        return Arrays.stream(SlotName.values()).map(SlotName::key).toList().indexOf(key);
    }
}
