package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.workflows.conversation.ConversationView.Status;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.Opening;
import io.temporal.api.enums.v1.EventType;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How conversations end, and what becomes of messages that arrive around the end. */
class EndingTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration ALMOST = HALF_AN_HOUR.minusMinutes(1);
    private static final End REQUESTED = new End("requested", Optional.empty());

    @Test
    void shouldGoOnWhenAMessageComesJustBeforeTheIdleLimit() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(HALF_AN_HOUR, 0);
            ConversationWorkflow conversation = house.start(opening);
            house.pass(ALMOST);

            // when
            house.say("m1", "greet");

            // then
            house.pass(ALMOST);
            assertThat(conversation.state().status()).isEqualTo(Status.ACTIVE);
            house.say("m2", "thanks");
            house.pass(ALMOST);
            assertThat(conversation.state().status()).isEqualTo(Status.ACTIVE);
            assertThat(house.summary(opening)).isEqualTo(new ConversationSummary(3, "idle"));
            assertThat(house.journal().turns().getLast().at())
                    .isBetween(opening.at().plus(ALMOST.multipliedBy(2)).plus(HALF_AN_HOUR), house.now());
        }
    }

    @Test
    void shouldKeepItsIdleTimeWhenItContinuesAsNew() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(HALF_AN_HOUR, 1);
            ConversationWorkflow conversation = house.start(opening);
            house.pass(ALMOST);

            // when
            house.say("m1", "greet");

            // then
            house.pass(ALMOST);
            assertThat(conversation.state().status()).isEqualTo(Status.ACTIVE);
            assertThat(house.summary(opening).reason()).isEqualTo("idle");
            assertThat(house.journal().turns().getLast().at())
                    .isAfter(opening.at().plus(ALMOST).plus(HALF_AN_HOUR).minusSeconds(1));
        }
    }

    @Test
    void shouldFinishTheTurnWhenTheEndIsWantedMeanwhile() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));

            // when
            CompletableFuture<ConversationView> end = house.later(() -> conversation.end(anEnd()));
            conversation.receive(aMessage("m3", "thanks"));
            house.table().openTheDoor();

            // then
            assertThat(end.join().status()).isEqualTo(Status.ENDED);
            assertThat(house.summary(opening).reason()).isEqualTo("requested");
            assertThat(house.journal().answered(opening.id())).containsExactly("m1", "m2", "m3");
            assertThat(house.journal().transcript()).contains("m2 -> Booked at Table 4", "m3 -> THANKS");
            assertThat(house.journal().turns().getLast().ended()).contains(REQUESTED);
        }
    }

    @Test
    void shouldEndOnceWhenTheEndIsWantedByTwo() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));

            // when
            CompletableFuture<ConversationView> first = house.later(() -> conversation.end(anEnd("All done", 5)));
            await().until(() -> house.acceptedUpdates(opening.id()) == 1);
            CompletableFuture<ConversationView> second = house.later(() -> conversation.end(anEnd("Too slow", 1)));
            await().until(() -> house.acceptedUpdates(opening.id()) == 2);
            house.table().openTheDoor();

            // then
            assertThat(first.join()).isEqualTo(second.join());
            assertThat(house.journal().turns().stream().flatMap(turn -> turn.ended().stream()))
                    .containsExactly(new End("All done", Optional.of(5)));
        }
    }

    @Test
    void shouldKeepReasonAndRatingWhenTheyAreGiven() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);

            // when
            conversation.end(anEnd("Ann Lee has to leave", 4));

            // then
            assertThat(house.journal().turns().getLast().ended())
                    .contains(new End("Ann Lee has to leave", Optional.of(4)));
            assertThat(house.summary(opening)).isEqualTo(new ConversationSummary(1, "requested"));
            assertThat(house.eventsThatMention("has to leave"))
                    .as("a reason is the caller's words and may be personal: Temporal has it in the request alone")
                    .containsExactly(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED);
        }
    }

    @Test
    void shouldSayGoodbyeAsAskedWhenTheReasonIsTheWordIdle() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());

            // when
            conversation.end(anEnd("idle", 3));

            // then
            assertThat(house.journal().turns().getLast().reply().text())
                    .isEqualTo(Courtesies.farewell("en").text());
        }
    }

    @Test
    void shouldAnswerOrRefuseWhenMessagesComeAroundTheEnd() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            new EndingStorm(house, 0).rage();
        }
    }

    @Test
    void shouldRefuseAMessageWhenTheConversationIsOver() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            conversation.end(anEnd());
            house.summary(opening);

            // when / then
            assertThatThrownBy(() -> conversation.receive(aMessage("m1", "greet")))
                    .isInstanceOf(WorkflowNotFoundException.class);
        }
    }
}
