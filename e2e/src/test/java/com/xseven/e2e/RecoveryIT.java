package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conversations that got stuck, over HTTP, also while the worker that carries them is killed. */
class RecoveryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void shouldRecoverEachWayAndSayWhy() {
        // given
        Conversation ann = conversation();
        ann.say("a table for 4 tomorrow at 7 pm");

        // when the rules choose
        JsonNode retried = recover(ann, Map.of());
        JsonNode why = explained(ann, retried);

        // then
        assertThat(retried.path("strategy").asText()).isEqualTo("RETRY_SAME_AGENT");
        assertThat(retried.path("chosenBy").asText()).isEqualTo("RULES");
        JsonNode decision = why.path("decisions").path(0);
        assertThat(decision.path("table").asText()).isEqualTo("recovery-strategy");
        assertThat(decision.path("rows").path(0).asText()).isEqualTo("again");

        // when it starts over
        JsonNode reset = recover(ann, Map.of("strategy", "RESET_CONVERSATION"));

        // then
        assertThat(explained(ann, reset).path("decisions")).isEmpty();
        assertThat(state(ann).path("pendingAction").isNull()).isTrue();
        assertThat(state(ann).path("slots").path("name").asText()).isEqualTo("Ann Lee");
        assertThat(state(ann).path("slots").has("partySize")).isFalse();

        // when a person is called
        JsonNode called = recover(ann, Map.of("strategy", "ESCALATE_TO_HUMAN"));

        // then
        assertThat(called.path("needsHuman").asBoolean()).isTrue();
        assertThat(state(ann).path("needsHuman").asBoolean()).isTrue();

        // when a new conversation takes its place
        JsonNode fresh = recover(ann, Map.of("strategy", "CREATE_NEW_CONVERSATION"));

        // then
        String next = fresh.path("conversationId").asText();
        assertThat(state(ann).path("status").asText()).isEqualTo("ENDED");
        Answer told = RunningSystem.client()
                .withToken(fresh.path("token").asText())
                .post("/conversations/" + next + "/message", Map.of("text", "a table for 2 tomorrow at 7 pm"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().path("slots").path("name").asText()).isEqualTo("Ann Lee");
        assertThat(recover(ann, Map.of()).path("conversationId").asText()).isEqualTo(next);
    }

    @Test
    void shouldCarryEachWishOutOnceWhenTheWorkerIsKilledMeanwhile() {
        // given
        LocalServers servers = RunningSystem.servers();
        Conversation ann = conversation();
        ann.say("do you have anything vegan?");
        List<String> keys = IntStream.range(0, 6)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toList();

        // when
        List<CompletableFuture<Optional<JsonNode>>> first = keys.stream()
                .map(key -> CompletableFuture.supplyAsync(() -> once(ann, key)))
                .toList();
        CompletableFuture.anyOf(first.toArray(CompletableFuture[]::new)).join();
        servers.kill(ServiceName.WORKER);
        servers.start(ServiceName.WORKER);
        List<JsonNode> outcomes = keys.stream()
                .map(key -> await("recovery is carried out")
                        .atMost(PATIENCE)
                        .until(() -> once(ann, key), Optional::isPresent)
                        .orElseThrow())
                .toList();
        first.forEach(CompletableFuture::join);

        // then
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("turn").asInt())
                .doesNotHaveDuplicates()
                .allMatch(turn -> turn > 1);
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("strategy").asText())
                .contains("RETRY_SAME_AGENT", "ESCALATE_TO_HUMAN");
        assertThat(state(ann).path("turn").asInt()).isEqualTo(1 + keys.size());
        assertThat(said(ann))
                .as("greeting, question and answer, and each recovery")
                .hasSize(3 + keys.size());
    }

    private static Conversation conversation() {
        return Conversation.begin(
                RunningSystem.client(),
                true,
                new Opening(
                        "DEDICATED",
                        Optional.of("marios-italian"),
                        Map.of("name", "Ann Lee", "phone", "+12015550999")));
    }

    private static JsonNode recover(Conversation conversation, Map<String, String> wish) {
        Answer answer = conversation.client().post(path(conversation) + "/recover", wish);
        assertThat(answer.status()).as(answer.describe()).isEqualTo(200);
        return answer.body();
    }

    /** Empty while nobody could say whether it was carried out. */
    private static Optional<JsonNode> once(Conversation conversation, String key) {
        Answer answer = conversation.client().postOnce(path(conversation) + "/recover", Map.of(), key);
        assertThat(answer.status()).as(answer.describe()).isIn(200, 409, 503);
        return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    private static JsonNode explained(Conversation conversation, JsonNode recovered) {
        return conversation
                .client()
                .get(path(conversation) + "/explain?turn="
                        + recovered.path("turn").asInt())
                .body();
    }

    private static JsonNode state(Conversation conversation) {
        return conversation.client().get(path(conversation)).body();
    }

    private static Stream<JsonNode> said(Conversation conversation) {
        return conversation
                .client()
                .get(path(conversation) + "/history?limit=200")
                .body()
                .path("messages")
                .valueStream();
    }

    private static String path(Conversation conversation) {
        return "/conversations/" + conversation.id();
    }
}
