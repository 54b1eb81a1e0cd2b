package com.xseven.workflows.ordering;

import com.xseven.dialogue.facts.ActionOutcome;

/** What became of the wish for an order, or for its cancellation. */
public record OrderReport(String orderId, ActionOutcome outcome) {}
