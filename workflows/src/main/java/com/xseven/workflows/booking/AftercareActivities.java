package com.xseven.workflows.booking;

import io.temporal.activity.ActivityInterface;

/** The table that says when customers hear of their appointments. */
@ActivityInterface(namePrefix = "Aftercare-")
public interface AftercareActivities {

    /** What follows a booking at that business, with the table, version and rows that say so. */
    Aftercare plan(AftercareQuestion question);
}
