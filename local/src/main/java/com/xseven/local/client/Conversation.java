package com.xseven.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.process.Waiting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One conversation, as the one who began it. */
public final class Conversation {
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;
    private static final Duration REPLY_LIMIT = Duration.ofMinutes(1);

    private final ApiClient client;
    private final JsonNode start;

    private Conversation(ApiClient client, JsonNode start) {
        this.client = client;
        this.start = start;
    }

    /**
     * Begins one. A customer goes on with the token of the conversation, staff at the dashboard with their own.
     *
     * @param anonymous whether the client has no token yet
     * @throws LaunchException if it is refused
     */
    public static Conversation begin(ApiClient client, boolean anonymous, Opening opening) {
        Map<String, Object> body = new HashMap<>(Map.of("flow", opening.flow()));
        opening.business().ifPresent(business -> body.put("businessId", business));
        opening.channel().ifPresent(channel -> body.put("channel", channel));
        if (!opening.customer().isEmpty()) {
            body.put("customer", opening.customer());
        }
        Answer answer = client.post("/conversations/create", body);
        if (!answer.isSuccess()) {
            throw new LaunchException("The conversation cannot be started (" + answer.describe() + ").");
        }
        boolean speaksAsCustomer = anonymous || !opening.flow().equals("DASHBOARD");
        ApiClient own =
                speaksAsCustomer ? client.withToken(answer.body().path("token").asText()) : client;
        return new Conversation(own, answer.body());
    }

    public String id() {
        return start.path("conversationId").asText();
    }

    /** The first words of the system. */
    public String greeting() {
        return start.path("greeting").asText();
    }

    /** Requests with the same token. */
    public ApiClient client() {
        return client;
    }

    /**
     * Says something and waits for the answer. One that takes long, and one for which a busy system has no room at the
     * moment, is asked for again under the same message id, which is answered once only; after a minute the last
     * acknowledgement or refusal is returned as it is.
     */
    public Answer say(String text) {
        Map<String, String> body =
                Map.of("text", text, "messageId", UUID.randomUUID().toString());
        AtomicReference<Answer> last = new AtomicReference<>(post(body));
        Waiting.until(REPLY_LIMIT, () -> {
            if (isUnanswered(last.get())) {
                last.set(post(body));
            }
            return !isUnanswered(last.get());
        });
        return last.get();
    }

    private static boolean isUnanswered(Answer answer) {
        return answer.status() == ACCEPTED || answer.status() == UNAVAILABLE;
    }

    private Answer post(Map<String, String> body) {
        return client.post("/conversations/" + id() + "/message", body);
    }

    /** Everything of a kind that this conversation made, such as {@code appointments} or {@code orders}. */
    public Answer made(String kind) {
        return client.get("/" + kind + "?conversationId=" + URLEncoder.encode(id(), StandardCharsets.UTF_8));
    }
}
