package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.End;
import com.xseven.workflows.fixture.TestHouse;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Customers who write without a pause while their conversations are ended. What was accepted is answered, all else refused. */
final class EndingStorm {

    private static final int CONVERSATIONS = 12;
    private static final int MOST_MESSAGES = 60;

    private final TestHouse house;
    private final int turnsPerRun;

    EndingStorm(TestHouse house, int turnsPerRun) {
        this.house = house;
        this.turnsPerRun = turnsPerRun;
    }

    void rage() {
        // given
        List<ConversationId> ids = IntStream.range(0, CONVERSATIONS)
                .mapToObj(number -> new ConversationId("ending-" + house.now().toEpochMilli() + "-" + number))
                .toList();
        ids.forEach(id -> house.start(anOpening(id, house.now(), Duration.ofHours(24), turnsPerRun)));

        // when
        List<CompletableFuture<List<String>>> accepted =
                ids.stream().map(id -> house.later(() -> sendUntilRefused(id))).toList();
        List<CompletableFuture<ConversationView>> ends = ids.stream()
                .map(id -> house.later(() -> endAfterTwoAnswers(id)))
                .toList();

        // then
        IntStream.range(0, CONVERSATIONS).forEach(number -> {
            ConversationId id = ids.get(number);
            assertThat(ends.get(number).join().status()).isEqualTo(ConversationView.Status.ENDED);
            List<String> all = accepted.get(number).join();
            await(id.value())
                    .untilAsserted(() -> assertThat(house.journal().answered(id))
                            .as("%s: what was accepted is answered, once and in order", id)
                            .isEqualTo(all));
            assertThat(house.journal().turns(id).stream().flatMap(turn -> turn.ended().stream()))
                    .as("%s: the end is told once", id)
                    .containsExactly(new End("requested", Optional.empty()));
        });
    }

    private ConversationView endAfterTwoAnswers(ConversationId id) {
        await(id.value()).until(() -> house.journal().answered(id).size() > 1);
        return house.conversation(id).end(anEnd());
    }

    /** Sends one message after another; what was accepted before the first refusal. */
    private List<String> sendUntilRefused(ConversationId id) {
        List<String> accepted = new ArrayList<>();
        for (int number = 1; number <= MOST_MESSAGES; number++) {
            String message = "m" + number;
            try {
                house.conversation(id).receive(aMessage(message, "thanks"));
            } catch (WorkflowNotFoundException over) {
                return accepted;
            }
            accepted.add(message);
        }
        return accepted;
    }
}
