package com.xseven.workflows.notification;

import io.temporal.activity.ActivityInterface;

/** Tells customers of their appointments by the channels that are configured, and keeps what was sent. */
@ActivityInterface(namePrefix = "Notification-")
public interface NotificationActivities {

    /** Repeating it sends nothing twice once the first sending is noted. */
    void send(Notification notification);
}
