package com.xseven.workflows.ordering;

import com.xseven.dialogue.ordering.OrderStatus;
import java.util.Optional;

/** Where an order stands; {@code status} is empty before it is accepted, and where it never came about. */
public record OrderView(String orderId, Optional<OrderStatus> status) {}
