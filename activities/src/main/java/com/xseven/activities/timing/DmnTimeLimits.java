package com.xseven.activities.timing;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.Ruling;
import com.xseven.rules.limit.Limited;
import com.xseven.rules.limit.TimeLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says for how long things stand open by the table {@code time-limits}. Whoever opens one keeps the decision first. */
public final class DmnTimeLimits {

    private static final Logger LOG = LoggerFactory.getLogger(DmnTimeLimits.class);

    private final Supplier<TimeLimits> table;
    private final LoneDecisions decisions;

    /** Takes the table that decides at the moment, once a decision. */
    public DmnTimeLimits(Supplier<TimeLimits> table, LoneDecisions decisions) {
        this.table = table;
        this.decisions = decisions;
    }

    /** For how long, and the decision behind it. */
    public record Limit(Duration time, Decision decision) {}

    /** Where the table does not say, as the one says that comes with the system. */
    public Limit ask(Limited what, Category category) {
        return switch (table.get().decide(what, Optional.of(category))) {
            case Ruling.Ruled<Duration>(Duration time, Decision decision) -> new Limit(time, decision);
            case Ruling.Undecided<Duration>(String reason, Decision decision) -> {
                LOG.warn("The rules do not say how long {} stands open: {}", what, reason);
                yield new Limit(what.inAnyCase(), decision);
            }
        };
    }

    /**
     * Keeps what was decided, as often as it is told.
     *
     * @param askedBy whatever opens it
     */
    public void keep(Limit limit, String askedBy, BusinessId business) {
        decisions.keep(limit.decision(), askedBy, Optional.of(business));
    }
}
