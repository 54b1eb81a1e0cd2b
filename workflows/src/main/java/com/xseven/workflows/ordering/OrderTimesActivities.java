package com.xseven.workflows.ordering;

import io.temporal.activity.ActivityInterface;

/** The table that says how patient a business is with its orders. */
@ActivityInterface(namePrefix = "OrderTimes-")
public interface OrderTimesActivities {

    /** The times of an order at that business, with the table, version and rows that say so. */
    OrderTimes times(OrderTimesQuestion question);
}
