package com.xseven.models.settings;

import java.time.Duration;

/**
 * How much a provider is asked, and how long it is waited for.
 *
 * @param mostAtOnce calls that run at the same time in this process
 * @param requestsAMinute calls that begin in a minute in this process
 * @param firstToken the longest silence, before the first token and between two
 * @param whole the longest time for a whole answer
 */
public record Limits(int mostAtOnce, int requestsAMinute, Duration firstToken, Duration whole) {}
