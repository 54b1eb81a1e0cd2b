package com.xseven.workflows.update;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** One change of a business: carried out, told to staff and customers, and for some time to be taken back. */
@WorkflowInterface
public interface BusinessUpdateWorkflow {

    @WorkflowMethod
    UpdateView run(UpdatePlan plan);

    /** Puts back what was before. Taking back twice changes nothing. */
    @UpdateMethod
    UndoOutcome undo(UndoRequest request);

    @UpdateValidatorMethod(updateName = "undo")
    void validateUndo(UndoRequest request);

    /** What was done, and how many heard of it. */
    @QueryMethod
    UpdateView state();
}
