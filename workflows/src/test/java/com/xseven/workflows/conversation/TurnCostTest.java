package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.fixture.TestHouse;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/** Events and bytes are what a durable turn costs, and what limits how long a run can be. */
class TurnCostTest {

    private static final int TURNS = 40;
    private static final int WARM = 5;
    private static final int MOST_EVENTS = 10;
    private static final int MOST_BYTES = 4096;
    private static final List<String> TALK = List.of("greet", "book a table", "ask_hours", "talk_to_human", "thanks");

    @Test
    void shouldCostFewEventsAndBytesAndNoTimersWhenATurnBooksNothing() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());

            // when
            IntStream.range(0, TURNS).forEach(number -> house.say("m" + number, TALK.get(number % TALK.size())));
            conversation.receive(aMessage("last", "thanks"));

            // then
            List<List<HistoryEvent>> turns = turns(house);
            assertThat(turns).hasSizeGreaterThanOrEqualTo(TURNS);
            assertThat(turns.stream().mapToInt(List::size).average().orElseThrow())
                    .as("events of a turn, the shared writings of search attributes among them")
                    .isLessThanOrEqualTo(MOST_EVENTS);
            assertThat(turns.stream()
                            .flatMap(List::stream)
                            .mapToInt(HistoryEvent::getSerializedSize)
                            .sum())
                    .as("bytes of all turns")
                    .isLessThanOrEqualTo(MOST_BYTES * turns.size());
            assertThat(turns.stream().flatMap(turn -> types(turn).stream()))
                    .as("no timer is set and cancelled at every turn")
                    .doesNotContain(EventType.EVENT_TYPE_TIMER_CANCELED)
                    .haveAtMost(TURNS / 2, anEventOf(EventType.EVENT_TYPE_TIMER_STARTED));
        }
    }

    @Test
    void shouldCostTheSameWhenTheConversationIsLong() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());

            // when
            IntStream.range(0, TURNS).forEach(number -> house.say("m" + (100 + number), "thanks"));
            conversation.receive(aMessage("last", "thanks"));

            // then
            List<Integer> bytes = turns(house).stream()
                    .map(turn -> turn.stream()
                            .mapToInt(HistoryEvent::getSerializedSize)
                            .sum())
                    .toList();
            assertThat(bytes.subList(WARM, TURNS))
                    .as("bytes of each turn")
                    .allSatisfy(each -> assertThat(each).isLessThan(bytes.get(WARM) * 11 / 10));
        }
    }

    /** From the signal of a message to the signal of the next; the last message has no end yet and does not count. */
    private static List<List<HistoryEvent>> turns(TestHouse house) {
        List<List<HistoryEvent>> turns = new ArrayList<>();
        for (HistoryEvent event :
                house.client().fetchHistory(WorkflowIds.of(ID)).getEvents()) {
            if (event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED) {
                turns.add(new ArrayList<>());
            }
            if (!turns.isEmpty()) {
                turns.getLast().add(event);
            }
        }
        return turns.subList(0, turns.size() - 1);
    }

    private static List<EventType> types(List<HistoryEvent> events) {
        return events.stream().map(HistoryEvent::getEventType).toList();
    }

    private static Condition<EventType> anEventOf(EventType type) {
        return new Condition<>(type::equals, "%s", type);
    }
}
