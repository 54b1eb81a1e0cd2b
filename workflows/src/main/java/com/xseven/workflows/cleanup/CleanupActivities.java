package com.xseven.workflows.cleanup;

import io.temporal.activity.ActivityInterface;

/** Where things are swept away. An errand may be repeated, and several may run at once. */
@ActivityInterface(namePrefix = "Cleanup-")
public interface CleanupActivities {

    Swept sweep(Errand errand);
}
