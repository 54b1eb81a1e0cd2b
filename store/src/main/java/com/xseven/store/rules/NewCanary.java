package com.xseven.store.rules;

import java.math.BigDecimal;

/**
 * What somebody wants to put on trial.
 *
 * @param share of conversations, in per cent, from 1 to 50
 * @param actor somebody else than the author of the version
 * @param margin how much its rate of errors, or of escalations, may be higher than that of the published version before it
 *     is given up; between 0 and 1, both not included
 * @param minimum how many turns of each have to be seen before they are compared
 */
public record NewCanary(
        String table, int number, int share, String actor, String reason, BigDecimal margin, int minimum) {}
