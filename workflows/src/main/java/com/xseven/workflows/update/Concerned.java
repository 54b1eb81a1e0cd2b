package com.xseven.workflows.update;

/** How many customers have appointments that an update touches. */
public record Concerned(int count) {}
