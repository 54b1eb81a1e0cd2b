package com.xseven.api.workflow;

import java.util.Optional;

/** Workflows that are under way. Every call fails with the problem {@code TEMPORAL_UNAVAILABLE} while Temporal is away. */
public interface RunningWorkflows {

    /**
     * The latest first. What has just begun or ended may take a second to show.
     *
     * @throws com.xseven.api.problem.Problem {@code INVALID_CURSOR} when the place is none that Temporal gave
     */
    RunningPage find(RunningQuery query);

    /** The workflow of that id, if it is under way and of a kind that people know. */
    Optional<RunningWorkflow> find(String workflowId);

    /**
     * Asks a workflow to undo what it can and to end; that it was asked is kept, whether workers live or not. One that is
     * over by now stays as it is.
     *
     * @param reason as operators read it in the Temporal UI
     */
    void cancel(String workflowId, String reason);
}
