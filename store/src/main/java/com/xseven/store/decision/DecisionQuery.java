package com.xseven.store.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * Which decisions somebody looks for, newest first.
 *
 * @param row the id of one that decided; empty for all
 * @param until the first moment that counts no more
 * @param skipped how many of the newest of them are left out
 */
public record DecisionQuery(String table, Optional<String> row, Instant until, int skipped, int limit) {}
