package com.xseven.api.rules;

import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;

/** Whoever takes conversations again by rules in the making, with no effects. */
public interface Reruns {

    /**
     * Takes one again. Takes up to twenty seconds; fails with the problem {@code WORKERS_UNAVAILABLE} when it takes longer, and with
     * {@code TEMPORAL_UNAVAILABLE} when nobody can be asked.
     */
    WhatIfReport rerun(WhatIfPlan plan);
}
