package com.xseven.workflows.models;

import io.temporal.activity.ActivityInterface;

/** Language models. Asking changes nothing in the world but what is owed for it. */
@ActivityInterface(namePrefix = "Model-")
public interface ModelActivities {

    /**
     * Asks the first model that answers, tells whoever watches what it writes, checks it, and books what it cost. Where no
     * model answers that is a {@link ModelThought.Silent}, not a failure.
     */
    ModelStep ask(ModelTask task);
}
