package com.xseven.workflows.booking;

/** Where a booking is made. */
public record AftercareQuestion(String businessId) {}
