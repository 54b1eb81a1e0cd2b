package com.xseven.workflows.tool;

import io.temporal.activity.ActivityInterface;

/** The tools that models look things up with. They only read. */
@ActivityInterface(namePrefix = "Tool-")
public interface ToolActivities {

    Found use(ToolUse use);
}
