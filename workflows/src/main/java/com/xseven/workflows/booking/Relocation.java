package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.BookingRequest;

/** An appointment that is to take another place; the same change moves it once. */
public record Relocation(String appointmentId, String changeId, BookingRequest request) {}
