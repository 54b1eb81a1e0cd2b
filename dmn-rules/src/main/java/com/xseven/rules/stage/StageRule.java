package com.xseven.rules.stage;

/**
 * What may come next.
 *
 * @param asksLeft how often the detail may still be asked for, this time included; 0 unless it is to be asked for
 */
public record StageRule(NextStep next, int asksLeft) {}
