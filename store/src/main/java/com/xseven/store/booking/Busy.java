package com.xseven.store.booking;

import java.time.Instant;
import java.util.Optional;

/** When a resource, and a person, are taken, and by which appointment. */
public record Busy(String appointmentId, String resourceId, Optional<String> staffId, Instant start, Instant end) {}
