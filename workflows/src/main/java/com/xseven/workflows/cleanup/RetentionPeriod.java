package com.xseven.workflows.cleanup;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.util.Optional;

/**
 * How long things are kept.
 *
 * @param keep empty where the table does not say, or wants something else than what the chore does
 * @param decision why it is so; empty where no table is asked
 */
public record RetentionPeriod(Optional<Duration> keep, Optional<Decision> decision) {}
