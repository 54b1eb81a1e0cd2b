package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.layout.LaunchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A customer with an address of their own, who books or orders in one conversation. */
final class Guest {

    private static final int ANSWERED = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String email;
    private final Conversation conversation;
    private int turn;
    private int said;

    Guest(ApiClient client, String business, String email) {
        this.email = email;
        Opening opening = new Opening(
                "DEDICATED",
                Optional.of(business),
                Map.of("name", "Rhea Hearsal", "phone", "+12015550177", "email", email));
        this.conversation = await(email)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(LaunchException.class)
                .until(() -> Conversation.begin(client, true, opening), begun -> true);
    }

    String email() {
        return email;
    }

    ApiClient client() {
        return conversation.client();
    }

    /** Whether that was said in the conversation. */
    boolean hears(String text) {
        return conversation
                .client()
                .get("/conversations/" + conversation.id() + "/history?limit=200")
                .body()
                .path("messages")
                .valueStream()
                .anyMatch(message -> message.path("text").asText().contains(text));
    }

    String conversationId() {
        return conversation.id();
    }

    /** The numbers of all its turns; each thing that was said made one. */
    List<Integer> turns() {
        return IntStream.rangeClosed(1, said).boxed().toList();
    }

    /** The number of the turn that answers what is said next. */
    int nextTurn() {
        return turn + 1;
    }

    /** Says something, again and again under the same id, until it is answered. */
    JsonNode say(String text) {
        said++;
        Map<String, String> message = Map.of("text", text, "messageId", "said-" + said);
        Answer answer = await(email + ": " + text)
                .atMost(PATIENCE)
                .until(
                        () -> conversation.client().post("/conversations/" + conversation.id() + "/message", message),
                        heard -> heard.status() == ANSWERED);
        turn = answer.body().path("turn").asInt();
        return answer.body();
    }

    /** Says something, and tells why it was answered so. */
    JsonNode explained(String text) {
        say(text);
        return conversation
                .client()
                .get("/conversations/" + conversation.id() + "/explain?turn=" + turn)
                .body();
    }

    /** Each thing that was said has one answer in the journal, in the order in which they were said. */
    void checkAnswers() {
        List<JsonNode> history = new ArrayList<>();
        conversation
                .client()
                .get("/conversations/" + conversation.id() + "/history?limit=200")
                .body()
                .path("messages")
                .forEach(history::add);
        List<String> asked = history.stream()
                .filter(entry -> entry.path("role").asText().equals("CUSTOMER"))
                .map(entry -> entry.path("messageId").asText())
                .toList();
        List<String> answered = history.stream()
                .flatMap(entry -> StreamSupport.stream(entry.path("replyTo").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
        assertThat(asked).as(email + ": messages").hasSize(said);
        assertThat(answered).as(email + ": answers, once and in order").isEqualTo(asked);
    }
}
