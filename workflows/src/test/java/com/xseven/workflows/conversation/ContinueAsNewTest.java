package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.Opening;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that arrive while a conversation continues as new, which it does here every few turns. */
class ContinueAsNewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldAnswerEverythingOnceAndInOrderWhenMessagesArriveAtThatMoment(int turnsPerRun) {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            new MessageStorm(house, turnsPerRun).rage();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldKnowEveryAnswerWhenMessagesAreRepeatedAcrossRuns(int turnsPerRun) {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(Duration.ofHours(24), turnsPerRun);
            ConversationWorkflow conversation = house.start(opening);
            IntStream.rangeClosed(1, 7).forEach(number -> house.say("m" + number, "thanks"));

            // when
            IntStream.rangeClosed(1, 7).forEach(number -> conversation.receive(aMessage("m" + number, "thanks")));
            house.say("m8", "thanks");

            // then
            assertThat(house.journal().answered(opening.id()))
                    .containsExactly("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8");
            IntStream.rangeClosed(1, 7)
                    .forEach(number -> assertThat(conversation.progress(new MessageId("m" + number)))
                            .isEqualTo(new Progress.Answered(number)));
        }
    }
}
