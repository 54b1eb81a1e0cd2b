package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.Agent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Why a turn came out so.
 *
 * @param decisions every rules table that was asked, in order
 * @param model what thought; {@code built-in} where no model did
 * @param timings how long each step took
 * @param failure the step that was given up, where one was, and what kind of failure it met
 */
record ExplanationBody(
        String conversationId,
        int turn,
        ReplyBody.IntentBody intent,
        String language,
        List<DecisionBody> decisions,
        Agent agent,
        String promptVersion,
        String model,
        List<String> tools,
        int tokens,
        Cost cost,
        Map<String, Duration> timings,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FailureBody> failure,
        Instant at) {

    /** One evaluation of a rules table: its version, the rows that decided, what it was asked and what it said. */
    record DecisionBody(
            String table,
            String version,
            List<String> rows,
            SortedMap<String, String> inputs,
            SortedMap<String, String> outputs) {

        static DecisionBody of(Decision decision) {
            return new DecisionBody(
                    decision.table(), decision.version(), decision.rows(), decision.inputs(), decision.outputs());
        }
    }

    /** Why the turn could not be answered properly; no text from inside. */
    record FailureBody(Failure.Step step, Failure.Kind kind) {}

    /** The price of all model calls. */
    record Cost(String amount, String currency) {}

    static ExplanationBody of(String conversation, Explanation explanation) {
        Map<String, Duration> timings = new LinkedHashMap<>();
        explanation.millis().forEach((step, millis) -> timings.put(step, Duration.ofNanos(Math.round(millis * 1e6))));
        return new ExplanationBody(
                conversation,
                explanation.turn(),
                new ReplyBody.IntentBody(
                        explanation.understood().intent(),
                        explanation.understood().confidence()),
                explanation.understood().language(),
                explanation.decisions().stream().map(DecisionBody::of).toList(),
                explanation.agent(),
                explanation.promptVersion(),
                explanation.model(),
                explanation.tools(),
                explanation.tokens(),
                new Cost(amount(explanation.costUsd()), "USD"),
                timings,
                explanation.failure().map(failure -> new FailureBody(failure.step(), failure.kind())),
                explanation.at());
    }

    /** With cents at least, as all money has them; model calls cost fractions of one. */
    private static String amount(String usd) {
        BigDecimal cost = new BigDecimal(usd);
        return cost.setScale(Math.max(2, cost.scale())).toPlainString();
    }
}
