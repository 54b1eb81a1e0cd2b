package com.xseven.workflows.booking;

/** Names an appointment to the book. */
public record AppointmentKey(String appointmentId) {}
