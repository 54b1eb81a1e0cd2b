package com.xseven.api.rules;

import com.xseven.store.rules.RuleCanary;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A version that decides for a share of conversations, beside what decides for all others.
 *
 * @param share in per cent
 * @param since when it began with this share; what is counted happened after that
 * @param margin by how much a rate may be higher than the published one's until it is given up by itself
 * @param minimum how many turns of each are awaited before that
 */
record CanaryBody(
        int number,
        int share,
        Instant since,
        String startedBy,
        String reason,
        BigDecimal margin,
        int minimum,
        TallyBody canary,
        TallyBody published) {

    /** Turns, those that failed, those after which a person was newly needed, and both as shares of 1. */
    record TallyBody(int turns, int errors, int escalations, double errorRate, double escalationRate) {

        static TallyBody of(RuleCanary.Tally tally) {
            return new TallyBody(
                    tally.turns(), tally.errors(), tally.escalations(), tally.errorRate(), tally.escalationRate());
        }
    }

    static CanaryBody of(RuleCanary canary) {
        return new CanaryBody(
                canary.number(),
                canary.share(),
                canary.since(),
                canary.startedBy(),
                canary.reason(),
                canary.margin(),
                canary.minimum(),
                TallyBody.of(canary.canary()),
                TallyBody.of(canary.published()));
    }
}
