package com.xseven.dialogue.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a customer would like to book, in the business's local time.
 *
 * @param offer id of the service, empty for a table
 * @param staff id of the person asked for, if any
 */
public record BookingRequest(
        String businessId,
        LocalDate date,
        LocalTime time,
        int partySize,
        Optional<String> offer,
        Optional<String> staff,
        Optional<String> customerName,
        Optional<String> customerPhone,
        Optional<String> customerEmail) {}
