package com.xseven.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody who cancels comes at another time, or only says when they cannot. */
class ComesInsteadTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel my booking, I can't make it friday",
                "cancel my table for thursday, we can't make it at 7",
                "cancel my reservation, I will be out of town on thursday",
                "please cancel, I'd rather stay home on thursday",
                "cancel it. I will have to be at work at 7",
                "cancel my booking, I won't be able to make it friday",
                "cancel my table, I'll take my kids to the zoo on friday",
                "quiero cancelar, no podemos ir el viernes",
            })
    void shouldCancelWhenTheDayIsOneOnWhichTheyCannotCome(String said) {
        assertThat(started(said)).containsExactly(Intent.CANCEL_BOOKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel that, I'll come friday instead",
                "cancel my table, I'd rather come saturday at 8",
                "cancel my booking, we will be there on friday",
                "cancel my table, can we come at 8 tomorrow",
            })
    void shouldMoveItWhenTheySayWhenTheyComeInstead(String said) {
        assertThat(started(said)).contains(Intent.RESCHEDULE);
    }

    private static List<Intent> started(String said) {
        return UNDERSTANDING
                .understand(
                        List.of(said),
                        new UnderstandingContext(Businesses.named("marios-italian"), NOW, DialogueState.empty()))
                .commands()
                .stream()
                .filter(Command.StartTask.class::isInstance)
                .map(command -> ((Command.StartTask) command).task())
                .distinct()
                .toList();
    }
}
