package com.xseven.store.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A version that is on trial, and how it does.
 *
 * @param share in per cent
 * @param since when it was started, or when its share was last changed; nothing before that counts
 * @param canary the newest turns of conversations on which its lot falls
 * @param published the newest turns of all others
 */
public record RuleCanary(
        int number,
        int share,
        String startedBy,
        String reason,
        BigDecimal margin,
        int minimum,
        Instant since,
        Tally canary,
        Tally published) {

    /** How many turns of each side count at most, the newest ones. */
    public static final int NEWEST = 2_000;

    /**
     * Turns in which the table decided, and turns that failed, be it that it was never asked.
     *
     * @param turns all of them
     * @param errors those that could not be answered properly
     * @param escalations those after which a person is needed and was not needed before
     */
    public record Tally(int turns, int errors, int escalations) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        /** From 0 to 1. */
        public double errorRate() {
            return turns == 0 ? 0 : (double) errors / turns;
        }

        /** From 0 to 1. */
        public double escalationRate() {
            return turns == 0 ? 0 : (double) escalations / turns;
        }
    }

    RuleCanary with(Tally ofCanary, Tally ofPublished) {
        return new RuleCanary(number, share, startedBy, reason, margin, minimum, since, ofCanary, ofPublished);
    }

    /** Why it is to be given up, in words for the log; empty as long as nothing speaks against it. */
    public Optional<String> objection() {
        int enough = Math.min(minimum, NEWEST);
        if (canary.turns() < enough || published.turns() < enough) {
            return Optional.empty();
        }
        return worse("errors", canary.errors(), canary.errorRate(), published.errorRate())
                .or(() -> worse(
                        "escalations", canary.escalations(), canary.escalationRate(), published.escalationRate()));
    }

    private Optional<String> worse(String what, int count, double rate, double other) {
        return rate > other + margin.doubleValue()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "%d %s in %d turns, %.1f %% in place of %.1f %%",
                        count,
                        what,
                        canary.turns(),
                        100 * rate,
                        100 * other))
                : Optional.empty();
    }
}
