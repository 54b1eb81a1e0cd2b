package com.xseven.workflows.cleanup;

/** What is to be swept away. */
public record RetentionQuestion(Chore chore) {}
