package com.xseven.workflows.tool;

/** What was found, as JSON that a model can read; also that nothing was. */
public record Found(String json) {}
