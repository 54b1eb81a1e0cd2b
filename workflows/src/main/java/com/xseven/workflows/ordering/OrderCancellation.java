package com.xseven.workflows.ordering;

/** Why a customer gives an order up, in the caller's words. */
public record OrderCancellation(String reason) {}
