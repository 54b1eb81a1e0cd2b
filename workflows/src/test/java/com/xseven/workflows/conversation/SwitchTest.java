package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.Replays;
import com.xseven.workflows.fixture.ScriptedModels;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.routing.RoutingFacts;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody wishes for another agent. */
class SwitchTest {

    private final TestHouse house = TestHouse.withAFreeTable();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void shouldLetTheAgentAnswerThatIsWishedForUntilThereIsAnotherWish() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");

        // when
        SwitchOutcome general = conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        house.say("m2", "thanks");
        house.say("m3", "ask_hours");
        SwitchOutcome back = conversation.switchAgent(wish("s2", Agent.RESTAURANT_FOOD));
        house.say("m4", "thanks");

        // then
        assertThat(agent(general)).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(agent(back)).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(house.journal().turns())
                .extracting(turn -> turn.reply().agent())
                .containsExactly(
                        Agent.RESTAURANT_FOOD,
                        Agent.GENERAL_PURPOSE,
                        Agent.GENERAL_PURPOSE,
                        Agent.GENERAL_PURPOSE,
                        Agent.RESTAURANT_FOOD,
                        Agent.RESTAURANT_FOOD);
        assertThat(house.rules().asked())
                .extracting(RoutingFacts::requested)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Agent.GENERAL_PURPOSE),
                        Optional.of(Agent.GENERAL_PURPOSE),
                        Optional.of(Agent.GENERAL_PURPOSE),
                        Optional.of(Agent.RESTAURANT_FOOD),
                        Optional.of(Agent.RESTAURANT_FOOD));
    }

    @Test
    void shouldWriteDownWhoWishedForItAndWhatGoesWithIt() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "book a table");

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        house.say("m2", "confirm");

        // then
        TurnRecord turn = house.journal().turns().get(1);
        assertThat(turn.messages()).isEmpty();
        assertThat(turn.reply().replyTo()).isEmpty();
        assertThat(turn.reply().text()).isEqualTo(Courtesies.takenOver("en").text());
        assertThat(turn.explanation().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.rows()).containsExactly("asked-for"));
        Staffing staffing = turn.explanation().staffing().orElseThrow();
        assertThat(staffing.byHand()).contains(new Staffing.ByHand(2, Optional.of(Role.OPERATOR)));
        HandOver handOver = staffing.handOver().orElseThrow();
        assertThat(handOver.from()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(handOver.cause())
                .isEqualTo(new HandOver.Hand(
                        Optional.of(Role.OPERATOR), "person:operator", Optional.of("She asked for it")));
        assertThat(handOver.handed().waitsForYes()).contains(Intent.BOOK);
        assertThat(handOver.handed().known()).containsExactly(SlotName.NAME, SlotName.PHONE);
        assertThat(house.journal().turns().getLast().reply().text())
                .as("what waited for a yes still does")
                .startsWith("Booked");
        assertThat(house.journal().turns().getLast().explanation().staffing())
                .contains(new Staffing(
                        Optional.of(new Staffing.ByHand(2, Optional.of(Role.OPERATOR))), Optional.empty(), List.of()));
    }

    @Test
    void shouldLetTheRulesOutrankTheWishInATurnAndComeBackToItAfterwards() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));

        // when
        house.say("m2", "show_analytics");
        house.say("m3", "thanks");

        // then
        TurnRecord figures = house.journal().turns().get(2);
        assertThat(figures.reply().agent()).isEqualTo(Agent.BUSINESS_ANALYTICS);
        assertThat(figures.explanation().staffing().orElseThrow().byHand()).isEmpty();
        assertThat(handOver(figures).cause()).isEqualTo(new HandOver.Rules(List.of("figures")));
        TurnRecord back = house.journal().turns().get(3);
        assertThat(back.reply().agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(handOver(back).cause()).isEqualTo(new HandOver.Rules(List.of("asked-for")));
    }

    @Test
    void shouldRefuseAnAgentThatTheRulesDoNotGiveAndChangeNothing() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");

        // when
        SwitchOutcome refused = conversation.switchAgent(wish("s1", Agent.BUSINESS_ANALYTICS));
        SwitchOutcome again = conversation.switchAgent(wish("s1", Agent.BUSINESS_ANALYTICS));

        // then
        assertThat(refused).isEqualTo(again).isInstanceOfSatisfying(SwitchOutcome.Refused.class, refusal -> {
            assertThat(refusal.instead()).contains(Agent.RESTAURANT_FOOD);
            assertThat(refusal.rows()).containsExactly("food");
            assertThat(refusal.decisions()).singleElement().satisfies(decision -> {
                assertThat(decision.table()).isEqualTo("agent-routing");
                assertThat(decision.rows()).containsExactly("food");
                assertThat(decision.inputs()).containsEntry("requestedAgent", "BUSINESS_ANALYTICS");
                assertThat(decision.outputs()).containsEntry("agent", "RESTAURANT_FOOD");
            });
        });
        assertThat(house.journal().turns()).hasSize(1);
        assertThat(conversation.state().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
    }

    @Test
    void shouldAskAnewUnderTheSameIdWhenTheRulesCouldNotBeAsked() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "complain");

        // when
        SwitchOutcome undecided = conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        house.say("m2", "greet");
        SwitchOutcome again = conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));

        // then
        assertThat(undecided).isEqualTo(new SwitchOutcome.Undecided());
        assertThat(agent(again)).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(house.journal().turns()).hasSize(3);
    }

    @Test
    void shouldTellWhatTheRulesSaidWhenThatAgentAnswersAlready() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");

        // when
        SwitchOutcome same = conversation.switchAgent(wish("s1", Agent.RESTAURANT_FOOD));
        SwitchOutcome other = conversation.switchAgent(wish("s2", Agent.GENERAL_PURPOSE));

        // then
        assertThat(same.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.rows()).containsExactly("asked-for"));
        assertThat(other.decisions()).as("its turn tells").isEmpty();
        assertThat(house.journal().turns()).hasSize(2);
    }

    @Test
    void shouldStillTellOfWhatWasDoneBeforeWhenAskedToRecover() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.agents().areSpeechlessAfterActing();
        house.say("m1", "book a table");
        house.say("m2", "confirm");
        house.agents().areWell();

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        conversation.recover(new RecoverRequest("r1", Optional.empty()));

        // then
        assertThat(house.journal().transcript())
                .endsWith(" -> " + Courtesies.takenOver("en").text(), "m2 -> Booked at Table 4");
        assertThat(house.journal().turns().getLast().reply().agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(house.reports()).hasSize(1);
    }

    @Test
    void shouldRecoverFirstWhatWentWrongBeforeTheWish() {
        // given: a turn is under way
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "book a table");
        house.table().closeTheDoor();
        conversation.receive(aMessage("m2", "confirm"));

        // when
        CompletableFuture<Recovered> recovered =
                house.later(() -> conversation.recover(new RecoverRequest("r1", Optional.empty())));
        await().until(() -> house.acceptedUpdates(ID) == 1);
        CompletableFuture<SwitchOutcome> switched =
                house.later(() -> conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE)));
        await().until(() -> house.acceptedUpdates(ID) == 2);
        house.table().openTheDoor();

        // then
        assertThat(recovered.join().turn()).isEqualTo(3);
        assertThat(((SwitchOutcome.Switched) switched.join()).view().turn()).isEqualTo(4);
    }

    @Test
    void shouldTurnDownAWishWhileAsManyWaitAsAreRemembered() {
        // given: a turn is under way
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "book a table");
        house.table().closeTheDoor();
        conversation.receive(aMessage("m2", "confirm"));
        List<CompletableFuture<SwitchOutcome>> wishes = IntStream.range(0, HandPicked.REMEMBERED)
                .mapToObj(number ->
                        house.later(() -> conversation.switchAgent(wish("s" + number, Agent.GENERAL_PURPOSE))))
                .toList();
        await().until(() -> house.acceptedUpdates(ID) == HandPicked.REMEMBERED);

        // when, then
        assertThatThrownBy(() -> conversation.switchAgent(wish("s-late", Agent.GENERAL_PURPOSE)))
                .isInstanceOf(WorkflowUpdateException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ApplicationFailure.class,
                        failure -> assertThat(failure.getType()).isEqualTo(ConversationWorkflow.BUSY));
        house.table().openTheDoor();
        assertThat(wishes).allSatisfy(wish -> assertThat(agent(wish.join())).isEqualTo(Agent.GENERAL_PURPOSE));
    }

    @Test
    void shouldBeginANewRunWhenNobodyDoesAnythingButWish() {
        // given: a run for two turns
        ConversationWorkflow conversation = house.start(anOpening(Duration.ofHours(24), 2));
        house.say("m1", "greet");

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        String first = run();
        conversation.switchAgent(wish("s2", Agent.RESTAURANT_FOOD));
        conversation.switchAgent(wish("s3", Agent.GENERAL_PURPOSE));
        SwitchOutcome again = conversation.switchAgent(wish("s3", Agent.GENERAL_PURPOSE));

        // then
        assertThat(first).isNotEmpty();
        assertThat(run()).isNotEmpty().isNotEqualTo(first);
        assertThat(agent(again)).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(house.journal().turns()).hasSize(4);
    }

    /** From which the current run goes on, if it does. */
    private String run() {
        return house.client()
                .fetchHistory(WorkflowIds.of(ID))
                .getEvents()
                .getFirst()
                .getWorkflowExecutionStartedEventAttributes()
                .getContinuedExecutionRunId();
    }

    @Test
    void shouldCarryTheSameWishOutOnce() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        conversation.switchAgent(wish("s2", Agent.GENERAL_PURPOSE));

        // then
        assertThat(house.journal().turns()).hasSize(2);
    }

    @Test
    void shouldAnswerFirstWhatWasSaidBefore() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        conversation.receive(aMessage("m1", "greet"));

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));

        // then
        assertThat(house.journal().transcript())
                .containsExactly(
                        "m1 -> GREET", " -> " + Courtesies.takenOver("en").text());
    }

    @Test
    void shouldTurnDownAWishThatComesAfterTheEnd() {
        // given
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");
        CompletableFuture<ConversationView> end = house.later(() -> conversation.end(anEnd()));
        await().until(end::isDone);

        // when, then
        assertThatThrownBy(() -> conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE)))
                .isInstanceOf(WorkflowNotFoundException.class);
        assertThat(house.journal().turns()).hasSize(2);
    }

    @Test
    void shouldKeepTheWishWhenTheConversationContinuesAsNew() {
        // given
        ConversationWorkflow conversation = house.start(anOpening(Duration.ofHours(24), 2));
        house.say("m1", "greet");

        // when
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        house.say("m2", "thanks");
        house.say("m3", "thanks");

        // then
        assertThat(house.conversation(ID).state().agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(house.conversation(ID).state().turn()).isEqualTo(4);
    }

    @Test
    void shouldTellTheModelOnceThatItTookOver() {
        // given
        house.agents().haveModels();
        house.models().think(new ModelThought.Answers("Dogs are welcome."));
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "book a table");
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));

        // when
        house.say("m2", "search may I bring my dog?");
        house.say("m3", "search and two?");

        // then
        assertThat(house.models().tasks())
                .extracting(task -> task.company().flatMap(Company::tookOver).map(HandOver::from))
                .containsExactly(Optional.of(Agent.RESTAURANT_FOOD), Optional.empty());
    }

    @Test
    void shouldReplay() throws Exception {
        // given
        house.agents().haveModels();
        house.models().think(ScriptedModels.usesTool(), new ModelThought.Answers("Dogs are welcome."));
        ConversationWorkflow conversation = house.start(anOpening());
        house.say("m1", "greet");
        conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
        conversation.switchAgent(wish("s2", Agent.BUSINESS_ANALYTICS));
        house.say("m2", "search may I bring my dog?");

        // when
        Replays.replay(house.client().fetchHistory(WorkflowIds.of(ID)));

        // then
        assertThat(house.journal().turns()).hasSize(3);
    }

    @Test
    void shouldSwitchOnceWhenWorkersDieAfterEveryStep() {
        try (TestHouse forgetful = TestHouse.thatForgets()) {
            // given
            ConversationWorkflow conversation = forgetful.start(anOpening());
            forgetful.say("m1", "greet");

            // when
            conversation.switchAgent(wish("s1", Agent.GENERAL_PURPOSE));
            forgetful.say("m2", "thanks");

            // then
            assertThat(forgetful.journal().turns())
                    .extracting(turn -> turn.reply().agent())
                    .containsExactly(Agent.RESTAURANT_FOOD, Agent.GENERAL_PURPOSE, Agent.GENERAL_PURPOSE);
        }
    }

    private static SwitchRequest wish(String id, Agent agent) {
        return new SwitchRequest(
                id, agent, Optional.of("She asked for it"), Optional.of(Role.OPERATOR), "person:operator");
    }

    private static Agent agent(SwitchOutcome outcome) {
        return ((SwitchOutcome.Switched) outcome).view().agent();
    }

    private static HandOver handOver(TurnRecord turn) {
        return turn.explanation().staffing().orElseThrow().handOver().orElseThrow();
    }
}
