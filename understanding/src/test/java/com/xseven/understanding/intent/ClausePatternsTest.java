package com.xseven.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausePatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we're running 15 minutes late",
                "i'm running late for my reservation",
                "hi im running 20 min late for my 7pm",
                "i'll be 20 minutes late",
                "we are half an hour late",
                "i'm gonna be a bit late",
            })
    void shouldMoveABookingWhenSomebodyComesLate(String said) {
        assertThat(ClausePatterns.fitting(said)).contains(Intent.RESCHEDULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i know i'm late with this but do you have a table",
                "sorry i'm late to reply, table for 2 tomorrow",
                "i'm late on my payment",
                "i'm late for my period",
                "i'm running late with my payment",
                "i'm late",
            })
    void shouldMoveNoneWhenSomebodyIsLateWithSomethingElse(String said) {
        assertThat(ClausePatterns.fitting(said)).doesNotContain(Intent.RESCHEDULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what time do you have down",
                "what time do you have me down for",
                "what day did you note down for us",
                "which name do you have",
                "what number have you got for me",
            })
    void shouldSumUpWhenSomebodyAsksWhatIsWrittenDown(String said) {
        assertThat(ClausePatterns.fitting(said)).contains(Intent.PENDING_ACTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"table for 2 friday, what time do you have?", "what time have you got", "what day do you have?"})
    void shouldSumUpNothingWhenSomebodyAsksWhatIsFree(String said) {
        assertThat(ClausePatterns.fitting(said)).doesNotContain(Intent.PENDING_ACTIONS);
    }
}
