package com.xseven.workflows.agent;

import io.temporal.activity.ActivityInterface;

/** The agents. Thinking changes nothing in the world. */
@ActivityInterface(namePrefix = "Agent-")
public interface AgentActivities {

    /** The built-in policy: gathers the facts that it needs and concludes. */
    Thinking think(Question question);
}
