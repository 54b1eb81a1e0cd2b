package com.xseven.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.answer.Topics;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosesTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have an itchy red rash on both arms since monday, what could it be?",
                "my tooth hurts when I drink cold water, is it a cavity?",
                "is this mole dangerous",
                "what is wrong with me, i have a headache all the time",
                "should i take antibiotics for my cough?",
                "i've had a sore throat since last tuesday, do you think it's strep?",
                "my kid has a fever of 101 and a cough since last night, should i be worried",
                "my eyes are red and itchy, do i have an infection?",
                "me duele la muela, ¿es grave?",
                "do i have arthritis",
                "could it be a sinus infection",
                "my knee clicks, should i be worried about it?",
            })
    void shouldOfferAVisitWithoutAGuessWhenADiagnosisIsAskedFor(String said) {
        List<Command> commands = heard("city-medical-clinic", said);
        assertThat(commands)
                .anyMatch(DiagnosesTest::isAboutADiagnosis)
                .anyMatch(command -> command instanceof Command.StartTask start && start.task() == Intent.BOOK)
                .noneMatch(command -> command instanceof Command.SetSlot set
                        && (set.slot() == SlotName.DATE
                                || set.slot() == SlotName.TIME
                                || set.slot() == SlotName.PARTY_SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what could the price be",
                "what do I have to bring?",
                "do I need an appointment",
                "do I have an appointment on friday?",
                "do I have to wait long",
                "do I need to fast before a blood test",
                "is it bad if I come late",
                "could it be a different doctor",
                "could it be an earlier time?",
                "could it be a friday",
                "could it be an hour later?",
                "could this be a bit cheaper",
                "do i have a copay",
                "do i have a doctor there already",
                "do i have messages",
                "does my daughter have school documents",
                "do we need to be concerned about the weather",
                "is it bad weather",
                "is the clinic in the heart of town",
                "how do i get rid of my appointment",
                "do i need a flu shot this year",
            })
    void shouldTakeAQuestionAboutTheHouseForNoneOfThem(String said) {
        assertThat(heard("city-medical-clinic", said)).noneMatch(DiagnosesTest::isAboutADiagnosis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my car makes a noise, is it serious?", "what could it be?"})
    void shouldHearNoneWhereNobodyIsTreated(String said) {
        assertThat(heard("speedy-auto", said)).noneMatch(DiagnosesTest::isAboutADiagnosis);
    }

    private static boolean isAboutADiagnosis(Command command) {
        return command instanceof Command.AskFact question
                && question.subject().filter(Topics.DIAGNOSIS::equals).isPresent();
    }

    private static List<Command> heard(String business, String said) {
        return UNDERSTANDING
                .understand(
                        List.of(said), new UnderstandingContext(Businesses.named(business), NOW, DialogueState.empty()))
                .commands();
    }
}
