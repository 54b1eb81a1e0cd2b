package com.xseven.api.agent;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.store.journal.AgentFigures;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The eight agents and how they did.
 *
 * @param businessId whose conversations count; absent for all of them
 * @param since from when on turns count
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AgentList(Optional<String> businessId, Instant since, List<AgentBody> items) {

    static AgentList of(Optional<BusinessId> business, Instant since, List<AgentFigures> figures) {
        return new AgentList(
                business.map(BusinessId::value),
                since,
                figures.stream().map(AgentBody::of).toList());
    }

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AgentBody(
            Agent agent,
            String purpose,
            List<String> tools,

            @Schema(description = "Turns that answered somebody")
            long turns,

            LoadBody load,
            Optional<LatencyBody> latency,

            @Schema(description = "Share of the turns that helped; absent without turns", example = "0.94")
            Optional<Double> successRate,

            @Schema(
                    description = "Share of those in which something was away, or nothing was understood",
                    example = "0.05")
            Optional<Double> fallbackRate,

            @Schema(
                    description = "Share of what it had to answer that it handed over, to a person or to another agent",
                    example = "0.01")
            Optional<Double> handoverRate) {

        private static AgentBody of(AgentFigures figures) {
            AgentSheet sheet = AgentSheet.of(figures.agent());
            return new AgentBody(
                    figures.agent(),
                    sheet.purpose(),
                    sheet.tools(),
                    figures.turns(),
                    new LoadBody(figures.recent(), figures.open()),
                    figures.median().flatMap(median -> figures.p95().map(p95 -> LatencyBody.of(median, p95))),
                    figures.share(figures.helped()),
                    figures.share(figures.fellBack()),
                    figures.handedAway());
        }
    }

    /** What it has to do now. */
    record LoadBody(
            @Schema(description = "Turns of the last five minutes")
            long turnsLately,

            @Schema(description = "Conversations in which it speaks")
            long openConversations) {}

    /** From when a turn was begun until its reply was written, within 2.5 percent. */
    record LatencyBody(long p50Ms, long p95Ms) {

        private static LatencyBody of(Duration median, Duration p95) {
            return new LatencyBody(median.toMillis(), p95.toMillis());
        }
    }
}
