package com.xseven.dialogue.business;

/**
 * One way in which an offer can be had.
 *
 * @param id unique within the offer
 * @param difference what it adds to the offer's price; below zero where it makes the offer cheaper
 */
public record OfferOption(String id, String name, Money difference) {}
