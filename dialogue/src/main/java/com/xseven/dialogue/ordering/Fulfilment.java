package com.xseven.dialogue.ordering;

/** The way of an order to its customer. */
public enum Fulfilment {
    PICKUP,
    DELIVERY
}
