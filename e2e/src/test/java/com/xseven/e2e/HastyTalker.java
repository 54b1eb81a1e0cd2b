package com.xseven.e2e;

import com.xseven.local.client.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Sends several messages at once, waits for no answer in between, and hears the answers on the event stream. */
final class HastyTalker extends Talker {

    private Optional<Listener> listener = Optional.empty();

    HastyTalker(ApiClient client, int number, BooleanSupplier goOn) {
        super(client, number, goOn);
    }

    @Override
    void book(String time) {
        if (listener.isEmpty()) {
            listener = Optional.of(Listener.to(asCustomer(), conversationId()));
        }
        burst("Do you have anything vegan?", "what time do you close on Fridays?", "where are you?");
        burst("A table for two please", time);
        burst("yes please");
        burst("thank you", "what time do you open on Fridays?");
    }

    private void burst(String... texts) {
        List<String> ids = new ArrayList<>();
        for (String text : texts) {
            String id = nextId();
            untilSuccess(() -> required(asCustomer()
                    .postAsync(
                            "/conversations/" + conversationId() + "/message", Map.of("text", text, "messageId", id))));
            acknowledged(id);
            ids.add(id);
        }
        awaitAnswersInHistory(ids);
    }

    /** What was heard on the event stream. */
    Listener listener() {
        return listener.orElseThrow();
    }

    @Override
    List<String> booked() {
        return listener().replies().stream()
                .map(reply -> reply.path("workflow"))
                .filter(workflow -> workflow.path("status").asText().equals("CONFIRMED"))
                .map(workflow -> workflow.path("workflowId").asText())
                .toList();
    }
}
