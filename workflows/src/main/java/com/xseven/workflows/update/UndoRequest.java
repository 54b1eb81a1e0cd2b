package com.xseven.workflows.update;

/** Takes an update back; {@code actor} is who wants it, as the change log names people. */
public record UndoRequest(String actor) {}
