package com.xseven.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wanted in messages that tell a story besides, and what is wanted for somebody else. */
class StoriesTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marios-italian | we just landed and we're starving, I know it's late but are you still open?                        | ASK_HOURS
            city-medical-clinic | I'm new in town and just switched jobs so everything is a mess, do you take insurance?        | ASK_POLICY
            marios-italian | my babysitter bailed on me an hour ago, so I have to give up our table                             | CANCEL_BOOKING
            marios-italian | my son came down with something and he's been throwing up all night, so please cancel my table     | CANCEL_BOOKING
            stylemaster    | we have an appointment on friday but my daughter got the flu, could we come another day             | RESCHEDULE
            stylemaster    | my friend told me you did her color last week and it looks great, how much would that be?           | ASK_OFFERS
            quickclips     | I'm the guy who called earlier and got cut off, I'm on Bridge Street now, where are you?            | ASK_LOCATION
            hairart        | my situation is a bit special, I'd rather explain it to one of your stylists on the phone           | TALK_TO_HUMAN
            """)
    void shouldHearWhatIsWantedWhenAStoryIsToldWithIt(String business, String said, Intent intent) {
        assertThat(heard(business, said).intent()).isEqualTo(intent);
    }

    @Test
    void shouldTakeNoDayFromAStoryWhenAnotherIsWishedFor() {
        assertThat(values("rapid-plumbing", "sorry to bother you on a sunday, could somebody come tomorrow at 9"))
                .containsEntry(SlotName.DATE, "2026-11-24");
        assertThat(values("golden-dragon", "we used to come every sunday, now we'd like a table for six on saturday"))
                .containsEntry(SlotName.DATE, "2026-11-28");
    }

    @Test
    void shouldStartNothingWhenAPriceElsewhereIsTold() {
        Understood understood = heard(
                "speedy-auto",
                "I was at another shop today and they quoted me 400 bucks for brake pads, what do you charge for those");
        assertThat(understood.commands()).noneMatch(Command.StartTask.class::isInstance);
        assertThat(understood.commands())
                .anyMatch(command -> command instanceof Command.AskFact question
                        && question.details().containsValue("brake-pads"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stylemaster         | it's for my daughter, she's 7, she needs a haircut tomorrow
            city-medical-clinic | I'm calling for my mother, she is 78 and needs a blood test tomorrow
            stylemaster         | can you cut a 3 year old's hair tomorrow
            """)
    void shouldTakeAnAgeForNoTimeAndNoNumberOfPeople(String business, String said) {
        assertThat(values(business, said))
                .containsEntry(SlotName.DATE, "2026-11-24")
                .doesNotContainKeys(SlotName.TIME, SlotName.PARTY_SIZE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            do kids need an appointment
            should I book ahead?
            can I come without an appointment
            is an appointment necessary for a haircut
            do I need to book or can I just walk in
            ¿hay que pedir cita para los niños?
            ¿puedo ir sin cita?
            """)
    void shouldStartNoBookingWhenSomebodyAsksWhetherOneIsNeeded(String said) {
        Understood understood = heard("stylemaster", said);
        assertThat(understood.intent()).isEqualTo(Intent.ASK_POLICY);
        assertThat(understood.commands()).noneMatch(Command.StartTask.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stylemaster | do you have a job opening
            stylemaster | who owns this building
            stylemaster | can you recommend a good book
            stylemaster | can you teach me how to cut my own hair
            serenity-spa | how do I massage my husband's back
            marios-italian | how much does your chef make a year
            marios-italian | how much is your restaurant worth
            burger-barn | would you buy meat from my farm
            hairart | ¿me recomiendas un buen libro?
            """)
    void shouldSeeWhatNobodyHereDoesWhenItOnlySoundsLikeTheTrade(String business, String said) {
        Understood understood = heard(business, said);
        assertThat(understood.intent()).isEqualTo(Intent.OUT_OF_SCOPE);
        assertThat(understood.commands()).noneMatch(Command.StartTask.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            beautyhub   | haircut and a manicure on friday         | haircut,manicure
            beautyhub   | mani plus brows please                   | manicure,brows
            hairart     | quiero un corte y un tinte el viernes    | haircut,color
            """)
    void shouldHearAllServicesWhenSeveralAreWanted(String business, String said, String offers) {
        assertThat(values(business, said)).containsEntry(SlotName.OFFER, offers);
    }

    @Test
    void shouldNameWhatNobodyDoesWhenItIsWantedBesideAService() {
        assertThat(heard("speedy-auto", "oil change and tire rotation on friday")
                        .commands())
                .anyMatch(command -> command instanceof Command.AskFact question
                        && question.subject().filter("tire rotation"::equals).isPresent());
    }

    @Test
    void shouldTellWordsToTheKitchenFromDishes() {
        List<Command> commands =
                heard("taco-loco", "two al pastor, no onions on one").commands();
        assertThat(commands)
                .anyMatch(command -> command instanceof Command.AskFact question
                        && question.details().containsValue("no onions on one"));
        assertThat(values("taco-loco", "two al pastor, no onions on one")).containsEntry(SlotName.ITEMS, "al-pastor*2");
    }

    private static Understood heard(String business, String said) {
        return UNDERSTANDING.understand(
                List.of(said), new UnderstandingContext(Businesses.named(business), NOW, DialogueState.empty()));
    }

    private static Map<SlotName, String> values(String business, String said) {
        Map<SlotName, String> values = new TreeMap<>();
        heard(business, said).commands().forEach(command -> {
            if (command instanceof Command.SetSlot set) {
                values.put(set.slot(), set.value());
            }
        });
        return values;
    }
}
