package com.xseven.workflows.whatif;

import io.temporal.activity.ActivityInterface;

/** Where conversations are taken again. It changes nothing in the world and may be repeated. */
@ActivityInterface(namePrefix = "WhatIf-")
public interface WhatIfActivities {

    WhatIfReport rerun(WhatIfPlan plan);
}
