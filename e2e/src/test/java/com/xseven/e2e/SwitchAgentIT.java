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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Somebody wishes for another agent over HTTP, also while the worker is killed. */
class SwitchAgentIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> GENERAL =
            Map.of("agent", "GENERAL_PURPOSE", "reason", "Somebody else, please");

    @Test
    void shouldLetTheOtherAgentGoOnWhereTheFirstOneWas() {
        // given
        Conversation ann = conversation();
        ann.say("book a table for 4");

        // when
        Answer switched = ann.client().post(path(ann) + "/switch-agent", GENERAL);
        JsonNode asked = ann.say("tomorrow").body();

        // then
        assertThat(switched.status()).as(switched.describe()).isEqualTo(200);
        assertThat(switched.body().path("agent").asText()).isEqualTo("GENERAL_PURPOSE");
        assertThat(asked.path("agent").asText()).isEqualTo("GENERAL_PURPOSE");
        assertThat(asked.path("slots").path("partySize").asInt()).isEqualTo(4);
        assertThat(asked.path("text").asText().toLowerCase(Locale.ROOT)).doesNotContain("how many");
        JsonNode wish = explained(ann, 2);
        assertThat(wish.at("/handOver/from").asText()).isEqualTo("RESTAURANT_FOOD");
        assertThat(wish.at("/handOver/cause").asText()).isEqualTo("HAND");
        assertThat(wish.at("/handOver/by").asText()).isEqualTo("CUSTOMER");
        assertThat(wish.at("/handOver/handed/task").asText()).isEqualTo("BOOK");
        assertThat(wish.at("/decisions/0/rows/0").asText()).isEqualTo("asked-for");
        assertThat(explained(ann, 3).at("/byHand/sinceTurn").asInt()).isEqualTo(2);
        assertThat(history(ann).path(3).path("role").asText()).isEqualTo("SYSTEM");
    }

    @Test
    void shouldGiveNobodyAnAgentThatTheRulesKeepFromThem() {
        // given
        Conversation ann = conversation();

        // when
        Answer refused = ann.client().post(path(ann) + "/switch-agent", Map.of("agent", "BUSINESS_ANALYTICS"));

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("code").asText()).isEqualTo("AGENT_NOT_ALLOWED");
        assertThat(refused.body().path("detail").asText()).contains("RESTAURANT_FOOD");
    }

    @Test
    void shouldCarryAWishOutOnceWhenTheWorkerIsKilledMeanwhile() {
        // given
        LocalServers servers = RunningSystem.servers();
        Conversation ann = conversation();
        ann.say("do you have anything vegan?");
        String key = UUID.randomUUID().toString();

        // when
        CompletableFuture<Answer> first =
                CompletableFuture.supplyAsync(() -> ann.client().postOnce(path(ann) + "/switch-agent", GENERAL, key));
        servers.kill(ServiceName.WORKER);
        servers.start(ServiceName.WORKER);
        first.join();
        await("the wish is carried out")
                .atMost(PATIENCE)
                .until(() -> ann.client()
                                .postOnce(path(ann) + "/switch-agent", GENERAL, key)
                                .status()
                        == 200);

        // then
        assertThat(ann.say("thanks").body().path("agent").asText()).isEqualTo("GENERAL_PURPOSE");
        assertThat(history(ann)
                        .valueStream()
                        .filter(message -> message.path("role").asText().equals("SYSTEM")))
                .hasSize(1);
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

    private static JsonNode explained(Conversation conversation, int turn) {
        return conversation
                .client()
                .get(path(conversation) + "/explain?turn=" + turn)
                .body();
    }

    private static JsonNode history(Conversation conversation) {
        return conversation
                .client()
                .get(path(conversation) + "/history?limit=50")
                .body()
                .path("messages");
    }

    private static String path(Conversation conversation) {
        return "/conversations/" + conversation.id();
    }
}
