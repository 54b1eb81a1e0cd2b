package com.xseven.workflows.update;

import io.temporal.activity.ActivityInterface;

/** The business world. Everything here may be repeated and has its effect once. */
@ActivityInterface(namePrefix = "Update-")
public interface UpdateActivities {

    /** Carries out all of a change or nothing, and notes whom it concerns. */
    ApplyOutcome apply(UpdatePlan plan);

    /** Puts back what was before, unless somebody changed it since. What was never carried out never will be. */
    UndoOutcome undo(Undoing undoing);
}
