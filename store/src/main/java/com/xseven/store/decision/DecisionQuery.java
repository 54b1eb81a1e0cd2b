package com.xseven.store.decision;

import java.util.Optional;

/**
 * Which decisions somebody looks for, newest first.
 *
 * @param row the id of one that decided; empty for all
 * @param before the one that those looked for are older than
 */
public record DecisionQuery(String table, Optional<String> row, DecisionKey before, int limit) {}
