package com.xseven.workflows.conversation;

import io.temporal.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** How wishes for recovery and for other agents are carried out. Runs that carried one out when that was otherwise replay as they did. */
final class WishPractice {

    private static final String CHANGE = "wishes-keep-mishaps";

    private @Nullable Boolean today;

    /**
     * Whether recovery comes before another agent, which leaves what is to be recovered, is asked for anew where the rules could not
     * be asked, ends a run that is long, and how many wishes may wait is limited. Asked once, since asking lets other threads of the workflow run.
     */
    boolean isTodays() {
        Boolean known = today;
        if (known == null) {
            known = Workflow.getVersion(CHANGE, Workflow.DEFAULT_VERSION, 1) > Workflow.DEFAULT_VERSION;
            today = known;
        }
        return known;
    }
}
