package com.xseven.rules.escalation;

/** Whether a person takes over, and how fast. */
public record EscalationRule(Escalating escalation, Urgency urgency) {}
