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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message says besides its first choice: a slip put right, a second choice, what is at another time. */
class FirstChoicesTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    private static final String TABLES = "marios-italian";
    private static final String HAIR = "stylemaster";

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow at 7 for 4, actually 8", "tomorrow at 7 for four people, no wait, 8"})
    void shouldAskBackWhenANumberPutsRightTheTimeOrThePeople(String said) {
        List<Command> commands = heard(TABLES, said, DialogueState.empty());

        assertThat(readings(commands, SlotName.TIME)).containsExactly("19:00", "20:00");
        assertThat(values(commands)).containsEntry(SlotName.PARTY_SIZE, "4").doesNotContainKey(SlotName.TIME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow at 7 for 4, no 11             | 11 | 19:00
            tomorrow at 7 for 4, no wait 7         | 7  | 19:00
            tomorrow at 7 for 4, actually 8 people | 8  | 19:00
            for 4 tomorrow at 7, actually 8        | 4  | 20:00
            for 4 tomorrow at 6. sorry, 8          | 4  | 20:00
            """)
    void shouldPutRightWhatIsMeantWhenOnlyOneCanBe(String said, String people, String time) {
        List<Command> commands = heard(TABLES, said, DialogueState.empty());

        assertThat(commands).noneMatch(Command.EitherOf.class::isInstance);
        assertThat(values(commands)).containsEntry(SlotName.PARTY_SIZE, people).containsEntry(SlotName.TIME, time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"for 4. sorry, 8", "a table for 4! i mean 8"})
    void shouldPutThePeopleRightWhenTheNextSentenceDoes(String said) {
        assertThat(values(heard(TABLES, said, DialogueState.empty())))
                .containsEntry(SlotName.PARTY_SIZE, "8")
                .doesNotContainKey(SlotName.TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table for 2 tomorrow at 7, if not tomorrow then saturday at 8",
                "table for 2 tomorrow at 7. If not tomorrow then saturday at 8",
                "table for 2 tomorrow at 7, otherwise saturday",
            })
    void shouldAskWhichDayWhenAnotherWouldDo(String said) {
        assertThat(readings(heard(TABLES, said, DialogueState.empty()), SlotName.DATE))
                .containsExactly("2026-11-24", "2026-11-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table for 2 tomorrow at 7. Otherwise 8",
                "table for 2 tomorrow at 7, if not 8 is fine",
                "table for 2 tomorrow at 7. if not is 6:30 ok?",
                "table for 2 tomorrow at 7. Otherwise how about 8?"
            })
    void shouldKeepTheFirstTimeWhenAnotherWouldDo(String said) {
        List<Command> commands = heard(TABLES, said, DialogueState.empty());

        assertThat(commands).noneMatch(Command.EitherOf.class::isInstance);
        assertThat(values(commands)).containsEntry(SlotName.TIME, "19:00").containsEntry(SlotName.DATE, "2026-11-24");
    }

    @Test
    void shouldAnswerWhenTheSecondChoiceIsAQuestion() {
        List<Command> commands = heard(
                TABLES,
                "table for 2 tomorrow at 7. Otherwise do you have outdoor seating at 8?",
                DialogueState.empty());

        assertThat(commands).anyMatch(Command.AskFact.class::isInstance);
        assertThat(values(commands)).containsEntry(SlotName.TIME, "19:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a haircut for two on friday",
                "a haircut for 2",
                "a haircut for 2 on friday",
                "a color for three"
            })
    void shouldSetNoTimeWhenANumberCountsWhoComes(String said) {
        assertThat(values(heard(HAIR, said, DialogueState.empty()))).doesNotContainKey(SlotName.TIME);
    }

    @ParameterizedTest
    @CsvSource({"for two, DATE", "for 2, DATE", "for two, TIME"})
    void shouldSetNoTimeWhenADayOrAWordIsNoHour(String said, SlotName asked) {
        assertThat(values(heard(HAIR, said, haircut(asked)))).doesNotContainKey(SlotName.TIME);
    }

    @Test
    void shouldSetTheTimeWhenItIsAskedForAndANumberSaysIt() {
        assertThat(values(heard(HAIR, "for 11", haircut(SlotName.TIME)))).containsEntry(SlotName.TIME, "11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my train leaves at 5", "i'm away friday at 3", "im busy friday", "our flight is at 5"})
    void shouldBookNothingWhenSomethingElseIsThen(String said) {
        assertThat(heard(HAIR, said, priceTold()))
                .noneMatch(Command.StartTask.class::isInstance)
                .noneMatch(Command.SetSlot.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"friday at 3", "i could do friday at 3", "friday at 3 would be great", "i'm free friday at 3"})
    void shouldBookWhenTheCustomerSaysWhenAfterAPrice(String said) {
        assertThat(values(heard(HAIR, said, priceTold())))
                .containsEntry(SlotName.DATE, "2026-11-27")
                .containsEntry(SlotName.TIME, "15:00");
    }

    @Test
    void shouldNotTakeAPriceAskedForAsAWishWhenNothingIsWrong() {
        List<Command> commands =
                heard(HAIR, "I want to book an appointment. How much is a color for my sister?", DialogueState.empty());

        assertThat(commands).anyMatch(Command.AskFact.class::isInstance);
        assertThat(commands)
                .noneMatch(command -> command instanceof Command.SetSlot set && set.slot() == SlotName.OFFER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how much n how long does a color take      | color
            how much and how long for a haircut?       | haircut
            a color, how much n how long               | color
            how long & how much is a haircut           | haircut
            how long and how much for a color          | color
            """)
    void shouldTellOfTheServiceWhenPriceAndLengthAreAskedInOneBreath(String said, String service) {
        assertThat(heard(HAIR, said, DialogueState.empty()))
                .anyMatch(command -> command instanceof Command.AskFact fact
                        && fact.about() == Intent.ASK_OFFERS
                        && service.equals(fact.details().get(SlotName.OFFER)));
    }

    @Test
    void shouldTellHowLongItTakesWhenTheMessageAskedItsPriceBefore() {
        assertThat(heard(HAIR, "what's a haircut cost n how long does it take", DialogueState.empty()))
                .anyMatch(command -> command instanceof Command.AskFact fact
                        && fact.about() == Intent.ASK_POLICY
                        && "haircut".equals(fact.details().get(SlotName.OFFER)));
    }

    private static DialogueState haircut(SlotName asked) {
        Map<SlotName, String> slots = asked == SlotName.TIME
                ? Map.of(SlotName.OFFER, "haircut", SlotName.DATE, "2026-11-27")
                : Map.of(SlotName.OFFER, "haircut");
        return DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(slots), Optional.of(asked))));
    }

    private static DialogueState priceTold() {
        return DialogueState.empty().withTopic(Optional.of(Intent.ASK_OFFERS)).withService(Optional.of("haircut"));
    }

    private static List<Command> heard(String business, String said, DialogueState state) {
        return UNDERSTANDING
                .understand(List.of(said), new UnderstandingContext(Businesses.named(business), NOW, state))
                .commands();
    }

    private static List<String> readings(List<Command> commands, SlotName slot) {
        return commands.stream()
                .filter(Command.EitherOf.class::isInstance)
                .map(Command.EitherOf.class::cast)
                .filter(either -> either.slot() == slot)
                .flatMap(either -> either.values().stream())
                .toList();
    }

    private static Map<SlotName, String> values(List<Command> commands) {
        Map<SlotName, String> values = new TreeMap<>();
        for (Command command : commands) {
            if (command instanceof Command.SetSlot set) {
                values.put(set.slot(), set.value());
            }
        }
        return values;
    }
}
