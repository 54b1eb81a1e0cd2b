package com.xseven.dialogue.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    @Test
    void shouldNameTheTableAndTheOrderWhenAnotherTableIsDropped() {
        twoTiramisuOrdered()
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .hears("affirm")
                .hears("start BOOK", "set PARTY_SIZE 6")
                .hears("drop")
                .saying("Your booking stands as it is: a table for 2", "You have ordered: 2 x Tiramisu");
    }

    @Test
    void shouldTellNothingOfAVisitThatIsOver() {
        DialogueState state =
                DialogueState.empty().withVisits(List.of(visit("2026-11-22", "19:00"), visit("2026-11-24", "20:00")));
        assertThat(stands(state).told()).contains("8:00 PM").doesNotContain("7:00 PM");
        assertThat(stands(state.withVisits(List.of(visit("2026-11-22", "19:00"))))
                        .afterDropping(Phrase.TASK_DROPPED))
                .contains("Nothing was reserved");
    }

    @Test
    void shouldTellOnlyOfOrdersThatWereMadeHere() {
        PlacedOrder elsewhere = new PlacedOrder("other-1", "number 4711", true);
        DialogueState state = DialogueState.empty().withOrder(Optional.of(elsewhere));
        assertThat(stands(state).told()).contains("Nothing is booked yet");
        assertThat(stands(state.withOrders(List.of(new PlacedOrder("here-1", "1 x Tiramisu"))))
                        .told())
                .isEqualTo("You have ordered: 1 x Tiramisu.");
    }

    private static BookedVisit visit(String date, String time) {
        return new BookedVisit(
                "visit-" + date,
                new TreeMap<>(Map.of(SlotName.PARTY_SIZE, "2", SlotName.DATE, date, SlotName.TIME, time)));
    }

    private static WhatStands stands(DialogueState state) {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");
        return new WhatStands(state, new Facts(Businesses.named("marios-italian"), now, List.of()), Phrases.in("en"));
    }
}
