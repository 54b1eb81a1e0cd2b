package com.xseven.activities.timing;

import com.xseven.rules.Ruling;
import com.xseven.rules.retention.KeptData;
import com.xseven.rules.retention.Retention;
import com.xseven.rules.retention.RetentionPolicy;
import com.xseven.workflows.cleanup.RetentionActivities;
import com.xseven.workflows.cleanup.RetentionPeriod;
import com.xseven.workflows.cleanup.RetentionQuestion;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Says how long things are kept by the table {@code retention}. */
public final class DmnRetention implements RetentionActivities {

    private final Supplier<RetentionPolicy> table;
    private final LoneDecisions decisions;

    /** Takes the table that decides at the moment, once a chore. */
    public DmnRetention(Supplier<RetentionPolicy> table, LoneDecisions decisions) {
        this.table = table;
        this.decisions = decisions;
    }

    @Override
    public RetentionPeriod period(RetentionQuestion question) {
        return switch (question.chore()) {
            case PUBLISHED_EVENTS -> period(KeptData.PUBLISHED_EVENT, Retention.Fate.DELETE);
            case WITHDRAWN_APPOINTMENTS -> period(KeptData.WITHDRAWN_APPOINTMENT, Retention.Fate.DELETE);
            case LOST_CONVERSATIONS -> period(KeptData.LOST_CONVERSATION, Retention.Fate.LOOK_AFTER);
            case NOTICES -> period(KeptData.NOTICE, Retention.Fate.DELETE);
            case FINISHED_WAITING -> period(KeptData.FINISHED_WAITING, Retention.Fate.DELETE);
            case DECISIONS -> period(KeptData.RECORDED_DECISION, Retention.Fate.DELETE);
            case MODEL_CALLS -> period(KeptData.MODEL_CALL, Retention.Fate.DELETE);
            case EXPIRED_HOLDS, WAITING_LISTS, ORDER_GUESSES ->
                new RetentionPeriod(Optional.of(Duration.ZERO), Optional.empty());
        };
    }

    /** What the table wants to become of things otherwise than by this chore is left to whoever can do that. */
    private RetentionPeriod period(KeptData data, Retention.Fate done) {
        Ruling<Retention> ruling = table.get().decide(data, Optional.empty());
        decisions.keep(ruling.decision(), "cleanup", Optional.empty());
        return switch (ruling) {
            case Ruling.Ruled<Retention> ruled ->
                new RetentionPeriod(
                        Optional.of(ruled.answer())
                                .filter(retention -> retention.then() == done)
                                .map(Retention::keep),
                        Optional.of(ruled.decision()));
            case Ruling.Undecided<Retention> undecided ->
                new RetentionPeriod(Optional.empty(), Optional.of(undecided.decision()));
        };
    }
}
