package com.xseven.store.models;

/** What calls add up to; costs are millionths of a US dollar. */
public record Spent(int calls, long inputTokens, long outputTokens, long costMicros) {

    public static final Spent NOTHING = new Spent(0, 0, 0, 0);
}
