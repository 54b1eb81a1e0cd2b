package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns that could not be answered properly, and what is kept of the reason. */
class ApologyTest {

    @ParameterizedTest
    @CsvSource({
        "break it,      UNDERSTAND, INVALID",
        "crash it,      UNDERSTAND, UNEXPECTED",
        "complain,      ROUTE,      UNEXPECTED",
        "emergency now, THINK,      UNEXPECTED"
    })
    void shouldKeepTheStepAndTheKindOfFailureWhenATurnIsApologisedFor(
            String text, Failure.Step step, Failure.Kind kind) {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", text);

            // then
            TurnRecord turn = house.journal().turns().getFirst();
            assertThat(turn.reply().degraded()).isTrue();
            assertThat(turn.reply().stage()).isEqualTo(Stage.ERROR_RECOVERY);
            assertThat(turn.explanation().failure()).contains(new Failure(step, kind));
        }
    }

    @Test
    void shouldKeepNoTextOfAFailureWhenATurnIsApologisedFor() throws JsonProcessingException {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", "crash it");

            // then
            Explanation explanation = house.journal().turns().getFirst().explanation();
            assertThat(XSevenDataConverter.mapper().writeValueAsString(explanation))
                    .contains("\"failure\":{\"step\":\"UNDERSTAND\",\"kind\":\"UNEXPECTED\"}")
                    .doesNotContain("Ann");
        }
    }

    @Test
    void shouldKeepTheFailureWhenNobodyCanThinkAboutWhatWasDone() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.agents().areSpeechlessAfterActing();
            house.say("m1", "book a table");

            // when
            house.say("m2", "confirm");

            // then
            TurnRecord turn = house.journal().turns().getLast();
            assertThat(turn.reply().text()).contains("booked");
            assertThat(turn.explanation().failure()).contains(new Failure(Failure.Step.REPORT, Failure.Kind.INVALID));
        }
    }

    @Test
    void shouldKeepNoFailureWhenATurnIsAnswered() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", "greet");

            // then
            assertThat(house.journal().turns().getFirst().explanation().failure())
                    .isEmpty();
        }
    }
}
