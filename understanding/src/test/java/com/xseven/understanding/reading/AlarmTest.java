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
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dangers told to those who see patients, in a question or beside a wish, and illnesses that are none. */
class AlarmTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is wrong with my husband he just fell down and is shaking",
                "what's wrong with my son he is shaking and won't look at me",
                "could it be a stroke",
                "could this be a blood clot, my calf is huge and i'm short of breath",
                "I took too many pills",
                "my son swallowed too many of my sleeping pills",
                "me tomé demasiadas pastillas",
                "qué tiene mi esposo, se cayó y está temblando",
            })
    void shouldBreakOffWhenADangerIsSure(String said) {
        assertThat(heard(said, DialogueState.empty()))
                .anyMatch(command ->
                        command instanceof Command.Escalate escalation && escalation.reason() == Intent.EMERGENCY)
                .noneMatch(Command.StartTask.class::isInstance)
                .noneMatch(Command.SetSlot.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my lips are swollen and i have hives all over, could it be an allergic reaction?",
                "my baby has a fever of 104 and is limp, should i be worried",
                "what could be causing my left arm to go numb and my jaw to hurt",
                "how do i get rid of my chest tightness",
                "can i take ibuprofen for my chest pressure",
                "do i have a stroke",
                "my chest feels tight",
                "my left arm went numb",
                "worst headache of my life",
                "my chest feels tight, can I come in tomorrow at 3",
                "I keep coughing up blood",
                "my mother is suddenly very confused",
                "dad can't speak properly",
                "tengo el peor dolor de cabeza de mi vida",
            })
    void shouldNameTheEmergencyNumberWhenThereMayBeADanger(String said) {
        assertThat(heard(said, DialogueState.empty())).anyMatch(AlarmTest::warns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my tooth hurts when I drink cold water, is it a cavity?",
                "is my knee broken",
                "our son is itchy all over, do you think it is chicken pox?",
                "do i have the flu",
                "how do i get rid of my acne",
                "my kid has a cough, should i be worried",
                "do you do chest x-rays",
                "can my daughter come at 3, she is confused about the form",
                "I'm so confused, when is my appointment",
                "i can't see the price list",
                "I have a runny nose",
                "a consultation tomorrow at 10",
            })
    void shouldNameNoneWhenThereIsNone(String said) {
        assertThat(heard(said, DialogueState.empty()))
                .noneMatch(AlarmTest::warns)
                .noneMatch(Command.Escalate.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have a runny nose",
                "I threw up twice last night",
                "can't sleep lately",
                "I have diarrhea",
                "my back is sore",
                "he has a fever of 101",
            })
    void shouldOfferAVisitAndGoOnWithItWhenAnIllnessIsTold(String said) {
        DialogueState booking = DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(), Optional.of(SlotName.OFFER))));
        for (DialogueState state : List.of(DialogueState.empty(), booking)) {
            assertThat(heard(said, state))
                    .as(said)
                    .anyMatch(command -> command instanceof Command.StartTask start && start.task() == Intent.BOOK)
                    .noneMatch(Command.Clarify.class::isInstance)
                    .noneMatch(Command.Escalate.class::isInstance)
                    .noneMatch(Command.SetSlot.class::isInstance);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what's wrong with my son, he coughs all night", "do i have the flu"})
    void shouldTakeNothingOfTheQuestionForPartOfTheVisit(String said) {
        assertThat(heard(said, DialogueState.empty()))
                .anyMatch(Command.StartTask.class::isInstance)
                .noneMatch(Command.SetSlot.class::isInstance);
    }

    private static boolean warns(Command command) {
        return command instanceof Command.ChitChat talk && talk.kind() == Intent.EMERGENCY;
    }

    private static List<Command> heard(String said, DialogueState state) {
        return UNDERSTANDING
                .understand(
                        List.of(said), new UnderstandingContext(Businesses.named("city-medical-clinic"), NOW, state))
                .commands();
    }
}
