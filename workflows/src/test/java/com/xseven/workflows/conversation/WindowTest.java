package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.fixture.TestHouse;
import io.temporal.api.common.v1.Memo;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.SearchAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.sdk.v1.UserMetadata;
import io.temporal.api.sdk.v1.WorkflowMetadata;
import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the Temporal UI shows to whoever may open it: enough to follow a conversation, and nothing of its customer. */
class WindowTest {

    private static final String CONVERSATION = WorkflowIds.of(ID);
    private static final String APPOINTMENT = WorkflowIds.ofAppointment("conversation-1-2");
    private static final String[] PERSONAL = {
        "Ann", "Lee", "2015550999", "grandmother", "birthday", "wedding", "has to leave"
    };

    @Test
    void shouldShowNothingPersonalWhenAConversationIsBookedFailsAndEnds() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            talk(house);

            // when
            house.conversation(ID).end(anEnd("Ann Lee has to leave for a wedding", 4));
            house.summary(anOpening());

            // then
            assertThat(history(house).flatMap(event -> shown(event, false)))
                    .as("texts of both histories outside payloads")
                    .contains(CONVERSATION, APPOINTMENT)
                    .allSatisfy(text -> assertThat(text).doesNotContain(PERSONAL));
        }
    }

    @Test
    void shouldShowWhereAConversationStandsAndNothingPersonalInItsDetails() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            talk(house);

            // then
            assertThat(details(house, CONVERSATION))
                    .contains("COMPLETION", "turn 4", "RESTAURANT_FOOD", "TALK_TO_HUMAN", "a person is needed")
                    .doesNotContain(PERSONAL);
            assertThat(details(house, APPOINTMENT)).doesNotContain(PERSONAL);
        }
    }

    @Test
    void shouldBeFoundByWhatMattersWhenAConversationGoesOn() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            talk(house);

            // then
            assertThat(history(house).flatMap(event -> searchAttributes(event)).distinct())
                    .contains(
                            "Stage=\"CONFIRMATION\"",
                            "Stage=\"ERROR_RECOVERY\"",
                            "Agent=\"RESTAURANT_FOOD\"",
                            "Intent=\"BOOK\"",
                            "NeedsHuman=true",
                            "BusinessId=\"marios-italian\"");
        }
    }

    @Test
    void shouldSayWhatItDoesWhenItActs() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            talk(house);

            // then
            List<HistoryEvent> activities =
                    history(house).filter(WindowTest::isActivity).toList();
            assertThat(activities)
                    .allSatisfy(activity -> assertThat(summary(activity)).isNotBlank());
            assertThat(activities.stream().map(WindowTest::summary).distinct())
                    .contains(
                            "Understand",
                            "Choose the agent",
                            "Think",
                            "Look before acting",
                            "Write down",
                            "Hold a place",
                            "Write into the book",
                            "Tell the customer");
        }
    }

    /** Books, meets a failure that names the customer, and asks for a person; with pauses, so that every turn is shown. */
    private static void talk(TestHouse house) {
        house.start(anOpening());
        house.say("m1", "book a table for grandmother, I am Ann Lee, +12015550999");
        house.pass(Duration.ofSeconds(10));
        house.say("m2", "confirm it is her birthday");
        house.pass(Duration.ofSeconds(10));
        house.say("m3", "break it for grandmother");
        house.pass(Duration.ofSeconds(10));
        house.say("m4", "talk_to_human about Ann Lee");
        house.pass(Duration.ofSeconds(10));
    }

    private static Stream<HistoryEvent> history(TestHouse house) {
        return Stream.of(CONVERSATION, APPOINTMENT).flatMap(id -> house.client().fetchHistory(id).getEvents().stream());
    }

    private static String details(TestHouse house, String workflowId) {
        return house.client()
                .newUntypedWorkflowStub(workflowId)
                .query(WorkflowClient.QUERY_TYPE_WORKFLOW_METADATA, WorkflowMetadata.class)
                .getCurrentDetails();
    }

    private static boolean isActivity(HistoryEvent event) {
        return event.hasActivityTaskScheduledEventAttributes()
                || event.getMarkerRecordedEventAttributes().getMarkerName().equals("LocalActivity");
    }

    private static String summary(HistoryEvent event) {
        return XSevenDataConverter.create()
                .fromPayload(event.getUserMetadata().getSummary(), String.class, String.class);
    }

    private static Stream<String> searchAttributes(Object part) {
        return switch (part) {
            case SearchAttributes attributes ->
                attributes.getIndexedFieldsMap().entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + each.getValue().getData().toStringUtf8());
            case Message message -> message.getAllFields().values().stream().flatMap(WindowTest::searchAttributes);
            case List<?> several -> several.stream().flatMap(WindowTest::searchAttributes);
            default -> Stream.empty();
        };
    }

    /** Every text of an event. The content of payloads counts only where the UI lists it: in summaries, details, search attributes and memos. */
    private static Stream<String> shown(Object part, boolean listed) {
        return switch (part) {
            case String text -> Stream.of(text);
            case Payload payload -> listed ? Stream.of(payload.getData().toStringUtf8()) : Stream.empty();
            case Message message ->
                message.getAllFields().values().stream().flatMap(field -> shown(field, listed || isListed(message)));
            case List<?> several -> several.stream().flatMap(each -> shown(each, listed));
            default -> Stream.empty();
        };
    }

    private static boolean isListed(Message message) {
        return message instanceof UserMetadata || message instanceof SearchAttributes || message instanceof Memo;
    }
}
