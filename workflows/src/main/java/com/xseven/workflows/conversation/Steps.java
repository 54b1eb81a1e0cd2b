package com.xseven.workflows.conversation;

import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Cuts the way to the end into workflow tasks. Conversations that ended before there were steps replay without. */
final class Steps {

    private static final String CHANGE = "end-in-steps";
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private @Nullable Boolean taken;

    /**
     * Ends the workflow task. What was decided is in the history then, and a message that arrived meanwhile is in the inbox;
     * the server takes back the whole of a task that would end the workflow while a message waits.
     */
    void settle() {
        if (areTaken()) {
            Workflow.sleep(SHORTEST);
        }
    }

    /** Asked once, since asking lets other threads of the workflow run, which older histories do not know at the later place. */
    private boolean areTaken() {
        Boolean known = taken;
        if (known == null) {
            known = Workflow.getVersion(CHANGE, Workflow.DEFAULT_VERSION, 1) > Workflow.DEFAULT_VERSION;
            taken = known;
        }
        return known;
    }
}
