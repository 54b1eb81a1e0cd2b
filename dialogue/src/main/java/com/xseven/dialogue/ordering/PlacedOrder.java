package com.xseven.dialogue.ordering;

/** An order that a conversation has made; {@code summary} is what it holds, in words. */
public record PlacedOrder(String orderId, String summary) {}
