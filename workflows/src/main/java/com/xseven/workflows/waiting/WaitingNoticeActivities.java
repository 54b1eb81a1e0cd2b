package com.xseven.workflows.waiting;

import io.temporal.activity.ActivityInterface;

/** Tells people of offers by the channels that are configured, and keeps what was sent. */
@ActivityInterface(namePrefix = "WaitingNotice-")
public interface WaitingNoticeActivities {

    /** Repeating it tells nobody twice once the first telling is noted. */
    void tell(WaitingNotice notice);
}
