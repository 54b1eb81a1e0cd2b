package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;

/** What became of the wish to change an appointment. */
public record ChangeReport(String changeId, ActionOutcome outcome) {}
