package com.xseven.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Says one thing at a time and waits for its answer. */
final class PatientTalker extends Talker {

    private static final int ACCEPTED = 202;

    private final List<String> booked = new ArrayList<>();

    PatientTalker(ApiClient client, int number, BooleanSupplier goOn) {
        super(client, number, goOn);
    }

    @Override
    void book(String time) {
        say("Do you have anything vegan?");
        say("A table for two please");
        say(time);
        say("what time do you close on Fridays?");
        JsonNode workflow = say("yes please").path("workflow");
        if (workflow.path("status").asText().equals("CONFIRMED")) {
            booked.add(workflow.path("workflowId").asText());
        }
    }

    private JsonNode say(String text) {
        String id = nextId();
        Answer answer = untilSuccess(() -> post(id, text));
        acknowledged(id);
        if (answer.status() == ACCEPTED) {
            awaitAnswersInHistory(List.of(id));
            return untilSuccess(() -> post(id, text)).body();
        }
        return answer.body();
    }

    private Answer post(String id, String text) {
        return required(asCustomer()
                .post("/conversations/" + conversationId() + "/message", Map.of("text", text, "messageId", id)));
    }

    @Override
    List<String> booked() {
        return booked;
    }
}
