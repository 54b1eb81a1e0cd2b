package com.xseven.workflows.update;

/** An update that is to be taken back, and by whom. */
public record Undoing(UpdateKey key, String actor) {}
