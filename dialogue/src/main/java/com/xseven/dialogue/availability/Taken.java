package com.xseven.dialogue.availability;

/** A place that an appointment has for a time, the clearing up after it included. */
public record Taken(String appointmentId, Place place, Span span) {}
