package com.xseven.workflows.cleanup;

/** How many things an errand swept away. */
public record Swept(int count) {}
