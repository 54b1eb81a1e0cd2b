package com.xseven.workflows.waiting;

/** How a walk along the waiting list goes; {@code open} counts the offers that nobody answered yet. */
public record WaitingView(int open, int taken, int passed) {}
