package com.xseven.store.rules;

import java.time.Instant;

/**
 * One thing that was done.
 *
 * @param action such as {@code SAVED}, {@code SUBMITTED}, {@code PUBLISHED}, {@code RETIRED}, {@code ROLLED_BACK}
 */
public record RuleLogEntry(String table, int number, String actor, String action, Instant at) {}
