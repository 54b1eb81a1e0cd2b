package com.xseven.workflows.burst;

import io.temporal.activity.ActivityInterface;

/** The rules that say how messages are answered that wait together. */
@ActivityInterface(namePrefix = "Burst-")
public interface BurstActivities {

    Intake decide(Waiting waiting);
}
