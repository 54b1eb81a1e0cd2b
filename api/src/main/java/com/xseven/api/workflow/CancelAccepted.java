package com.xseven.api.workflow;

/** A workflow that was asked to end; what becomes of it shows where it is read. */
record CancelAccepted(String workflowId, WorkflowKind type) {}
