package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.Replays;
import com.xseven.workflows.fixture.ScriptedAgents;
import com.xseven.workflows.fixture.ScriptedModels;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.Repair;
import com.xseven.workflows.models.ToolWish;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns in which the thinking wishes for a model. */
class ModelsTest {

    private static final ModelThought UNSOUND =
            new ModelThought.Unsound(new Repair("It costs $1.", List.of("It states a price.")));

    private final TestHouse house = TestHouse.withAFreeTable();

    @BeforeEach
    void begin() {
        house.agents().haveModels();
        house.start(anOpening());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void shouldSayWhatTheModelSaysWhenItHasLookedThingsUp() {
        // given
        house.models().think(ScriptedModels.usesTool(), new ModelThought.Answers("We have tiramisu."));

        // when
        TurnRecord turn = ask("search for something sweet");

        // then
        assertThat(turn.reply().text()).isEqualTo("We have tiramisu.");
        assertThat(turn.reply().suggestions()).containsExactly("Hours");
        assertThat(turn.reply().degraded()).isFalse();
        assertThat(turn.standing().failures()).isZero();
        assertThat(house.models().uses()).hasSize(1);
        ModelTask second = house.models().tasks().getLast();
        assertThat(second.call()).isEqualTo(2);
        assertThat(second.texts()).containsExactly("search for something sweet");
        assertThat(second.found()).singleElement().satisfies(found -> {
            assertThat(found.call()).isEqualTo(1);
            assertThat(found.result()).isEqualTo(ScriptedModels.FOUND);
        });
    }

    @Test
    void shouldExplainWhoThoughtAndWhatItTook() {
        // given
        house.models().think(ScriptedModels.usesTool(), new ModelThought.Answers("We have tiramisu."));

        // when
        Explanation explanation = ask("search for something sweet").explanation();

        // then
        assertThat(explanation.model()).isEqualTo("first/large");
        assertThat(explanation.promptVersion()).isEqualTo("restaurant-food.ANSWER@1.1");
        assertThat(explanation.tools()).containsExactly("business_facts");
        assertThat(explanation.tokens()).isEqualTo(220);
        assertThat(explanation.costUsd()).isEqualTo("0.003");
        assertThat(explanation.models()).extracting(ModelNote::result).containsExactly("UsesTools", "Answers");
    }

    @Test
    void shouldLetAnAnswerBeMendedOnceWhenItIsUnsound() {
        // given
        house.models().think(UNSOUND, new ModelThought.Answers("I do not know the price."));

        // when
        TurnRecord turn = ask("search a price");

        // then
        assertThat(turn.reply().text()).isEqualTo("I do not know the price.");
        assertThat(house.models().tasks().getLast().repair().orElseThrow().faults())
                .containsExactly("It states a price.");
    }

    @Test
    void shouldSayWhatIsBuiltInWhenTheMendedAnswerIsUnsoundToo() {
        // given
        house.models().think(UNSOUND);

        // when
        TurnRecord turn = ask("search a price");

        // then
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
        assertThat(turn.reply().degraded()).isFalse();
        assertThat(house.models().tasks()).hasSize(2);
        assertThat(turn.explanation().model()).isEqualTo("built-in");
        assertThat(turn.explanation().costUsd()).isEqualTo("0.003");
    }

    @Test
    void shouldSaySoWhenNoModelAnswers() {
        // given
        house.models().think(new ModelThought.Silent());

        // when
        TurnRecord turn = ask("search anything");

        // then
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
        assertThat(turn.reply().degraded()).isTrue();
        assertThat(turn.explanation().models())
                .singleElement()
                .satisfies(note -> assertThat(note.failed()).isNotEmpty());
    }

    @Test
    void shouldAnswerInTimeWhenAModelHangs() {
        // given
        house.models().hang();
        Instant asked = house.now();

        // when
        house.conversation(ID).receive(aMessage("m1", "search anything"));
        house.pass(ScriptedAgents.BOUNDS.time().plusSeconds(5));

        // then
        TurnRecord turn = house.journal().turns().getLast();
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
        assertThat(turn.reply().degraded()).isTrue();
        assertThat(turn.explanation().models()).extracting(ModelNote::result).containsOnly("GIVEN_UP");
        assertThat(Duration.between(asked, house.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void shouldEndWithinItsBoundsWhenAModelNeverComesToAnAnswer() {
        // given
        house.models().think(ScriptedModels.usesTool());

        // when
        TurnRecord turn = ask("search in circles");

        // then
        assertThat(house.models().tasks()).hasSize(ScriptedAgents.BOUNDS.calls());
        assertThat(turn.reply().text()).isEqualTo("I did not understand.");
    }

    @Test
    void shouldAskNoMoreWhenTheTokensAreSpent() {
        // given
        house.models().takeTokens(ScriptedAgents.BOUNDS.tokens() / 2);
        house.models().think(ScriptedModels.usesTool());

        // when
        ask("search in circles");

        // then
        assertThat(house.models().tasks()).hasSize(2);
    }

    @Test
    void shouldTellTheModelWhenItWishesForWhatThereIsNot() {
        // given
        ToolWish unknown = new ToolWish("call-1", "delete_everything", "{}", Optional.empty());
        house.models().think(new ModelThought.UsesTools(List.of(unknown)), new ModelThought.Answers("I cannot say."));

        // when
        TurnRecord turn = ask("search anything");

        // then
        assertThat(turn.reply().text()).isEqualTo("I cannot say.");
        assertThat(turn.explanation().tools()).isEmpty();
        assertThat(house.models().uses()).isEmpty();
        assertThat(house.models().tasks().getLast().found().getFirst().result()).contains("no such tool");
    }

    @Test
    void shouldThinkAgainWhenAModelUnderstandsMore() {
        // given
        Evidence evidence = new Evidence(8, 13, 0.7, "first/large");
        Understood greeting =
                new Understood(Intent.BOOK, 0.7, "en", List.of(new Command.StartTask(Intent.BOOK, evidence)));
        house.models().think(new ModelThought.Understands(greeting));

        // when
        TurnRecord turn = ask("compare a spot for us tonight");

        // then
        assertThat(turn.reply().text()).isEqualTo("A table for 4?");
        assertThat(turn.reply().intent()).isEqualTo(Intent.BOOK);
        assertThat(turn.explanation().understood()).isEqualTo(greeting);
        assertThat(turn.explanation().model()).isEqualTo("first/large");
    }

    @Test
    void shouldAskForAnAnswerWhenAModelUnderstandsNothing() {
        // given
        house.models().think(new ModelThought.Declines(), new ModelThought.Answers("Both are good."));

        // when
        TurnRecord turn = ask("compare the two");

        // then
        assertThat(turn.reply().text()).isEqualTo("Both are good.");
        assertThat(turn.explanation().models()).extracting(ModelNote::purpose).containsExactly("UNDERSTAND", "ANSWER");
    }

    @Test
    void shouldReplayWithoutAskingAgain() throws Exception {
        // given
        house.models().think(ScriptedModels.usesTool(), new ModelThought.Answers("We have tiramisu."));
        ask("search for something sweet");

        // when
        Replays.replay(house.client().fetchHistory(WorkflowIds.of(ID)));

        // then
        assertThat(house.models().tasks()).hasSize(2);
        assertThat(house.models().uses()).hasSize(1);
    }

    @Test
    void shouldRepeatNeitherACallNorALookupWhenWorkersDieAfterEveryStep() {
        try (TestHouse forgetful = TestHouse.thatForgets()) {
            // given
            forgetful.agents().haveModels();
            forgetful.start(anOpening());
            forgetful
                    .models()
                    .think(
                            ScriptedModels.usesTool(),
                            ScriptedModels.usesTool(),
                            new ModelThought.Answers("We have tiramisu."));

            // when
            forgetful.say("m1", "search for something sweet");

            // then
            assertThat(forgetful.journal().turns().getLast().reply().text()).isEqualTo("We have tiramisu.");
            assertThat(forgetful.models().tasks()).extracting(ModelTask::call).containsExactly(1, 2, 3);
            assertThat(forgetful.models().uses()).hasSize(2);
        }
    }

    @Test
    void shouldAskAgainInTimeWhenTheWorkerDiesThatAsked() {
        // given
        house.models().think(new ModelThought.Answers("We have tiramisu."));
        house.models().dieOnce();

        // when
        house.conversation(ID).receive(aMessage("m1", "search for something sweet"));
        house.pass(Duration.ofSeconds(6));

        // then
        TurnRecord turn = house.journal().turns().getLast();
        assertThat(turn.reply().text()).isEqualTo("We have tiramisu.");
        assertThat(turn.reply().degraded()).isFalse();
        assertThat(house.models().tasks()).extracting(ModelTask::call).containsExactly(1, 1);
    }

    @Test
    void shouldPutACallIntoTheQueueOfTheProviderThatIsAskedFirst() {
        // given
        house.models().think(new ModelThought.Answers("We have tiramisu."));

        // when
        ask("search for something sweet");

        // then
        assertThat(queues(house)).containsExactly("models-first");
    }

    @Test
    void shouldAskTheOtherProviderForTheRestOfTheTurnWhenTheQueueOfTheFirstIsFull() throws Exception {
        try (TestHouse crowded = TestHouse.whereModelsAreAskedOf("second")) {
            // given
            crowded.models().think(ScriptedModels.usesTool(), new ModelThought.Answers("We have tiramisu."));

            // when
            TurnRecord turn = searchedIn(crowded);

            // then
            assertThat(turn.reply().text()).isEqualTo("We have tiramisu.");
            assertThat(turn.reply().degraded()).isFalse();
            assertThat(turn.explanation().model()).isEqualTo("second/large");
            assertThat(turn.explanation().models().getFirst().failed())
                    .singleElement()
                    .satisfies(failed -> {
                        assertThat(failed.model()).isEqualTo("first/large");
                        assertThat(failed.reason()).isEqualTo("QUEUED");
                        assertThat(failed.took())
                                .isCloseTo(ScriptedAgents.BOUNDS.time().dividedBy(3), Duration.ofSeconds(1));
                    });
            assertThat(turn.explanation().models().getLast().failed()).isEmpty();
            assertThat(crowded.models().tasks()).extracting(ModelTask::call).containsExactly(2, 3);
            assertThat(queues(crowded)).containsExactly("models-first", "models-second", "models-second");
            Replays.replay(crowded.client().fetchHistory(WorkflowIds.of(ID)));
        }
    }

    @Test
    void shouldSayWhatIsBuiltInInTimeWhenAllQueuesAreFull() {
        try (TestHouse crowded = TestHouse.whereModelsAreAskedOf()) {
            // when
            TurnRecord turn = searchedIn(crowded);

            // then
            assertThat(turn.reply().text()).isEqualTo("I did not understand.");
            assertThat(turn.reply().degraded()).isTrue();
            assertThat(turn.explanation().models()).singleElement().satisfies(note -> {
                assertThat(note.result()).isEqualTo("GIVEN_UP");
                assertThat(note.failed())
                        .extracting(ModelNote.FailedCall::reason)
                        .containsExactly("QUEUED");
            });
        }
    }

    @Test
    void shouldScheduleNothingWhenNoModelIsWishedFor() {
        // when
        ask("greet");

        // then
        assertThat(house.client().fetchHistory(WorkflowIds.of(ID)).getEvents())
                .noneMatch(event -> event.getEventType() == EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED);
    }

    private static TurnRecord searchedIn(TestHouse crowded) {
        crowded.agents().haveModels();
        crowded.start(anOpening());
        Instant asked = crowded.now();
        crowded.conversation(ID).receive(aMessage("m1", "search for something sweet"));
        crowded.pass(ScriptedAgents.BOUNDS.time().plusSeconds(1));
        assertThat(Duration.between(asked, crowded.now())).isLessThan(Duration.ofSeconds(20));
        return crowded.journal().turns().getLast();
    }

    private static List<String> queues(TestHouse asked) {
        return asked.client().fetchHistory(WorkflowIds.of(ID)).getEvents().stream()
                .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
                .map(event -> event.getActivityTaskScheduledEventAttributes()
                        .getTaskQueue()
                        .getName())
                .filter(queue -> queue.startsWith("models"))
                .toList();
    }

    private TurnRecord ask(String text) {
        house.say("m1", text);
        return house.journal().turns().getLast();
    }
}
