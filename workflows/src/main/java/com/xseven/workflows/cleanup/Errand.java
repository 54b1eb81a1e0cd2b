package com.xseven.workflows.cleanup;

import java.time.Instant;

/** Sweeps what was no longer needed before that time. */
public record Errand(Chore chore, Instant before) {}
