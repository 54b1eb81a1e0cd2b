package com.xseven.api.workflow;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of workflows of the public contract. */
public enum WorkflowKind {
    CONVERSATION("ConversationWorkflow"),
    APPOINTMENT("AppointmentWorkflow"),
    ORDER("OrderWorkflow"),
    BUSINESS_UPDATE("BusinessUpdateWorkflow"),
    CLEANUP("CleanupWorkflow"),
    OPTIMIZATION("OptimizationWorkflow");

    private final String type;

    WorkflowKind(String type) {
        this.type = type;
    }

    /** What Temporal calls it. */
    public String type() {
        return type;
    }

    /** The kind of a name, be it this enum's or Temporal's. */
    public static Optional<WorkflowKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name) || kind.type.equals(name))
                .findFirst();
    }
}
