package com.xseven.dialogue.policy;

import org.junit.jupiter.api.Test;

/** Whoever drops something, or asks what they have, is told what stands and what does not. */
class WhatStandsTest {

    private static Rehearsal twoTiramisuOrdered() {
        return Rehearsal.withAnnAt("marios-italian")
                .hears("start ORDER", "set ITEMS tiramisu*2", "set FULFILMENT PICKUP")
                .hears("affirm");
    }

    @Test
    void shouldSayThatNothingWasReservedWhenNothingWas() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2")
                .hears("drop")
                .saying("Nothing was reserved");
    }

    @Test
    void shouldSayThatNothingWasOrderedWhenAnOrderIsDropped() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start ORDER", "set ITEMS tiramisu*2")
                .hears("drop")
                .saying("Nothing was ordered");
    }

    @Test
    void shouldNameTheOrderWhenATableIsDroppedAfterIt() {
        twoTiramisuOrdered()
                .hears("start BOOK", "set PARTY_SIZE 2")
                .hears("drop")
                .saying("dropped that. You have ordered: 2 x Tiramisu")
                .notSaying("Nothing was reserved");
    }

    @Test
    void shouldTellOfTheOrderWhenAsked() {
        twoTiramisuOrdered()
                .hears("ask PENDING_ACTIONS")
                .saying("You have ordered: 2 x Tiramisu")
                .notSaying("Nothing");
    }

    @Test
    void shouldTellNothingOfAnOrderThatWasCancelled() {
        twoTiramisuOrdered()
                .hears("start CANCEL_ORDER")
                .hears("affirm")
                .hears("ask PENDING_ACTIONS")
                .saying("Nothing is booked yet")
                .notSaying("Tiramisu");
    }
}
