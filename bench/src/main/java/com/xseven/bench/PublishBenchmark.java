package com.xseven.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How long it takes from the answer to an approval until a running conversation is routed by the version that was approved. */
final class PublishBenchmark {

    private static final String TABLE = "/rules/agent-routing";
    private static final String VERSIONS = TABLE + "/versions/";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ApiClient nobody;
    private final ApiClient analyst;
    private final ApiClient reviewer;
    private final ApiClient operator;
    private final int rounds;

    PublishBenchmark(SystemUnderTest system, int rounds) {
        String password = system.addresses().demoPassword();
        this.nobody = system.client();
        this.analyst = nobody.logIn("analyst@xseven.example", password);
        this.reviewer = nobody.logIn("reviewer@xseven.example", password);
        this.operator = nobody.logIn("operator@xseven.example", password);
        this.rounds = rounds;
    }

    Report run() {
        Report report = new Report();
        Conversation conversation =
                Conversation.begin(nobody, true, new Opening("DEDICATED", Optional.of("marios-italian"), Map.of()));
        int before =
                published().path("published").path("version").path("number").asInt();
        double[] millis = new double[rounds];
        int turns = 0;
        for (int round = 0; round < rounds; round++) {
            int number = put();
            expect(reviewer.post(VERSIONS + number + "/approve", Map.of()));
            long approved = System.nanoTime();
            int said = 0;
            do {
                said++;
                expectInTime(approved);
            } while (!decidedBy(conversation).equals(String.valueOf(number)));
            millis[round] = (System.nanoTime() - approved) / 1e6;
            turns += said;
        }
        expect(analyst.post(VERSIONS + before + "/rollback", Map.of("reason", "The measurement is over")));
        Arrays.sort(millis);
        return report.line("from approval to the first turn by the new version, %d times, %d turns in all:"
                        .formatted(rounds, turns))
                .line("p50 %.0f ms, longest %.0f ms (aim: 5,000 ms)".formatted(millis[rounds / 2], millis[rounds - 1]));
    }

    /** Puts what is published before the reviewer again, under another number. */
    private int put() {
        JsonNode table = published();
        int newest = table.path("versions").path(0).path("number").asInt();
        JsonNode saved = expect(analyst.post(
                TABLE + "/versions",
                Map.of(
                        "document",
                        table.path("published").path("document").asText(),
                        "parent",
                        newest,
                        "reason",
                        "A measurement")));
        int number = saved.path("number").asInt();
        expect(analyst.post(VERSIONS + number + "/submit", Map.of()));
        return number;
    }

    private JsonNode published() {
        return expect(analyst.get(TABLE));
    }

    private String decidedBy(Conversation conversation) {
        int turn =
                expect(conversation.say("What time do you close?")).path("turn").asInt();
        JsonNode explanation = expect(operator.get("/conversations/" + conversation.id() + "/explain?turn=" + turn));
        for (JsonNode decision : explanation.path("decisions")) {
            if (decision.path("table").asText().equals("agent-routing")) {
                return decision.path("version").asText();
            }
        }
        throw new IllegalStateException("Expected a decision of agent-routing, but found " + explanation);
    }

    private static void expectInTime(long since) {
        if (System.nanoTime() - since > LONGEST.toNanos()) {
            throw new IllegalStateException("Expected the new version to decide within " + LONGEST);
        }
    }

    private static JsonNode expect(Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException("Expected success, but got " + answer.describe());
        }
        return answer.body();
    }
}
