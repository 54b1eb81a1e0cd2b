package com.xseven.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInUnderstandingTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    private static Understood understand(DialogueState state, String... messages) {
        Business business = Businesses.named("marios-italian");
        return UNDERSTANDING.understand(List.of(messages), new UnderstandingContext(business, NOW, state));
    }

    /** A booking under way for four on Thursday at seven. */
    private static DialogueState booking() {
        Map<SlotName, String> slots =
                Map.of(SlotName.PARTY_SIZE, "4", SlotName.DATE, "2026-11-26", SlotName.TIME, "19:00");
        return DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(slots), Optional.empty())));
    }

    private static String typed(Evidence evidence, String message) {
        return message.substring(evidence.from(), evidence.to());
    }

    @Test
    void shouldPointAtTheWordsWhenMessagesAreSpeltOddly() {
        // given
        String message = "Pls  bok a tabel for 4 tommorow at 7pm";

        // when
        List<Command> commands = understand(DialogueState.empty(), message).commands();

        // then
        assertThat(commands)
                .filteredOn(Command.SetSlot.class::isInstance)
                .extracting(command -> typed(command.evidence(), message))
                .containsExactly("tommorow", "bok a tabel for 4", "at 7pm");
    }

    @Test
    void shouldCountPlacesInTheJoinedMessagesWhenThereAreSeveral() {
        // when
        Understood understood = understand(DialogueState.empty(), "a table", "for 3 people");

        // then
        assertThat(understood.commands())
                .filteredOn(Command.SetSlot.class::isInstance)
                .extracting(command -> typed(command.evidence(), "a table\nfor 3 people"))
                .containsExactly("for 3 people");
    }

    @Test
    void shouldNameItsSourceWhenWordsOrLikenessDecide() {
        // when
        Understood byWords = understand(DialogueState.empty(), "book a table");
        Understood byLikeness = understand(DialogueState.empty(), "we would adore dining with you");

        // then
        assertThat(byWords.commands().getFirst().evidence().producer()).isEqualTo("grammar");
        assertThat(byLikeness.commands().getFirst().evidence().producer()).isEqualTo("embeddings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "your stupid site is useless, just give me a damn table for two",
                "are you even listening?",
                "this is ridiculous",
                "my burger was cold and nobody cared!!",
                "NOBODY ANSWERS ME",
                "I'm so fed up with this",
                "what the hell",
                "I have already told you twice",
                "worst service ever, never coming again"
            })
    void shouldNoticeWhenSomebodyIsUpset(String said) {
        assertThat(understand(DialogueState.empty(), said).mood()).contains(Mood.UPSET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a table for two please!!",
                "thanks!!!",
                "BOOK A TABLE FOR TWO",
                "my burger was cold last night",
                "I hate onions, what is without them?",
                "no, at 8",
                "never mind",
                "is the lasagna still on the menu?",
                "my neck is killing me",
                "I want to talk to a person"
            })
    void shouldNoticeNothingWhenSomebodyIsCalm(String said) {
        assertThat(understand(DialogueState.empty(), said).mood()).isEmpty();
    }

    @Test
    void shouldReadWhatItSuggestsItself() {
        assertThat(understand(DialogueState.empty(), "Talk to a person").intent())
                .isEqualTo(Intent.TALK_TO_HUMAN);
        assertThat(understand(booking(), "Talk to a person").intent()).isEqualTo(Intent.TALK_TO_HUMAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actually 5 people                        | PARTY_SIZE | 5
            sorry, I meant 6                         | TIME       | 18:00
            no, make it 8                            | TIME       | 20:00
            make it 12 people                        | PARTY_SIZE | 12
            not Thursday, Saturday                   | DATE       | 2026-11-28
            Saturday instead of Thursday             | DATE       | 2026-11-28
            rather on Friday                         | DATE       | 2026-11-27
            can we do 7:30 instead?                  | TIME       | 19:30
            change it to 8                           | TIME       | 20:00
            from 7 to 8 please                       | TIME       | 20:00
            half an hour later                       | TIME       | 19:30
            an hour earlier                          | TIME       | 18:00
            what about 8:15                          | TIME       | 20:15
            the day after                            | DATE       | 2026-11-27
            there will be two more, so 6 of us       | PARTY_SIZE | 6
            not 4 people but 3 people                | PARTY_SIZE | 3
            wait, lunch at 1 is better               | TIME       | 13:00
            Friday. no, Saturday                     | DATE       | 2026-11-28
            """)
    void shouldCorrectTheSlotWhenABookingIsUnderWay(String said, SlotName slot, String value) {
        assertThat(understand(booking(), said).commands())
                .filteredOn(Command.CorrectSlot.class::isInstance)
                .last()
                .isInstanceOfSatisfying(Command.CorrectSlot.class, correction -> {
                    assertThat(correction.slot()).isEqualTo(slot);
                    assertThat(correction.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not Thursday                 | DATE
            another day please           | DATE
            the time                     | TIME
            a different time would help  | TIME
            7 doesn't work               | TIME
            wrong name                   | NAME
            """)
    void shouldOpenTheSlotAgainWhenOnlyItsValueIsRefused(String said, SlotName slot) {
        assertThat(understand(booking(), said).commands())
                .filteredOn(Command.ReopenSlot.class::isInstance)
                .extracting(command -> ((Command.ReopenSlot) command).slot())
                .containsExactly(slot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                                | CONFIRM
            Yes please!                        | CONFIRM
            yep                                | CONFIRM
            perfect, book it                   | CONFIRM
            sounds good                        | CONFIRM
            that works for me                  | CONFIRM
            ok                                 | CONFIRM
            go ahead                           | CONFIRM
            sure thing                         | CONFIRM
            y                                  | CONFIRM
            could you book it?                 | CONFIRM
            no                                 | DENY
            nope                               | DENY
            that's not right                   | DENY
            no thanks                          | DENY
            """)
    void shouldHearYesAndNoWhenABookingIsUnderWay(String said, Intent intent) {
        // when
        Understood understood = understand(booking(), said);

        // then
        assertThat(understood.intent()).isEqualTo(intent);
        assertThat(understood.commands())
                .anyMatch(intent == Intent.CONFIRM ? Command.Affirm.class::isInstance : Command.Deny.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "is that right?",
        "is it booked?",
        "yes but not at that price",
        "yes if we can sit outside",
        "ok but do you have parking?",
        "I already confirmed that with your colleague by phone",
        "I want to book something else",
        "what would be perfect?",
        "thanks",
        "who booked that?",
        "maybe",
        "let me think",
        "not yet",
        "do you confirm by mail?",
        "great question"
    })
    void shouldHearNoYesWhenItMayBeNone(String said) {
        assertThat(understand(booking(), said).commands()).noneMatch(Command.Affirm.class::isInstance);
    }

    @Test
    void shouldHearSeveralIntentsWhenAMessageHasThem() {
        // when
        Understood understood = understand(
                DialogueState.empty(), "Hi! book for 2 tomorrow at 7, do you have vegan food? where are you?");

        // then
        assertThat(understood.commands())
                .extracting(command -> command.getClass().getSimpleName())
                .contains("ChitChat", "StartTask", "SetSlot")
                .filteredOn("AskFact"::equals)
                .hasSize(2);
    }

    @Test
    void shouldUnderstandTheSameWhenAskedTwice() {
        // given
        String message = "could we perhaps get some food at your lovely place in three days?";

        // then
        assertThat(understand(booking(), message)).isEqualTo(understand(booking(), message));
    }

    @Test
    void shouldUnderstandSomethingWhenTextIsArbitrary() {
        // given
        Random random = new Random(7);
        String[] scraps = {
            "table",
            "for",
            "4",
            "at",
            "7",
            ":",
            "30",
            "pm",
            "half past",
            "not",
            "friday",
            "the",
            "28th",
            "of",
            "dec",
            "with",
            "dana",
            "check",
            "up",
            "on",
            "hair cut",
            "@",
            "a@b.example",
            "201",
            "555",
            "0123",
            "\u0001",
            "\n",
            "my name is",
            "é",
            "ß",
            "İ",
            "😀",
            "\ud83d",
            "(",
            ")",
            "[",
            "\\",
            "$1",
            "?",
            "...",
            "from",
            "to",
            "one",
            "u",
            "tommorow",
            "next week",
            "12/3",
            "99/99",
            "in 99 days",
            "a couple of",
            "000000000000000",
            "9999",
            "brake pads",
            "cancel",
            "yes",
            "no",
            "and",
            "do you",
            ",",
            ";",
            "'",
            "’",
            "in 999 hours"
        };
        List<DialogueState> states = List.of(DialogueState.empty(), booking());

        // then
        IntStream.range(0, 400).forEach(round -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(scraps[random.nextInt(scraps.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            Business business = Businesses.all().get(round % Businesses.all().size());
            Understood understood = UNDERSTANDING.understand(
                    List.of(text.toString()), new UnderstandingContext(business, NOW, states.get(round % 2)));
            assertThat(understood.commands())
                    .as(text.toString())
                    .isNotEmpty()
                    .allSatisfy(command -> assertThat(command.evidence().to()).isLessThanOrEqualTo(text.length()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and ",
                "1 ",
                "a ",
                ". ",
                "2015550123 ",
                "not ",
                "me and my wife and ",
                "for the name of ",
                "from 7 to 8 ",
                "a@",
                "what time ",
                "1",
                "-",
                "is there b. ",
                "book a table for ",
                "yes ",
                "no ",
                "please ",
                "\n",
                "? ",
                "between 6 and ",
                "before ",
                "under $",
                "$10 - ",
                "have for less than ",
                "for two hours ",
                "honda civic ",
                "2015 blue ",
                "the earliest ",
                "any day but ",
                "as soon as ",
                "Ann Bea ",
                "he's 6 ",
                "book a table, a, a, a, ",
                "my tooth "
            })
    void shouldUnderstandSomethingWhenAMessageIsLongAndMonotonous(String scrap) {
        // given
        String message = scrap.repeat(4000 / scrap.length());

        // then
        assertThat(understand(booking(), message).commands()).isNotEmpty();
        assertThat(understand(DialogueState.empty(), message).commands()).isNotEmpty();
        assertThat(UNDERSTANDING
                        .understand(
                                List.of(message),
                                new UnderstandingContext(Businesses.named("speedy-auto"), NOW, DialogueState.empty()))
                        .commands())
                .isNotEmpty();
    }
}
