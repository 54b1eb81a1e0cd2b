package com.xseven.activities.models;

import com.xseven.activities.PortEllis;
import com.xseven.activities.journal.JdbiJournal;
import com.xseven.activities.prompt.Prompts;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.langchain.LangChainModels;
import com.xseven.models.settings.ModelSettings;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.models.ModelAccounts;
import com.xseven.store.stream.EventStreams;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.burst.BurstActivities;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.DurableConversation;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.ModelName;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingActivities;
import com.xseven.workflows.understanding.UnderstandingActivities;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mario's, with two providers over HTTP, a real journal and workers that forget every workflow after each of its tasks, as if they
 * had died. Every message is an open question to the general agent, which may ask the restaurant's.
 */
final class ModelHouse implements AutoCloseable {

    static final ConversationId ID = new ConversationId("conversation-1");

    private final PortEllis city = new PortEllis();
    private final Journal journal = new Journal(city.database().jdbi());
    private final TestWorkflowEnvironment temporal;

    ModelHouse(FakeProvider first, FakeProvider second, EventStreams streams) {
        temporal = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .setWorkerFactoryOptions(WorkerFactoryOptions.newBuilder()
                        .setWorkflowCacheSize(0)
                        .build())
                .setUseTimeskipping(false)
                .registerSearchAttribute(SearchAttributes.STAGE.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(SearchAttributes.AGENT.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(SearchAttributes.INTENT.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                        SearchAttributes.NEEDS_HUMAN.getName(), IndexedValueType.INDEXED_VALUE_TYPE_BOOL)
                .build());
        Worker conversations = temporal.newWorker(TaskQueues.CONVERSATIONS);
        conversations.registerWorkflowImplementationTypes(DurableConversation.class);
        conversations.registerActivitiesImplementations(
                new JdbiJournal(new JournalWriter(city.database().jdbi()), journal, streams, InstantSource.system()),
                understanding(),
                routing(),
                bursts(),
                thinking());
        PromptedModels models = new PromptedModels(
                LangChainModels.of(settings(first, second)),
                Prompts.shipped(),
                city.businesses(),
                new PromptedModels.Records(
                        journal, streams, new ModelAccounts(city.database().jdbi()), city.recall(), city.summaries()),
                InstantSource.system());
        List.of("first", "second")
                .forEach(provider ->
                        temporal.newWorker(TaskQueues.models(provider)).registerActivitiesImplementations(models));
        temporal.start();
        begin();
    }

    Journal journal() {
        return journal;
    }

    PortEllis city() {
        return city;
    }

    ConversationWorkflow conversation() {
        return temporal.getWorkflowClient().newWorkflowStub(ConversationWorkflow.class, WorkflowIds.of(ID));
    }

    void say(String id, String text) {
        conversation().receive(new CustomerMessage(new MessageId(id), text, PortEllis.NOW.toInstant()));
    }

    private void begin() {
        Opening opening = new Opening(
                ID,
                Flow.DEDICATED,
                Optional.of(new BusinessId("marios-italian")),
                Optional.of(Category.FOOD_HOSPITALITY),
                Channel.WEB,
                "en",
                new Customer(Optional.of("Ann Lee"), Optional.empty(), Optional.empty()),
                "Welcome!",
                Duration.ofHours(24),
                Optional.of(Duration.ofSeconds(3)),
                0,
                PortEllis.NOW.toInstant());
        ConversationWorkflow workflow = temporal.getWorkflowClient()
                .newWorkflowStub(
                        ConversationWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(ID))
                                .setTaskQueue(TaskQueues.CONVERSATIONS)
                                .build());
        WorkflowClient.start(workflow::run, Conversation.begin(opening));
    }

    private static UnderstandingActivities understanding() {
        return utterances -> new Understood(Intent.OUT_OF_SCOPE, 0.2, "en", List.of());
    }

    private static RoutingActivities routing() {
        return facts -> new Routing(
                facts.requested().orElse(Agent.GENERAL_PURPOSE),
                List.of(Agent.RESTAURANT_FOOD, Agent.HEALTH_MEDICAL),
                List.of());
    }

    private static BurstActivities bursts() {
        Decision atOnce = new Decision(
                "burst-policy", "1", List.of(), Collections.emptySortedMap(), Collections.emptySortedMap());
        return waiting -> new Intake(false, Duration.ZERO, atOnce);
    }

    private static AgentActivities thinking() {
        return question -> new Thinking(
                question.dialogue(),
                new Thought.Answer(Words.of("I did not understand.")),
                List.of(),
                List.of(),
                true,
                question.asked().contains(Purpose.ANSWER)
                        ? Optional.empty()
                        : Optional.of(new ModelWish.Ask(
                                Purpose.ANSWER,
                                question.agent().orElseThrow(),
                                "general-purpose.answer@2.1",
                                List.of(new ModelName("first", "large"), new ModelName("second", "other")),
                                new Bounds(8, Duration.ofSeconds(12), 20_000, 50_000))));
    }

    private static ModelSettings settings(FakeProvider first, FakeProvider second) {
        return ModelSettings.read(Map.of(
                "XSEVEN_MODEL_FIRST_KIND", "COMPATIBLE",
                "XSEVEN_MODEL_FIRST_ADDRESS", first.versionedAddress().toString(),
                "XSEVEN_MODEL_FIRST_LARGE", "large",
                "XSEVEN_MODEL_FIRST_LARGEPRICEIN", "1.00",
                "XSEVEN_MODEL_SECOND_KIND", "COMPATIBLE",
                "XSEVEN_MODEL_SECOND_ADDRESS", second.versionedAddress().toString(),
                "XSEVEN_MODEL_SECOND_LARGE", "other"));
    }

    @Override
    public void close() {
        temporal.close();
        city.close();
    }
}
