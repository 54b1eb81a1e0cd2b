package com.xseven.workflows.ordering;

import io.temporal.activity.ActivityInterface;

/** Tells customers and staff of orders by the channels that are configured, and keeps what was sent. */
@ActivityInterface(namePrefix = "OrderNotice-")
public interface OrderNoticeActivities {

    /** Repeating it sends nothing twice once the first sending is noted. */
    void send(OrderNotice notice);
}
