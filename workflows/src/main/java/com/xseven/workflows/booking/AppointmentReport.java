package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;

/** What became of the wish for an appointment. */
public record AppointmentReport(String appointmentId, ActionOutcome outcome) {}
