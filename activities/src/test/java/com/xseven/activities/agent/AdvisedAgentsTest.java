package com.xseven.activities.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.models.StatedModels;
import com.xseven.activities.prompt.Prompts;
import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.answer.Topics;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.models.LanguageModels.Health;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.ParseResult;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.model.ModelBounds;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdvisedAgentsTest {

    private static final ShippedRules RULES = ShippedRules.load(new CamundaDecisionEngine());
    private static final Prompts PROMPTS = Prompts.shipped();
    private static final Bounds BOUNDS = new Bounds(6, Duration.ofSeconds(12), 20_000, 50_000);
    private static final ModelName LARGE = new ModelName("first", "large");
    private static final ModelName SMALL = new ModelName("first", "small");
    private static final ModelName OTHER = new ModelName("second", "large");

    private final StatedModels models = new StatedModels();
    private Thinking builtIn = answer(true);
    private double budgetLeft = 1;
    private ModelBounds bounds = RULES.modelBounds();

    @Test
    void shouldLeaveEverythingAsItIsWhenNoModelIsSetUp() {
        models.none();

        assertThat(think(question(Intent.OUT_OF_SCOPE))).isSameAs(builtIn);
    }

    @Test
    void shouldWishToUnderstandFirstAndThenForAnAnswer() {
        assertThat(ask(think(question(Intent.OUT_OF_SCOPE))).purpose()).isEqualTo(Purpose.UNDERSTAND);

        Question again = question(Intent.OUT_OF_SCOPE).askedOf(Agent.RESTAURANT_FOOD, List.of(Purpose.UNDERSTAND));
        ModelWish.Ask answer = ask(think(again));
        assertThat(answer.purpose()).isEqualTo(Purpose.ANSWER);
        assertThat(answer.prompt()).startsWith("restaurant-food.answer@");
        assertThat(answer.bounds()).isEqualTo(BOUNDS);

        Question enough = question(Intent.OUT_OF_SCOPE)
                .askedOf(Agent.RESTAURANT_FOOD, List.of(Purpose.UNDERSTAND, Purpose.ANSWER));
        assertThat(think(enough).model()).isEmpty();
    }

    @Test
    void shouldRecordTheTableThatChose() {
        Decision decision = think(question(Intent.OUT_OF_SCOPE)).decisions().getFirst();

        assertThat(decision.table()).isEqualTo("model-choice");
        assertThat(decision.rows()).containsExactly("usual");
        assertThat(decision.inputs())
                .containsEntry("agent", "RESTAURANT_FOOD")
                .containsEntry("firstHealth", "HEALTHY")
                .containsEntry("budgetLeft", "1");
        assertThat(decision.outputs()).containsEntry("provider", "FIRST").containsEntry("model", "LARGE");
    }

    @Test
    void shouldRecordTheTableThatSetTheBounds() {
        Decision decision = think(question(Intent.OUT_OF_SCOPE)).decisions().getLast();

        assertThat(decision.table()).isEqualTo("model-bounds");
        assertThat(decision.rows()).containsExactly("usual");
        assertThat(decision.inputs())
                .containsEntry("agent", "RESTAURANT_FOOD")
                .containsEntry("channel", "WEB")
                .containsEntry("budgetLeft", "1");
        assertThat(decision.outputs())
                .containsEntry("calls", "6")
                .containsEntry("seconds", "12")
                .containsEntry("tokens", "20000")
                .containsEntry("dollars", "0.05");
    }

    @Test
    void shouldTakeLessTimeForACaller() {
        ModelWish.Ask ask = ask(think(question(Intent.OUT_OF_SCOPE).by(Channel.VOICE)));

        assertThat(ask.bounds()).isEqualTo(new Bounds(4, Duration.ofSeconds(6), 12_000, 30_000));
    }

    @Test
    void shouldTakeLessWhenLittleMoneyIsLeft() {
        budgetLeft = 0.05;

        assertThat(ask(think(question(Intent.OUT_OF_SCOPE))).bounds())
                .isEqualTo(new Bounds(4, Duration.ofSeconds(10), 10_000, 10_000));
    }

    @Test
    void shouldAskNobodyWithoutBounds() {
        bounds = new ModelBounds(allowingTooMuch());

        Thinking thinking = think(question(Intent.OUT_OF_SCOPE));

        assertThat(thinking.model()).contains(new ModelWish.Without(true));
        assertThat(thinking.decisions()).extracting(Decision::table).containsExactly("model-choice", "model-bounds");
    }

    @Test
    void shouldAskNobodyWhoseChannelIsNotTold() {
        Question old = question(Intent.OUT_OF_SCOPE);
        Question untold = new Question(
                old.flow(),
                old.business(),
                old.at(),
                old.dialogue(),
                old.understood(),
                old.outcome(),
                old.conversation(),
                old.failures(),
                old.agent(),
                old.asked(),
                Optional.empty());

        assertThat(think(untold)).isSameAs(builtIn);
    }

    @Test
    void shouldFallBackOnTheOtherProviderFirst() {
        assertThat(ask(think(question(Intent.OUT_OF_SCOPE))).order()).containsExactly(LARGE, OTHER, SMALL);
    }

    @Test
    void shouldChooseTheOtherProviderWhenTheFirstIsSlow() {
        models.health("first", Health.SLOW);

        assertThat(ask(think(question(Intent.OUT_OF_SCOPE))).order()).startsWith(OTHER);
    }

    @Test
    void shouldChooseTheCheaperModelWhenLittleMoneyIsLeft() {
        budgetLeft = 0.05;

        assertThat(ask(think(question(Intent.OUT_OF_SCOPE))).order()).startsWith(SMALL);
    }

    @Test
    void shouldDoWithoutWhenTheMoneyIsSpentAndNotCallItAway() {
        budgetLeft = 0;

        assertThat(think(question(Intent.OUT_OF_SCOPE)).model()).contains(new ModelWish.Without(false));
    }

    @Test
    void shouldSayThatTheyAreAwayWhenAllAreDown() {
        models.health("first", Health.DOWN);
        models.health("second", Health.DOWN);

        assertThat(think(question(Intent.OUT_OF_SCOPE)).model()).contains(new ModelWish.Without(true));
    }

    @Test
    void shouldAskNobodyWhenEverythingIsUnderstood() {
        builtIn = answer(false);

        assertThat(think(question(Intent.ASK_HOURS))).isSameAs(builtIn);
    }

    @Test
    void shouldWishForAnAnswerWhenTheBusinessDoesNotTellWhatIsAsked() {
        builtIn = answer(false);

        assertThat(ask(think(asking(Optional.of("a highchair")))).purpose()).isEqualTo(Purpose.ANSWER);
    }

    @Test
    void shouldAskNobodyWhatTheBusinessTells() {
        builtIn = answer(false);

        assertThat(think(asking(Optional.of(Topics.CANCELLATION)))).isSameAs(builtIn);
    }

    @Test
    void shouldAskNobodyWhenMoreIsMeantThanAnOpenQuestion() {
        builtIn = answer(false);
        Question question = asking(Optional.of("a highchair"));
        Evidence evidence = new Evidence(0, 4, 0.9, "grammar");
        List<Command> more = Stream.concat(
                        question.understood().commands().stream(),
                        Stream.of(new Command.StartTask(Intent.BOOK, evidence)))
                .toList();

        assertThat(think(question.meaning(new Understood(Intent.BOOK, 0.9, "en", more))))
                .isSameAs(builtIn);
    }

    @Test
    void shouldAskNobodyWhenTheyWereThereLastAsTheBooksTell() {
        builtIn = answer(false);
        Command asked = new Command.AskFact(
                Intent.PENDING_ACTIONS,
                new TreeMap<>(Map.of(SlotName.AGAIN, "true")),
                Optional.empty(),
                new Evidence(0, 4, 0.9, "grammar"));

        assertThat(think(question(Intent.PENDING_ACTIONS)
                        .meaning(new Understood(Intent.PENDING_ACTIONS, 0.9, "en", List.of(asked)))))
                .isSameAs(builtIn);
    }

    private static Question asking(Optional<String> subject) {
        Command asked =
                new Command.AskFact(Intent.ASK_POLICY, new TreeMap<>(), subject, new Evidence(0, 4, 0.9, "grammar"));
        return question(Intent.ASK_POLICY).meaning(new Understood(Intent.ASK_POLICY, 0.9, "en", List.of(asked)));
    }

    @Test
    void shouldAskNobodyWhatACustomerAgreedTo() {
        builtIn = new Thinking(
                DialogueState.empty(), new Thought.HandOver(Words.of("A person comes.")), List.of(), List.of(), true);

        assertThat(think(question(Intent.OUT_OF_SCOPE))).isSameAs(builtIn);
    }

    @Test
    void shouldAskNobodyAboutAnEmergencyOrACallForAPerson() {
        Evidence evidence = new Evidence(0, 4, 0.9, "grammar");
        Understood calls = new Understood(
                Intent.OUT_OF_SCOPE, 0.3, "en", List.of(new Command.Escalate(Intent.TALK_TO_HUMAN, evidence)));

        assertThat(think(question(Intent.EMERGENCY))).isSameAs(builtIn);
        assertThat(think(question(Intent.OUT_OF_SCOPE).meaning(calls))).isSameAs(builtIn);
    }

    @Test
    void shouldAskNobodyInTheNameOfNoAgent() {
        Question old = new Question(
                Flow.DEDICATED,
                Optional.of(new BusinessId("marios-italian")),
                Instant.EPOCH,
                DialogueState.empty(),
                new Understood(Intent.OUT_OF_SCOPE, 0, "en", List.of()),
                Optional.empty(),
                Optional.of(new ConversationId("conversation-1")),
                0);

        assertThat(think(old)).isSameAs(builtIn);
    }

    private Thinking think(Question question) {
        ModelDesk desk = new ModelDesk(
                models, new ModelDesk.Tables(RULES::modelChoice, () -> bounds), PROMPTS, business -> budgetLeft);
        return new AdvisedAgents(asked -> builtIn, desk, new Unanswered(id -> Businesses.named(id.value())))
                .think(question);
    }

    /** More tokens than anybody can mean, in every row. */
    private static DecisionTable allowingTooMuch() {
        String document = new String(ShippedRules.document("model-bounds"), StandardCharsets.UTF_8)
                .replace("[100..200000]", "[100..9000000]")
                .replaceAll("(-out-3\">\\s*<text>)[^<]*", "$19000000");
        return switch (new CamundaDecisionEngine().parse(document.getBytes(StandardCharsets.UTF_8))) {
            case ParseResult.Parsed parsed -> parsed.table();
            case ParseResult.Rejected rejected ->
                throw new AssertionError("Expected a table, but: " + rejected.faults());
        };
    }

    private static ModelWish.Ask ask(Thinking thinking) {
        return (ModelWish.Ask) thinking.model().orElseThrow();
    }

    private static Thinking answer(boolean puzzled) {
        return new Thinking(
                DialogueState.empty(),
                new Thought.Answer(Words.of("I did not understand.")),
                List.of(),
                List.of(),
                puzzled);
    }

    private static Question question(Intent intent) {
        return new Question(
                        Flow.DEDICATED,
                        Optional.of(new BusinessId("marios-italian")),
                        Instant.EPOCH,
                        DialogueState.empty(),
                        new Understood(intent, 0.2, "en", List.of()),
                        Optional.empty(),
                        Optional.of(new ConversationId("conversation-1")),
                        0)
                .by(Channel.WEB)
                .askedOf(Agent.RESTAURANT_FOOD, List.of());
    }
}
