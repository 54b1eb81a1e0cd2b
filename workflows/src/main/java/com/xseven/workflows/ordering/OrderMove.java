package com.xseven.workflows.ordering;

import com.xseven.dialogue.ordering.OrderStatus;

/** Where staff wants an order to stand. */
public record OrderMove(OrderStatus to) {}
