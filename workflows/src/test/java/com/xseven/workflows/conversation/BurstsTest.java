package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.burst.Waiting;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How messages that wait are taken into turns, as the rules say. */
class BurstsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Says a message while the customer is given time, and lets the rules hear of it. */
    private static void sayAndPause(TestHouse house, String id) {
        int asked = house.bursts().asked().size();
        house.conversation(ID).receive(aMessage(id, "thanks"));
        await().until(() -> house.bursts().asked().size() > asked);
    }

    private static void answered(TestHouse house, String id) {
        await().until(() -> house.journal().answered(ID).contains(id));
    }

    /** Three messages that arrive while a table is being booked. */
    private static void burst(TestHouse house) {
        house.say("m1", "book a table");
        house.table().closeTheDoor();
        ConversationWorkflow conversation = house.conversation(ID);
        conversation.receive(aMessage("m2", "confirm"));
        await().until(house.table()::isSomebodyAtTheDoor);
        IntStream.rangeClosed(3, 5).forEach(number -> conversation.receive(aMessage("m" + number, "thanks")));
        house.table().openTheDoor();
        answered(house, "m5");
    }

    @Test
    void shouldAnswerEachMessageWhenTheRulesSaySo() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.bursts().answerOneByOne();
            house.start(anOpening());

            // when
            burst(house);

            // then
            assertThat(house.journal().transcript())
                    .containsExactly(
                            "m1 -> A table for 4?",
                            "m2 -> Booked at Table 4",
                            "m3 -> THANKS",
                            "m4 -> THANKS",
                            "m5 -> THANKS");
        }
    }

    @Test
    void shouldKeepWhatTheRulesSaidWithTheTurn() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            burst(house);

            // then
            TurnRecord last = house.journal().turns().getLast();
            assertThat(last.explanation().decisions())
                    .extracting(Decision::table)
                    .containsExactly("burst-policy");
            assertThat(house.bursts().asked().getLast())
                    .isEqualTo(new Waiting(Channel.WEB, Stage.COMPLETION, 3, Optional.of(ID)));
        }
    }

    @Test
    void shouldAskTheRulesOnceWhenMessagesComeOneAtATime() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            IntStream.range(0, 6).forEach(number -> house.say("m" + number, "thanks"));

            // then
            assertThat(house.bursts().asked())
                    .containsExactly(new Waiting(Channel.WEB, Stage.GREETING, 1, Optional.of(ID)));
        }
    }

    @Test
    void shouldPauseFromTheTurnAfterTheNextWhenTheRulesChange() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.say("m1", "thanks");

            // when
            house.bursts().pauseFor(SECOND.multipliedBy(4));
            house.say("m2", "thanks");
            sayAndPause(house, "m3");

            // then
            assertThat(house.journal().answered(ID)).containsExactly("m1", "m2");
            house.pass(SECOND.multipliedBy(5));
            answered(house, "m3");
        }
    }

    @Test
    void shouldWaitUntilTheCustomerIsQuiet() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.bursts().pauseFor(SECOND.multipliedBy(4));
            house.start(anOpening());

            // when
            sayAndPause(house, "m1");
            house.pass(SECOND.multipliedBy(3));
            sayAndPause(house, "m2");
            house.pass(SECOND.multipliedBy(2));

            // then
            assertThat(house.journal().transcript()).isEmpty();

            // and when
            house.pass(SECOND.multipliedBy(3));

            // then
            answered(house, "m2");
            assertThat(house.journal().transcript()).containsExactly("m1 m2 -> THANKS");
        }
    }

    @Test
    void shouldAnswerAllTheSameWhenTheCustomerIsNeverQuiet() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.bursts().pauseFor(SECOND.multipliedBy(4));
            house.start(anOpening());

            // when
            for (String id : List.of("m1", "m2", "m3", "m4")) {
                sayAndPause(house, id);
                house.pass(SECOND.multipliedBy(3));
            }

            // then
            answered(house, "m4");
            assertThat(house.journal().transcript()).containsExactly("m1 m2 m3 m4 -> THANKS");
        }
    }

    @Test
    void shouldNotPauseWhenTheConversationIsToEnd() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.bursts().pauseFor(SECOND.multipliedBy(8));
            house.start(anOpening());
            sayAndPause(house, "m1");

            // when
            house.conversation(ID).end(anEnd());

            // then
            assertThat(house.journal().transcript()).first().isEqualTo("m1 -> THANKS");
            assertThat(house.journal().transcript()).hasSize(2);
        }
    }

    @Test
    void shouldAnswerAtOnceWhenTheRulesDoNotSay() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.bursts().areSilent();
            house.start(anOpening());

            // when
            burst(house);

            // then
            assertThat(house.journal().transcript()).last().isEqualTo("m3 m4 m5 -> THANKS");
        }
    }
}
