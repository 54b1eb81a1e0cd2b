package com.xseven.rules.burst;

import java.time.Duration;

/**
 * How to answer messages that wait.
 *
 * @param pause how long the customer has to be quiet before they are answered; zero for at once
 */
public record BurstRule(BurstMode mode, Duration pause) {}
