package com.xseven.store.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done.
 *
 * @param id grows with time
 * @param action such as {@code SAVED}, {@code SUBMITTED}, {@code REJECTED}, {@code WITHDRAWN}, {@code PUBLISHED},
 *     {@code RETIRED}, {@code ROLLED_BACK}
 * @param reason why, where somebody was asked for it
 */
public record RuleLogEntry(
        long id, String table, int number, String actor, String action, Optional<String> reason, Instant at) {}
