package com.xseven.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Intent;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard in messages that want more than one thing, and in those that only seem to. */
class SeveralThingsTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opening hours and address please                                  | ASK_HOURS ASK_LOCATION
            do you have gluten free pasta, and whereabouts are you            | ASK_OFFERS ASK_LOCATION
            can we come at seven for two, and are dogs ok                     | BOOK ASK_POLICY
            when do you open tomorrow and how do I get there                  | ASK_HOURS ASK_LOCATION
            two margheritas for pickup please, how late can I come get them   | ORDER ASK_HOURS
            is there parking and could you fit four of us in at seven         | ASK_POLICY BOOK
            thanks for the info, book a table for two at eight                | THANKS BOOK
            good evening, please cancel my reservation                        | GREET CANCEL_BOOKING
            horario y dirección por favor                                     | ASK_HOURS ASK_LOCATION
            ¿tienen terraza y nos pueden guardar mesa para cuatro a las dos?  | ASK_POLICY BOOK
            cancelen mi reserva de mañana, gracias                            | CANCEL_BOOKING THANKS
            """)
    void shouldHearEachWhenAMessageWantsSeveral(String said, String intents) {
        assertThat(heard(said)).containsExactlyInAnyOrder(intents(intents));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we have two vegans with us, will they go hungry                   | ASK_OFFERS
            a table for two, and please one with a view                       | BOOK
            I want to come and book a table for two tomorrow                  | BOOK
            """)
    void shouldHearOneThingWhenAMessageOnlySeemsToWantMore(String said, String intents) {
        assertThat(heard(said)).containsExactlyInAnyOrder(intents(intents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I've been cutting myself and it's bad this time", "I want to hurt myself"})
    void shouldSeeADangerWhenSomebodyHarmsThemselves(String said) {
        assertThat(heard(said)).contains(Intent.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            I can't come, my dad has trouble breathing and his lips are blue             ; EMERGENCY CANCEL_BOOKING
            please cancel my table, my dad has trouble breathing and his lips are blue   ; EMERGENCY CANCEL_BOOKING
            please cancel my table, I'm sick                                             ; CANCEL_BOOKING
            cancel my reservation, my kid has a fever                                    ; CANCEL_BOOKING
            """)
    void shouldNameTheEmergencyNumberAndGoOnWhenADangerIsWhySomethingIsCalledOff(String said, String intents) {
        assertThat(heard(said)).containsExactlyInAnyOrder(intents(intents));
        assertThat(commands(said)).noneMatch(Command.Escalate.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can't come, I'm sick",
                "I can't come, my kid has a fever",
                "I can't come tonight, my kid has a fever"
            })
    void shouldSeeNoDangerWhenSomebodyIsOnlyIll(String said) {
        assertThat(heard(said)).doesNotContain(Intent.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pizza was cold and soggy. Are you open on Sunday?                 | COMPLAIN ASK_HOURS
            My pizza was cold and soggy. Are you open on Sunday?                  | COMPLAIN ASK_HOURS
            the lasagna was awful, where are you located?                         | COMPLAIN ASK_LOCATION
            another restaurant gave us awful food, where are you located?         | ASK_LOCATION
            my day was horrible, are you open now?                                | ASK_HOURS
            """)
    void shouldHearAComplaintBesideAQuestionWhenItIsOfThisHouse(String said, String intents) {
        assertThat(heard(said)).containsExactlyInAnyOrder(intents(intents));
    }

    private static Intent[] intents(String names) {
        return Arrays.stream(names.split(" ", -1)).map(Intent::valueOf).toArray(Intent[]::new);
    }

    private static List<Command> commands(String said) {
        UnderstandingContext context =
                new UnderstandingContext(Businesses.named("marios-italian"), NOW, DialogueState.empty());
        return UNDERSTANDING.understand(List.of(said), context).commands();
    }

    private static List<Intent> heard(String said) {
        return commands(said).stream()
                .flatMap(command -> intent(command).stream())
                .distinct()
                .toList();
    }

    private static Optional<Intent> intent(Command command) {
        return switch (command) {
            case Command.StartTask start -> Optional.of(start.task());
            case Command.AskFact question -> Optional.of(question.about());
            case Command.ChitChat talk -> Optional.of(talk.kind());
            case Command.Escalate escalation -> Optional.of(escalation.reason());
            default -> Optional.empty();
        };
    }
}
