package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.workflows.conversation.ConversationView.Status;
import com.xseven.workflows.fixture.Conversations;
import com.xseven.workflows.fixture.ScriptedRecoveries;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.recovery.RecoveryQuestion;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** How conversations get over what went wrong. */
class RecoveryTest {

    private static final ConversationId ID = Conversations.ID;
    private static final int MOST_ATTEMPTS = 20;
    private static final String APOLOGY = Courtesies.apology("en").text();

    @Test
    void shouldAnswerTheLastFailedMessageAgainAsTheRulesSay() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.agents().areThoughtless();
            house.say("m1", "greet");
            house.agents().areWell();

            // when
            Recovered recovered = conversation.recover(byRules("r1"));

            // then
            assertThat(recovered).isEqualTo(new Recovered("r1", RecoveryStrategy.RETRY_SAME_AGENT, true, 2, ID));
            assertThat(house.journal().transcript()).containsExactly("m1 -> " + APOLOGY, "m1 -> GREET");
            TurnRecord again = house.journal().turns().getLast();
            assertThat(again.messages()).as("written already").isEmpty();
            assertThat(again.standing().failures()).isZero();
            assertThat(decisions(again)).contains(ScriptedRecoveries.DECISION);
            assertThat(house.recoveries().asked())
                    .containsExactly(new RecoveryQuestion(
                            Optional.of(new Failure(Failure.Step.THINK, Failure.Kind.UNEXPECTED)),
                            1,
                            0,
                            false,
                            false,
                            Optional.of(ID)));
        }
    }

    @Test
    void shouldBookOnceWhenTheYesIsHeardAgain() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");
            house.agents().areThoughtless();
            house.say("m2", "confirm");
            house.agents().areWell();

            // when
            conversation.recover(byRules("r1"));
            conversation.recover(byRules("r2"));

            // then
            assertThat(house.journal().transcript())
                    .containsExactly(
                            "m1 -> A table for 4?",
                            "m2 -> " + APOLOGY,
                            "m2 -> Booked at Table 4",
                            " -> " + Courtesies.goingOn().text());
            assertThat(house.reports()).hasSize(1);
        }
    }

    @Test
    void shouldTellOfWhatWasDoneWithoutDoingItAgain() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.agents().areSpeechlessAfterActing();
            house.say("m1", "book a table");
            house.say("m2", "confirm");

            // when
            conversation.recover(byRules("r1"));
            house.agents().areWell();
            conversation.recover(byRules("r2"));

            // then
            assertThat(house.journal().transcript())
                    .endsWith(
                            "m2 -> You're booked, and a confirmation is on its way to you.",
                            "m2 -> You're booked, and a confirmation is on its way to you.",
                            "m2 -> Booked at Table 4");
            assertThat(house.reports()).hasSize(1);
            assertThat(house.recoveries().asked())
                    .extracting(RecoveryQuestion::recoveries)
                    .containsExactly(0, 1);
            assertThat(house.recoveries().asked())
                    .extracting(question -> question.failure().map(Failure::step))
                    .containsOnly(Optional.of(Failure.Step.REPORT));
        }
    }

    @Test
    void shouldCarryAWishOutOnceHoweverOftenItIsSent() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: a run for each turn
            ConversationWorkflow conversation = house.start(anOpening(Duration.ofHours(24), 1));
            house.say("m1", "complain loudly");

            // when
            CompletableFuture<Recovered> first = house.later(() -> insist(conversation, byRules("r1")));
            CompletableFuture<Recovered> second = house.later(() -> insist(conversation, byRules("r1")));
            Recovered recovered = first.join();
            assertThat(second.join()).isEqualTo(recovered);
            house.say("m2", "greet");
            Recovered later = insist(conversation, byRules("r1"));

            // then
            assertThat(later).isEqualTo(recovered);
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> " + APOLOGY, "m1 -> " + APOLOGY, "m2 -> GREET");
            assertThat(house.recoveries().asked()).hasSize(1);
        }
    }

    /** A server passes a wish on that comes while one run hands over to the next; Temporal's test server knows no run then. */
    private static Recovered insist(ConversationWorkflow conversation, RecoverRequest wish) {
        for (int attempt = 1; ; attempt++) {
            try {
                return conversation.recover(wish);
            } catch (WorkflowNotFoundException between) {
                if (attempt == MOST_ATTEMPTS) {
                    throw between;
                }
            }
        }
    }

    @Test
    void shouldTakeOverWhatACrashedAttemptHadWritten() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            Conversation begun = Conversation.begin(opening);
            Turn written = new Turn(1, List.of(), house.now());
            house.journal()
                    .writtenBefore(
                            TurnRecords.recovery(begun, written, Remedy.of(RecoveryStrategy.ESCALATE_TO_HUMAN, begun)));

            // when
            conversation.recover(wish("r1", RecoveryStrategy.ESCALATE_TO_HUMAN));

            // then
            assertThat(house.journal().turns()).hasSize(1);
            assertThat(conversation.state().needsHuman()).isTrue();
            assertThat(conversation.state().turn()).isEqualTo(1);
        }
    }

    @Test
    void shouldLetTheGeneralAgentAnswerWithoutTablesUntilATurnHelps() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: no row says who answers complaints
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "complain loudly");

            // when
            Recovered recovered = conversation.recover(wish("r1", RecoveryStrategy.SWITCH_TO_FALLBACK));
            house.say("m2", "greet");

            // then
            assertThat(recovered.byRules()).isFalse();
            assertThat(house.recoveries().asked()).isEmpty();
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> " + APOLOGY, "m1 -> COMPLAIN", "m2 -> GREET");
            assertThat(house.journal().turns())
                    .extracting(turn -> turn.reply().agent())
                    .containsExactly(Agent.GENERAL_PURPOSE, Agent.GENERAL_PURPOSE, Agent.RESTAURANT_FOOD);
        }
    }

    @Test
    void shouldForgetWhatWasTalkedAboutWhenItStartsOver() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");

            // when
            conversation.recover(wish("r1", RecoveryStrategy.RESET_CONVERSATION));

            // then
            ConversationView state = conversation.state();
            assertThat(state.pendingAction()).isEmpty();
            assertThat(state.stage()).isEqualTo(Stage.COMPLETION);
            assertThat(state.slots()).containsEntry(SlotName.NAME, "Ann Lee");
            house.say("m2", "confirm");
            assertThat(house.reports()).isEmpty();
        }
    }

    @Test
    void shouldCallAPersonOnce() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.recoveries().say(RecoveryStrategy.ESCALATE_TO_HUMAN);

            // when
            conversation.recover(byRules("r1"));
            conversation.recover(byRules("r2"));

            // then
            assertThat(conversation.state().needsHuman()).isTrue();
            assertThat(house.journal().turns())
                    .extracting(turn -> turn.reply().handedOver())
                    .containsExactly(true, false);
            assertThat(house.recoveries().asked())
                    .extracting(RecoveryQuestion::needsHuman)
                    .containsExactly(false, true);
        }
    }

    @Test
    void shouldGoOnInANewConversationThatKnowsTheCustomer() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            Opening opening = anOpening();
            ConversationWorkflow conversation = house.start(opening);
            house.say("m1", "book a table");
            house.recoveries().say(RecoveryStrategy.CREATE_NEW_CONVERSATION);

            // when
            Recovered recovered = conversation.recover(byRules("r1"));

            // then
            ConversationId next = new ConversationId(ID.value() + "-again1");
            assertThat(recovered)
                    .isEqualTo(new Recovered("r1", RecoveryStrategy.CREATE_NEW_CONVERSATION, true, 2, next));
            assertThat(house.journal().turns().getLast().ended()).contains(new End("continued", Optional.empty()));
            ConversationView state = house.conversation(next).state();
            assertThat(state.status()).isEqualTo(Status.ACTIVE);
            assertThat(state.businessId()).isEqualTo(opening.business());
            assertThat(state.slots()).containsEntry(SlotName.NAME, "Ann Lee");
            assertThat(Successor.opening(opening, state.slots(), house.now()).continues())
                    .contains(ID);
            assertThat(house.summary(opening)).isEqualTo(new ConversationSummary(3, "continued"));
        }
    }

    @Test
    void shouldSayThatTheConversationEndedBefore() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: a turn is under way
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));

            // when
            CompletableFuture<ConversationView> end = house.later(() -> conversation.end(anEnd()));
            await().until(() -> house.acceptedUpdates(ID) == 1);
            CompletableFuture<Recovered> late = house.later(() -> conversation.recover(byRules("r1")));
            await().until(() -> house.acceptedUpdates(ID) == 2);
            house.table().openTheDoor();

            // then
            assertThat(end.join().status()).isEqualTo(Status.ENDED);
            assertThatThrownBy(late::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(WorkflowUpdateException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ApplicationFailure.class,
                            failure -> assertThat(failure.getType()).isEqualTo(ConversationWorkflow.OVER));
            assertThat(house.recoveries().asked()).isEmpty();
        }
    }

    private static List<Decision> decisions(TurnRecord turn) {
        return turn.explanation().decisions();
    }

    private static RecoverRequest byRules(String id) {
        return new RecoverRequest(id, Optional.empty());
    }

    private static RecoverRequest wish(String id, RecoveryStrategy strategy) {
        return new RecoverRequest(id, Optional.of(strategy));
    }
}
