package com.xseven.workflows.waiting;

import com.xseven.dialogue.facts.BookingRequest;
import java.time.Instant;

/**
 * A place that is held for somebody who waited for it.
 *
 * @param appointmentId what holds the place
 * @param request date and time are those that are held
 * @param until when somebody else is asked
 */
public record OpenOffer(String entryId, String appointmentId, BookingRequest request, Instant until) {}
