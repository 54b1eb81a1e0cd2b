package com.xseven.workflows.booking;

/** Why an appointment is given up, in the caller's words. */
public record Cancellation(String reason) {}
