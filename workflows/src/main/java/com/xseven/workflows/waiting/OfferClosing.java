package com.xseven.workflows.waiting;

/** Ends an offer that way. */
public record OfferClosing(OpenOffer offer, OfferEnd.How how) {}
