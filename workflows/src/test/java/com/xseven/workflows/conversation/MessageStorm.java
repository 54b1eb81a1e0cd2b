package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.TestHouse;
import io.temporal.api.history.v1.HistoryEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Two customers to a conversation who write without a pause, while the conversation continues as new every few turns. It
 * holds that everything is answered once and in order, and that messages did arrive at that very moment.
 */
final class MessageStorm {

    private static final int CONVERSATIONS = 6;
    private static final int MESSAGES = 25;
    private static final int MOST_MESSAGES = 500;
    private static final List<String> SENDERS = List.of("a", "b");

    private final TestHouse house;
    private final int turnsPerRun;

    MessageStorm(TestHouse house, int turnsPerRun) {
        this.house = house;
        this.turnsPerRun = turnsPerRun;
    }

    void rage() {
        // given
        List<ConversationId> ids = IntStream.range(0, CONVERSATIONS)
                .mapToObj(number -> new ConversationId("storm-" + house.now().toEpochMilli() + "-" + number))
                .toList();
        ids.forEach(id -> house.start(anOpening(id, house.now(), Duration.ofHours(24), turnsPerRun)));

        // when
        Map<ConversationId, Map<String, CompletableFuture<List<String>>>> sending =
                new TreeMap<>(Comparator.comparing(ConversationId::value));
        ids.forEach(id -> SENDERS.forEach(sender -> sending.computeIfAbsent(id, unknown -> new TreeMap<>())
                .put(sender, house.later(() -> send(id, sender)))));

        // then
        sending.forEach(this::assertAnsweredOnceAndInOrder);
        ids.forEach(this::assertANewRunAfterItsTurns);
        assertThat(house.journal().repeats())
                .as("turns that were written, but not left behind, because a message arrived at that moment")
                .isPositive();
    }

    private void assertAnsweredOnceAndInOrder(ConversationId id, Map<String, CompletableFuture<List<String>>> senders) {
        int sent =
                senders.values().stream().mapToInt(each -> each.join().size()).sum();
        await(id + ": an answer to each of " + sent + " messages")
                .atMost(Duration.ofSeconds(60))
                .until(() -> house.journal().answered(id).size() >= sent);
        List<String> answered = house.journal().answered(id);
        assertThat(answered).as("%s: nothing twice", id).doesNotHaveDuplicates();
        senders.forEach(
                (sender, messages) -> assertThat(answered.stream().filter(message -> message.startsWith(sender)))
                        .as("%s: all messages of %s, in order", id, sender)
                        .containsExactlyElementsOf(messages.join()));
    }

    private void assertANewRunAfterItsTurns(ConversationId id) {
        int turns = house.journal().turns(id).size();
        assertThat(house.journal().turns(id).getLast().reply().turn()).isEqualTo(turns);
        await(id + ": a new run after every " + turnsPerRun + " turns")
                .untilAsserted(() -> assertThat(runs(id)).isEqualTo(1 + turns / turnsPerRun));
    }

    /** Sends without a pause, and goes on until it has met the moment at least once. */
    private List<String> send(ConversationId id, String sender) {
        ConversationWorkflow conversation = house.conversation(id);
        List<String> sent = new ArrayList<>();
        while (sent.size() < MESSAGES
                || (sent.size() < MOST_MESSAGES && house.journal().repeats() == 0)) {
            String message = sender + sent.size();
            conversation.receive(aMessage(message, "thanks"));
            sent.add(message);
        }
        return sent;
    }

    private int runs(ConversationId id) {
        int runs = 0;
        String run = "";
        do {
            HistoryEvent started = house.client()
                    .fetchHistory(WorkflowIds.of(id), run)
                    .getEvents()
                    .getFirst();
            run = started.getWorkflowExecutionStartedEventAttributes().getContinuedExecutionRunId();
            runs++;
        } while (!run.isEmpty());
        return runs;
    }
}
