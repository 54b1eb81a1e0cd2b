package com.xseven.workflows.update;

import io.temporal.activity.ActivityInterface;

/** The business world. Everything here may be repeated and has its effect once. */
@ActivityInterface(namePrefix = "Update-")
public interface UpdateActivities {

    /** Carries out all of a change or nothing, and notes whom it concerns. */
    ApplyOutcome apply(UpdatePlan plan);

    /** Whom it concerns by now: who knew the business as it was a moment ago may have booked since. The earlier ones keep their places. */
    Concerned lookAgain(UpdateKey key);

    /** Puts back what was before, unless somebody changed it since. What was never carried out never will be. */
    UndoOutcome undo(Undoing undoing);
}
