package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.reply.Staffing.Heard;
import com.xseven.dialogue.reply.Staffing.Result;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.Replays;
import com.xseven.workflows.fixture.ScriptedAgents;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.models.Colleague;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.Repair;
import com.xseven.workflows.models.ToolWish;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agents that hear each other, and answer in each other's place. */
class ConsultationTest {

    private static final ModelThought ANSWER = new ModelThought.Answers("The soup has no nuts; ask the kitchen.");
    private static final ModelThought ADVICE = new ModelThought.Answers("Send them to the kitchen.");

    private final TestHouse house = TestHouse.withAFreeTable();

    @BeforeEach
    void begin() {
        house.agents().haveModels();
        house.rules().nameColleagues(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE);
        house.start(anOpening());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void shouldLayWhatColleaguesSayBeforeTheAgentThatAnswers() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE), ANSWER);
        house.models().advise(Agent.HEALTH_MEDICAL, ADVICE);
        house.models().advise(Agent.GENERAL_PURPOSE, new ModelThought.Answers("Be brief."));

        // when
        TurnRecord turn = ask("search are there nuts in it?");

        // then
        assertThat(turn.reply().text()).isEqualTo("The soup has no nuts; ask the kitchen.");
        assertThat(turn.reply().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(turn.reply().collaborators()).containsExactly(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE);
        ModelTask last = house.models().tasks().getLast();
        assertThat(last.call()).isEqualTo(4);
        assertThat(last.company().orElseThrow().advice())
                .containsExactly(
                        new Company.Advice(Agent.HEALTH_MEDICAL, "Send them to the kitchen."),
                        new Company.Advice(Agent.GENERAL_PURPOSE, "Be brief."));
        assertThat(last.company().orElseThrow().toAsk()).as("once a turn").isEmpty();
        assertThat(last.found()).singleElement().satisfies(found -> {
            assertThat(found.call()).isEqualTo(1);
            assertThat(found.wish().tool()).isEqualTo("ask_colleagues");
        });
    }

    @Test
    void shouldAskEachColleagueByItsOwnPromptWithinNarrowerBounds() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE), ANSWER);

        // when
        ask("search are there nuts in it?");

        // then
        List<ModelTask> asked = house.models().tasks().stream()
                .filter(task -> task.ask().purpose() == Purpose.CONSULT)
                .toList();
        assertThat(asked).extracting(ModelTask::call).containsExactlyInAnyOrder(2, 3);
        assertThat(asked)
                .extracting(task -> task.ask().prompt())
                .containsExactlyInAnyOrder("HEALTH_MEDICAL.consult", "GENERAL_PURPOSE.consult");
        assertThat(asked).allSatisfy(task -> {
            assertThat(task.company().orElseThrow().words()).contains("Is it safe?");
            assertThat(task.mostTokens()).isLessThanOrEqualTo(ScriptedAgents.BOUNDS.tokens() / 3);
            assertThat(task.time()).isLessThanOrEqualTo(Duration.ofSeconds(4));
        });
    }

    @Test
    void shouldLeaveOutAndNoteWhoIsLateOrRestsOnNothing() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE), ANSWER);
        house.models().isLate(Agent.HEALTH_MEDICAL);
        house.models()
                .advise(
                        Agent.GENERAL_PURPOSE,
                        new ModelThought.Unsound(new Repair("It costs $1.", List.of("A price."))));

        // when
        house.conversation(ID).receive(aMessage("m1", "search are there nuts in it?"));
        house.pass(Duration.ofSeconds(10));

        // then
        TurnRecord turn = house.journal().turns().getLast();
        assertThat(turn.reply().text()).isEqualTo("The soup has no nuts; ask the kitchen.");
        assertThat(turn.reply().collaborators()).isEmpty();
        assertThat(turn.reply().degraded()).isFalse();
        assertThat(staffing(turn).heard())
                .containsExactly(
                        new Heard(Agent.HEALTH_MEDICAL, Result.LATE), new Heard(Agent.GENERAL_PURPOSE, Result.UNSOUND));
        assertThat(turn.explanation().models())
                .extracting(note -> note.purpose())
                .containsExactly("ANSWER", "CONSULT", "CONSULT", "ANSWER");
    }

    @Test
    void shouldNameNoContributorWhenWhatIsBuiltInAnswersAfterAll() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL), new ModelThought.Declines());
        house.models().advise(Agent.HEALTH_MEDICAL, ADVICE);

        // when
        TurnRecord turn = ask("search are there nuts in it?");

        // then
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
        assertThat(turn.reply().collaborators()).isEmpty();
        assertThat(staffing(turn).heard()).containsExactly(new Heard(Agent.HEALTH_MEDICAL, Result.ANSWERED));
    }

    @Test
    void shouldNameNoContributorWhenNobodyIsHeard() {
        // when
        TurnRecord turn = ask("greet");

        // then
        assertThat(turn.reply().collaborators()).isEmpty();
        assertThat(turn.explanation().staffing()).isEmpty();
    }

    @Test
    void shouldRepeatNoPaidCallWhenWorkersDieAfterEveryStep() throws Exception {
        try (TestHouse forgetful = TestHouse.thatForgets()) {
            // given
            forgetful.agents().haveModels();
            forgetful.rules().nameColleagues(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE);
            forgetful.start(anOpening());
            forgetful.models().think(asks(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE), ANSWER);
            forgetful.models().advise(Agent.HEALTH_MEDICAL, ADVICE);
            forgetful.models().advise(Agent.GENERAL_PURPOSE, ADVICE);

            // when
            forgetful.say("m1", "search are there nuts in it?");

            // then
            assertThat(forgetful.models().tasks()).extracting(ModelTask::call).containsExactlyInAnyOrder(1, 2, 3, 4);
            Replays.replay(forgetful.client().fetchHistory(WorkflowIds.of(ID)));
            assertThat(forgetful.models().tasks()).hasSize(4);
        }
    }

    @Test
    void shouldBeginAllConsultationsBeforeAnyIsAnswered() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE), ANSWER);

        // when
        ask("search are there nuts in it?");

        // then
        List<EventType> scheduled = house.client().fetchHistory(WorkflowIds.of(ID)).getEvents().stream()
                .map(HistoryEvent::getEventType)
                .filter(type -> type == EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED
                        || type == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
                .toList();
        assertThat(scheduled)
                .containsSubsequence(
                        EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED, EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED);
        assertThat(String.join(",", scheduled.stream().map(EventType::name).toList()))
                .contains("ACTIVITY_TASK_SCHEDULED,EVENT_TYPE_ACTIVITY_TASK_SCHEDULED");
    }

    @Test
    void shouldShareModelsFairlyAmongBusinesses() {
        // given
        house.models().think(asks(Agent.HEALTH_MEDICAL), ANSWER);

        // when
        ask("search are there nuts in it?");

        // then
        assertThat(house.client().fetchHistory(WorkflowIds.of(ID)).getEvents().stream()
                        .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
                        .map(event -> event.getActivityTaskScheduledEventAttributes()
                                .getPriority()
                                .getFairnessKey()))
                .containsExactly("marios-italian", "marios-italian", "marios-italian");
    }

    @Test
    void shouldLetAColleagueAnswerOnceATurnWithWhatIsKnown() {
        // given
        house.models()
                .think(
                        new ModelThought.HandsOver(
                                new Colleague(Agent.HEALTH_MEDICAL, "health-medical.answer@2.1"), "It is an allergy."),
                        new ModelThought.Answers("Please ask a doctor."));
        house.say("m0", "book a table");

        // when
        TurnRecord turn = ask("search I have a rash");

        // then
        assertThat(turn.reply().agent()).isEqualTo(Agent.HEALTH_MEDICAL);
        assertThat(turn.standing().agent()).isEqualTo(Agent.HEALTH_MEDICAL);
        HandOver handOver = staffing(turn).handOver().orElseThrow();
        assertThat(handOver.from()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(handOver.cause()).isEqualTo(new HandOver.Model());
        ModelTask second = house.models().tasks().getLast();
        assertThat(second.ask().agent()).isEqualTo(Agent.HEALTH_MEDICAL);
        Company company = second.company().orElseThrow();
        assertThat(company.toHandTo()).isEmpty();
        assertThat(company.words()).contains("It is an allergy.");
        assertThat(company.tookOver()).contains(handOver);
    }

    @Test
    void shouldLeaveTheConversationWhereItWasWhenAColleagueIsNotAllowedToTakeOver() {
        // given
        house.models()
                .think(new ModelThought.HandsOver(
                        new Colleague(Agent.AUTOMOTIVE, "automotive.answer@2.1"), "It is about a car."));

        // when
        TurnRecord turn = ask("search my car");

        // then
        assertThat(turn.reply().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
        assertThat(turn.explanation().staffing()).isEmpty();
    }

    @Test
    void shouldNotGiveATurnAwayThatHasJustBeenTakenOver() {
        // given
        house.models().think(ANSWER);
        house.say("m0", "show_analytics");

        // when
        ask("search are there nuts in it?");

        // then
        Company company = house.models().tasks().getLast().company().orElseThrow();
        assertThat(company.tookOver().map(HandOver::from)).isEqualTo(Optional.of(Agent.BUSINESS_ANALYTICS));
        assertThat(company.toHandTo()).isEmpty();
        assertThat(company.toAsk()).containsExactly(Agent.HEALTH_MEDICAL, Agent.GENERAL_PURPOSE);
    }

    private static ModelThought asks(Agent... agents) {
        return new ModelThought.Consults(
                new ToolWish("call-1", "ask_colleagues", "{}", Optional.empty()),
                Arrays.stream(agents)
                        .map(agent -> new Colleague(agent, agent + ".consult"))
                        .toList(),
                "Is it safe?",
                List.of());
    }

    private static Staffing staffing(TurnRecord turn) {
        return turn.explanation().staffing().orElseThrow();
    }

    private TurnRecord ask(String text) {
        house.say("m1", text);
        return house.journal().turns().getLast();
    }
}
