package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reply as callers see it.
 *
 * @param messageId the message that was asked about, or else the newest that it answers
 * @param replyTo every message that it answers
 * @param cards what can be shown beside the text
 * @param speech the answer as a voice says it; absent where nobody listens
 * @param latencyMs how long the caller waited for it, in milliseconds; absent where nobody waited
 * @param token opens the conversation, where this call began it
 */
public record ReplyBody(
        String conversationId,
        Optional<String> messageId,
        List<String> replyTo,
        int turn,
        String text,
        Stage stage,
        List<Stage> path,
        Agent agent,
        List<Agent> collaborators,
        IntentBody intent,

        @Schema(description = SlotsBody.MEANING, example = SlotsBody.EXAMPLE)
        Map<String, Object> slots,

        List<String> suggestions,
        List<CardBody> cards,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Reply.ActionSummary> pendingAction,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Reply.StartedWorkflow> workflow,
        boolean needsHuman,
        boolean degraded,
        String language,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SpeechBody> speech,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> latencyMs,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> token) {

    /** More digits than three say nothing. */
    static double rounded(double confidence) {
        return Math.rint(confidence * 1000) / 1000;
    }

    /** What the customer wanted; {@code confidence} is between 0 and 1. */
    public record IntentBody(Intent name, double confidence) {

        public IntentBody {
            confidence = rounded(confidence);
        }
    }

    /** As everybody hears it who listens. */
    public static ReplyBody of(Reply reply) {
        return of(
                reply, reply.replyTo().stream().reduce((earlier, later) -> later), Optional.empty(), Optional.empty());
    }

    static ReplyBody of(Reply reply, MessageId message, Duration latency, Optional<String> token) {
        return of(reply, Optional.of(message), Optional.of(latency.toMillis()), token);
    }

    private static ReplyBody of(
            Reply reply, Optional<MessageId> message, Optional<Long> latency, Optional<String> token) {
        return new ReplyBody(
                reply.conversationId().value(),
                message.map(MessageId::value),
                reply.replyTo().stream().map(MessageId::value).toList(),
                reply.turn(),
                reply.text(),
                reply.stage(),
                reply.path(),
                reply.agent(),
                reply.collaborators(),
                new IntentBody(reply.intent(), reply.confidence()),
                SlotsBody.of(reply.slots()),
                reply.suggestions(),
                reply.cards().stream().map(CardBody::of).toList(),
                reply.pendingAction(),
                reply.workflow(),
                reply.needsHuman(),
                reply.degraded(),
                reply.language(),
                SpeechBody.of(reply),
                latency,
                token);
    }
}
