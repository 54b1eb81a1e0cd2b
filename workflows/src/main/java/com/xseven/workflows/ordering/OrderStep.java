package com.xseven.workflows.ordering;

import com.xseven.dialogue.ordering.OrderStatus;

/** A move of an order from one status to the next. */
public record OrderStep(String orderId, OrderStatus from, OrderStatus to) {}
