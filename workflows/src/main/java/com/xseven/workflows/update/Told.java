package com.xseven.workflows.update;

/** How many heard, and how many could not be told by any channel. */
public record Told(int reached, int unreached) {}
