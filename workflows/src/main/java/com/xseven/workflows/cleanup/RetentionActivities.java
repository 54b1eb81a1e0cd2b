package com.xseven.workflows.cleanup;

import io.temporal.activity.ActivityInterface;

/** The table that says how long things are kept. */
@ActivityInterface(namePrefix = "Retention-")
public interface RetentionActivities {

    /** How long what that chore sweeps is kept, with the table, version and row that say so. */
    RetentionPeriod period(RetentionQuestion question);
}
