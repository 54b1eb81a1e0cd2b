package com.xseven.workflows.update;

import io.temporal.activity.ActivityInterface;

/** Tells of updates by the channels that are configured, and keeps what was sent. Repeating it tells nobody twice. */
@ActivityInterface(namePrefix = "UpdateNotice-")
public interface UpdateNoticeActivities {

    /** Tells everybody who works there. */
    Told tellStaff(Telling telling);

    /** Tells the customers at the next places; those who have to move come first. */
    Told tellCustomers(Telling telling);
}
