package com.xseven.api.temporal;

import static com.xseven.api.temporal.Openings.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalConversationsTest {

    private static final EndRequest END = new EndRequest(Optional.of("done"), Optional.of(5));

    private static TestWorkflowEnvironment temporal;
    private static TemporalConversations conversations;

    @BeforeAll
    static void startTemporal() {
        temporal = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .registerSearchAttribute(SearchAttributes.FLOW.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                        SearchAttributes.BUSINESS.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(SearchAttributes.AGENT.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(SearchAttributes.INTENT.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(SearchAttributes.STAGE.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                        SearchAttributes.NEEDS_HUMAN.getName(), IndexedValueType.INDEXED_VALUE_TYPE_BOOL)
                .setUseTimeskipping(false)
                .build());
        temporal.newWorker(TaskQueues.CONVERSATIONS).registerWorkflowImplementationTypes(EchoConversation.class);
        temporal.start();
        conversations = new TemporalConversations(temporal.getWorkflowClient(), Openings.SETTINGS);
    }

    @AfterAll
    static void stopTemporal() {
        temporal.close();
    }

    @Test
    void shouldBeginAConversationOnceUnderItsId() {
        // given
        Opening opening = anOpening();

        // when
        conversations.begin(opening);
        conversations.begin(opening);

        // then
        assertThat(conversations.state(opening.id()).status()).isEqualTo(ConversationView.Status.ACTIVE);
        assertThat(conversations.business(opening.id())).contains(Openings.MARIOS);
    }

    @Test
    void shouldNotBeginAConversationAgainThatIsOver() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);
        conversations.end(opening.id(), END);
        awaitCompletion(opening);

        // when
        conversations.begin(opening);

        // then
        assertThat(conversations.state(opening.id()).status()).isEqualTo(ConversationView.Status.ENDED);
    }

    @Test
    void shouldHandMessagesOverAndTellHowFarTheyHaveCome() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);

        // when
        conversations.receive(opening.id(), aMessage("m-1"));

        // then
        await().untilAsserted(() -> assertThat(conversations.progress(opening.id(), new MessageId("m-1")))
                .isEqualTo(new Progress.Answered(1)));
        assertThat(conversations.progress(opening.id(), new MessageId("m-2"))).isEqualTo(new Progress.Unknown());
    }

    @Test
    void shouldTellAConversationThatIsOverFromOneThatNeverWas() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);
        conversations.end(opening.id(), END);
        awaitCompletion(opening);
        ConversationId unknown = new ConversationId("0000000000");

        // when, then
        assertProblem(ProblemCode.CONVERSATION_ENDED, () -> conversations.receive(opening.id(), aMessage("m-1")));
        assertProblem(ProblemCode.CONVERSATION_NOT_FOUND, () -> conversations.receive(unknown, aMessage("m-1")));
        assertProblem(ProblemCode.CONVERSATION_NOT_FOUND, () -> conversations.state(unknown));
        assertProblem(ProblemCode.CONVERSATION_NOT_FOUND, () -> conversations.end(unknown, END));
        assertProblem(ProblemCode.CONVERSATION_NOT_FOUND, () -> conversations.business(unknown));
    }

    @Test
    void shouldTellWhatCameOfAWishForAnAgent() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);

        // when, then
        assertThat(conversations.switchAgent(opening.id(), aWishFor(Agent.GENERAL_PURPOSE)))
                .isInstanceOf(SwitchOutcome.Switched.class);
        assertThat(conversations.switchAgent(opening.id(), aWishFor(Agent.BUSINESS_ANALYTICS)))
                .isEqualTo(new SwitchOutcome.Refused(Optional.of(Agent.RESTAURANT_FOOD), List.of("food"), List.of()));
        assertProblem(
                ProblemCode.CONVERSATION_ENDED,
                () -> conversations.switchAgent(opening.id(), aWishFor(Agent.HEALTH_MEDICAL)));
        assertProblem(
                ProblemCode.WORKERS_UNAVAILABLE,
                () -> conversations.switchAgent(opening.id(), aWishFor(Agent.BEAUTY_SALON)));
        assertProblem(
                ProblemCode.CONVERSATION_NOT_FOUND,
                () -> conversations.switchAgent(new ConversationId("0000000000"), aWishFor(Agent.AUTOMOTIVE)));
    }

    private static SwitchRequest aWishFor(Agent agent) {
        return new SwitchRequest("wish-" + agent, agent, Optional.empty(), Optional.empty(), "conversation:one");
    }

    @Test
    void shouldEndOnceAndTellTheSameAgain() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);

        // when
        ConversationView ended = conversations.end(opening.id(), END);
        awaitCompletion(opening);
        ConversationView again = conversations.end(opening.id(), END);

        // then
        assertThat(ended.status()).isEqualTo(ConversationView.Status.ENDED);
        assertThat(again).isEqualTo(ended);
    }

    @Test
    void shouldRecoverAsWishedAndTellWhatIsOver() {
        // given
        Opening opening = anOpening();
        conversations.begin(opening);
        RecoverRequest byRules = new RecoverRequest("r-1", Optional.empty());
        RecoverRequest late = new RecoverRequest("r-2", Optional.of(RecoveryStrategy.CREATE_NEW_CONVERSATION));

        // when, then
        assertThat(conversations.recover(opening.id(), byRules).strategy())
                .isEqualTo(RecoveryStrategy.RETRY_SAME_AGENT);
        assertProblem(ProblemCode.CONVERSATION_ENDED, () -> conversations.recover(opening.id(), late));
        conversations.end(opening.id(), END);
        awaitCompletion(opening);
        assertProblem(ProblemCode.CONVERSATION_ENDED, () -> conversations.recover(opening.id(), byRules));
        assertProblem(
                ProblemCode.CONVERSATION_NOT_FOUND,
                () -> conversations.recover(new ConversationId("0000000000"), byRules));
    }

    @Test
    void shouldTakeMessagesInAndSayInTimeThatNobodyEndsItWhenWorkersAreAway() {
        // given
        Opening opening = anOpening();
        WorkflowClient.start(
                temporal.getWorkflowClient()
                        .newWorkflowStub(
                                ConversationWorkflow.class,
                                WorkflowOptions.newBuilder()
                                        .setWorkflowId(WorkflowIds.of(opening.id()))
                                        .setTaskQueue("where-nobody-works")
                                        .build())::run,
                Conversation.begin(opening));

        // when
        conversations.receive(opening.id(), aMessage("m-1"));
        long begun = System.nanoTime();
        assertProblem(ProblemCode.WORKERS_UNAVAILABLE, () -> conversations.end(opening.id(), END));

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isLessThan(Openings.SETTINGS.replyDeadline().multipliedBy(3));
    }

    private static void awaitCompletion(Opening opening) {
        WorkflowStub workflow = temporal.getWorkflowClient().newUntypedWorkflowStub(WorkflowIds.of(opening.id()));
        await().atMost(10, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> assertThat(workflow.describe().getCloseTime()).isNotNull());
    }

    private static CustomerMessage aMessage(String id) {
        return new CustomerMessage(new MessageId(id), "Hello", Instant.parse("2026-11-23T12:00:00Z"));
    }

    private static void assertProblem(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
