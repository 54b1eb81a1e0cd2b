package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.Replays;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.TurnRecord;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.common.WorkflowExecutionHistory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurableConversationTest {

    private static final End THE_END = new End("test", Optional.empty());

    @Test
    void shouldAnswerInOrderWhenMessagesComeOneAfterAnother() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", "greet");
            house.say("m2", "ask_hours please");

            // then
            assertThat(house.journal().transcript()).containsExactly("m1 -> GREET", "m2 -> ASK_HOURS");
        }
    }

    @Test
    void shouldAnswerOnceWhenAMessageIsSentTwice() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "greet");

            // when
            conversation.receive(aMessage("m1", "greet"));
            house.say("m2", "thanks");

            // then
            assertThat(house.journal().transcript()).containsExactly("m1 -> GREET", "m2 -> THANKS");
            assertThat(conversation.progress(new MessageId("m1"))).isEqualTo(new Progress.Answered(1));
        }
    }

    @Test
    void shouldAnswerOnceWhenAMessageIsRepeatedInTheNextRun() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(Duration.ofHours(24), 2);
            ConversationWorkflow conversation = house.start(opening);
            String firstRun = runId(house);
            house.say("m1", "greet");
            house.say("m2", "ask_hours");

            // when
            conversation.receive(aMessage("m1", "greet"));
            house.say("m3", "thanks");

            // then
            assertThat(house.journal().transcript()).containsExactly("m1 -> GREET", "m2 -> ASK_HOURS", "m3 -> THANKS");
            assertThat(runId(house)).isNotEqualTo(firstRun);
        }
    }

    @Test
    void shouldGiveOneAnswerWhenABurstArrivesDuringATurn() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: a turn that takes its time
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));
            await().until(house.table()::isSomebodyAtTheDoor);

            // when
            for (int i = 3; i <= 7; i++) {
                conversation.receive(aMessage("m" + i, "thanks"));
            }
            house.table().openTheDoor();
            await().until(() -> house.journal().answered(ID).contains("m7"));

            // then
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> A table for 4?", "m2 -> Booked at Table 4", "m3 m4 m5 m6 m7 -> THANKS");
        }
    }

    @Test
    void shouldCallAPersonOnceWhenTheConversationGoesOn() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", "talk_to_human");
            house.say("m2", "thanks");
            house.say("m3", "talk_to_human");

            // then
            assertThat(house.journal().turns())
                    .extracting(turn -> turn.reply().needsHuman())
                    .containsOnly(true);
            assertThat(house.journal().turns())
                    .extracting(turn -> turn.reply().handedOver())
                    .containsExactly(true, false, false);
        }
    }

    @Test
    void shouldProposeAgainWhenTheYesWasSaidBeforeTheProposalWasWritten() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.journal().writesAt(START.plusSeconds(5));
            house.say("m1", "book a table");

            // when
            house.say("m2", "confirm");

            // then
            assertThat(house.table().deeds()).isEmpty();
            assertThat(house.journal().transcript()).containsExactly("m1 -> A table for 4?", "m2 -> A table for 4?");

            // and when the customer has read it
            conversation.receive(new CustomerMessage(new MessageId("m3"), "confirm", START.plusSeconds(6)));

            // then
            await().untilAsserted(() ->
                    assertThat(house.journal().transcript()).last().isEqualTo("m3 -> Booked at Table 4"));
        }
    }

    @Test
    void shouldBookOnceAndSayWhatHappenedWhenTheCustomerConfirms() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.say("m1", "book a table");

            // when
            house.say("m2", "confirm");

            // then
            TurnRecord turn = house.journal().turns().getLast();
            assertThat(turn.reply().text()).isEqualTo("Booked at Table 4");
            assertThat(turn.reply().path())
                    .containsExactly(
                            Stage.INTENT_DETECTION,
                            Stage.AGENT_ROUTING,
                            Stage.PROCESSING,
                            Stage.WORKFLOW_TRIGGER,
                            Stage.COMPLETION);
            assertThat(turn.reply().workflow())
                    .hasValueSatisfying(started ->
                            assertThat(started.workflowId()).isEqualTo(WorkflowIds.ofAppointment(ID.value() + "-2")));
            await().untilAsserted(() ->
                    assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION"));
        }
    }

    @Test
    void shouldSaySoWhenThePlaceIsTaken() {
        try (TestHouse house = TestHouse.thatIsFull()) {
            // given
            house.start(anOpening());
            house.say("m1", "book a table");

            // when
            house.say("m2", "confirm");

            // then
            assertThat(house.journal().turns().getLast().reply().text()).isEqualTo("Taken");
            assertThat(house.table().deeds()).isEmpty();
        }
    }

    @Test
    void shouldApologiseAndGoOnWhenUnderstandingBreaks() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());

            // when
            house.say("m1", "break it");
            house.say("m2", "greet");

            // then
            TurnRecord broken = house.journal().turns().getFirst();
            assertThat(broken.reply().degraded()).isTrue();
            assertThat(broken.reply().stage()).isEqualTo(Stage.ERROR_RECOVERY);
            assertThat(broken.standing().failures()).isEqualTo(1);
            assertThat(house.journal().turns().getLast().standing().failures()).isZero();
        }
    }

    @Test
    void shouldGoOnFromTheJournalWhenAnotherAttemptWroteTheTurn() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            Conversation earlier = Conversation.begin(opening).received(aMessage("m1", "greet"), opening.at());
            Turn turn = earlier.nextTurn(opening.at());
            house.journal().writtenBefore(TurnRecords.farewell(earlier, turn, Words.of("earlier"), THE_END));
            ConversationWorkflow conversation = house.start(opening);

            // when
            conversation.receive(aMessage("m1", "greet"));
            house.say("m2", "thanks");

            // then
            assertThat(house.journal().transcript()).containsExactly("m1 -> earlier", "m2 -> THANKS");
        }
    }

    @Test
    void shouldAnswerInTheEndWhenTheJournalIsAwayForAWhile() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.journal().isAwayFor(5);

            // when
            house.say("m1", "greet");

            // then
            assertThat(house.journal().transcript()).containsExactly("m1 -> GREET");
        }
    }

    @Test
    void shouldNotActWhenAnEarlierAttemptWroteTheTurnWithoutActing() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: turn 2 answered a question, and a crash made the workflow forget it
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            house.say("m1", "book a table");
            Conversation asked = Conversation.begin(opening)
                    .received(aMessage("m1", "book a table"), opening.at())
                    .afterTurn(
                            List.of(new MessageId("m1")),
                            house.journal().turns().getFirst().standing(),
                            Optional.empty(),
                            opening.at())
                    .received(aMessage("m2", "ask_hours"), opening.at());
            house.journal()
                    .writtenBefore(
                            TurnRecords.farewell(asked, asked.nextTurn(opening.at()), Words.of("until ten"), THE_END));

            // when: the turn runs again, now together with the customer's yes
            conversation.receive(aMessage("m2", "confirm"));
            house.say("m3", "thanks");

            // then
            assertThat(house.table().deeds()).isEmpty();
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> A table for 4?", "m2 -> until ten", "m3 -> THANKS");
        }
    }

    @Test
    void shouldSayGoodbyeWhenNobodyWritesForTheIdleTime() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(Duration.ofMinutes(30), 0);
            house.start(opening);
            house.say("m1", "greet");

            // when
            ConversationSummary summary = house.summary(opening);

            // then
            assertThat(summary).isEqualTo(new ConversationSummary(2, "idle"));
            assertThat(house.journal().turns().getLast().ended()).contains(new End("idle", Optional.empty()));
        }
    }

    @Test
    void shouldAnswerWhatWaitsBeforeItEndsWhenTheEndIsWanted() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            conversation.receive(aMessage("m1", "greet"));

            // when
            ConversationView view = conversation.end(new EndRequest(Optional.empty(), Optional.of(5)));

            // then
            assertThat(view.status()).isEqualTo(ConversationView.Status.ENDED);
            assertThat(house.journal().transcript().getFirst()).isEqualTo("m1 -> GREET");
            assertThat(house.summary(opening).reason()).isEqualTo("requested");
        }
    }

    @Test
    void shouldRefuseARatingWhenItIsOffTheScale() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());

            // when / then
            assertThatThrownBy(() -> conversation.end(new EndRequest(Optional.empty(), Optional.of(6))))
                    .isInstanceOf(WorkflowUpdateException.class);
        }
    }

    @Test
    void shouldReplayWhatItDid() throws Exception {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening(Duration.ofMinutes(30), 0);
            house.start(opening);
            house.say("m1", "book a table");
            house.say("m2", "confirm");
            house.summary(opening);

            // when
            WorkflowExecutionHistory history = house.client().fetchHistory(WorkflowIds.of(ID));

            // then
            Replays.replay(history);
        }
    }

    private static String runId(TestHouse house) {
        return house.client()
                .newUntypedWorkflowStub(WorkflowIds.of(ID))
                .describe()
                .getExecution()
                .getRunId();
    }
}
