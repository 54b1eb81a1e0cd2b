package com.xseven.workflows.notification;

import java.time.LocalDateTime;
import java.util.Optional;

/** Where an appointment is by now, in the business's local time; without a start it is given up. */
public record VisitNews(String appointmentId, Optional<LocalDateTime> start) {}
