package com.xseven.workflows.recovery;

import io.temporal.activity.ActivityInterface;

/** The rules that say how a conversation that got stuck goes on. */
@ActivityInterface(namePrefix = "Recovery-")
public interface RecoveryActivities {

    RecoveryChoice choose(RecoveryQuestion question);
}
