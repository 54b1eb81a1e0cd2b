package com.xseven.activities.tool;

import com.xseven.tools.Asker;
import com.xseven.tools.ToolBox;
import com.xseven.workflows.tool.Found;
import com.xseven.workflows.tool.ToolActivities;
import com.xseven.workflows.tool.ToolUse;
import java.util.Optional;

/** Looks things up with the tool box. */
public final class ToolBoxActivities implements ToolActivities {

    private final ToolBox tools;

    public ToolBoxActivities(ToolBox tools) {
        this.tools = tools;
    }

    @Override
    public Found use(ToolUse use) {
        Asker asker = new Asker(use.business(), Optional.of(use.conversation()), use.at());
        return new Found(tools.use(use.lookup(), asker));
    }
}
