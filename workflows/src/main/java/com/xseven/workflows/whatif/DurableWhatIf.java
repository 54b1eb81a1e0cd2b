package com.xseven.workflows.whatif;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.workflow.Workflow;

/** A re-run as a Temporal workflow, so that whichever worker is free does it. */
public final class DurableWhatIf implements WhatIfWorkflow {

    private final WhatIfActivities sandbox =
            Workflow.newActivityStub(WhatIfActivities.class, ActivityProfiles.whatIf("Take the conversation again"));

    @Override
    public WhatIfReport run(WhatIfPlan plan) {
        return sandbox.rerun(plan);
    }
}
