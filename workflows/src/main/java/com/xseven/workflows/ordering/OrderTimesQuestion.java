package com.xseven.workflows.ordering;

/** Where an order is placed. */
public record OrderTimesQuestion(String businessId) {}
