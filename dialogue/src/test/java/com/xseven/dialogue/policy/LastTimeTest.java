package com.xseven.dialogue.policy;

import static com.xseven.dialogue.vocabulary.SlotName.AGAIN;
import static com.xseven.dialogue.vocabulary.SlotName.DATE;
import static com.xseven.dialogue.vocabulary.SlotName.FULFILMENT;
import static com.xseven.dialogue.vocabulary.SlotName.ITEMS;
import static com.xseven.dialogue.vocabulary.SlotName.NAME;
import static com.xseven.dialogue.vocabulary.SlotName.OFFER;
import static com.xseven.dialogue.vocabulary.SlotName.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.ordering.Fulfilment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "The usual": what was had last time becomes a proposal, never a deed; where nothing is known, that is said. */
class LastTimeTest {

    private static final Dealing HAIRCUT = new Dealing.Visit(
            LocalDateTime.parse("2026-11-05T16:00"),
            Optional.of("haircut"),
            Optional.of("lux-hair-lounge.vera"),
            1,
            false);
    private static final Dealing COLOUR = new Dealing.Visit(
            LocalDateTime.parse("2026-09-03T11:00"), Optional.of("color"), Optional.empty(), 1, false);
    private static final Dealing TABLE =
            new Dealing.Visit(LocalDateTime.parse("2026-11-06T19:00"), Optional.empty(), Optional.empty(), 4, false);

    @Test
    void shouldProposeTheVisitOfLastTimeOnTheDayThatIsSaid() {
        Rehearsal talk = Rehearsal.withAnnAt("lux-hair-lounge")
                .remembering(HAIRCUT, COLOUR)
                .hears("start BOOK", "set AGAIN true", "set DATE 2026-11-27")
                .proposes()
                .saying("from last time", "Vera", "November 27 at 4:00 PM")
                .havingBooked(0);
        assertThat(talk.state().slots()).doesNotContainKey(AGAIN);
        talk.hears("affirm").answers().booking("2026-11-27T16:00", 1).havingBooked(1);
    }

    @Test
    void shouldAskForTheDayWhenItIsNotSaid() {
        Rehearsal.withAnnAt("marios-italian")
                .remembering(TABLE)
                .hears("start BOOK", "set AGAIN true")
                .asks(DATE)
                .saying("Last time it was a table for 4, 7:00 PM")
                .hears("set DATE 2026-11-27")
                .proposes()
                .saying("table for 4", "7:00 PM");
    }

    @Test
    void shouldKeepWhatIsSaidOtherwise() {
        Rehearsal.withAnnAt("marios-italian")
                .remembering(TABLE)
                .hears("start BOOK", "set AGAIN true", "set DATE 2026-11-27", "set PARTY_SIZE 2", "set TIME 20:00")
                .proposes()
                .saying("table for 2", "8:00 PM");
        Rehearsal.withAnnAt("lux-hair-lounge")
                .remembering(HAIRCUT, COLOUR)
                .hears("start BOOK", "set AGAIN true", "set OFFER color", "set DATE 2026-11-27")
                .proposes()
                .saying("Color", "11:00 AM");
    }

    @Test
    void shouldProposeTheOrderOfLastTimeAtTodaysPrices() {
        Rehearsal talk = Rehearsal.withAnnAt("marios-italian")
                .remembering(order(piece("lasagna", "Lasagna al Forno", 2), piece("tiramisu", "Tiramisu", 1)))
                .hears("start ORDER", "set AGAIN true")
                .proposes()
                .saying("from last time. 2 x Lasagna", "for pickup", "in total");
        assertThat(talk.world().ordered()).isEmpty();
        talk.hears("affirm").answers();
        assertThat(talk.world().ordered()).hasSize(1);
    }

    @Test
    void shouldAddWhatIsWantedBesides() {
        Rehearsal talk = Rehearsal.withAnnAt("marios-italian")
                .remembering(order(piece("lasagna", "Lasagna al Forno", 2)))
                .hears("start ORDER", "set AGAIN true", "set ITEMS tiramisu*1")
                .proposes();
        assertThat(talk.state().slots()).containsEntry(ITEMS, "lasagna*2,tiramisu*1");
    }

    @Test
    void shouldRefuseByNameWhatIsNotSoldAnyMore() {
        Rehearsal.withAnnAt("marios-italian")
                .remembering(order(piece("lasagna", "Lasagna al Forno", 1), piece("oysters", "Oysters", 6)))
                .hears("start ORDER", "set AGAIN true")
                .saying("Oysters", "1 x Lasagna");
    }

    @Test
    void shouldAskWhoItIsBeforeLookingUp() {
        Rehearsal talk = Rehearsal.at("marios-italian")
                .remembering(order(piece("lasagna", "Lasagna al Forno", 2)))
                .hears("start ORDER", "set AGAIN true")
                .asks(NAME)
                .notSaying("lasagna")
                .hears("set NAME Ann Lee")
                .asks(PHONE)
                .notSaying("lasagna")
                .hears("set PHONE +12015550999")
                .proposes()
                .saying("2 x Lasagna");
        assertThat(talk.state().slots()).doesNotContainKey(AGAIN).containsKey(FULFILMENT);
    }

    @Test
    void shouldGoOnWithoutWhenSomebodyWillNotSayWhoTheyAre() {
        Rehearsal.at("marios-italian")
                .hears("start ORDER", "set AGAIN true")
                .asks(NAME)
                .hears("set ITEMS lasagna*1")
                .asks(FULFILMENT)
                .notSaying("last time");
    }

    @Test
    void shouldSaySoWhenNothingIsKnown() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start ORDER", "set AGAIN true")
                .asks(ITEMS)
                .saying("I find nothing that you had here before");
        Rehearsal.withAnnAt("lux-hair-lounge")
                .remembering(new Dealing.Visit(
                        LocalDateTime.parse("2026-10-01T10:00"), Optional.of("perm"), Optional.empty(), 1, false))
                .hears("start BOOK", "set AGAIN true", "set DATE 2026-11-27")
                .saying("I find nothing that you had here before");
    }

    @Test
    void shouldTellWhenTheyWereThereLast() {
        Rehearsal.withAnnAt("lux-hair-lounge")
                .remembering(HAIRCUT, COLOUR)
                .hears("ask PENDING_ACTIONS AGAIN=true")
                .answers()
                .saying("Your last visit was on Thursday, November 5");
        Rehearsal.withAnnAt("lux-hair-lounge")
                .hears("ask PENDING_ACTIONS AGAIN=true")
                .answers()
                .saying("I find nothing");
        Rehearsal.at("lux-hair-lounge")
                .remembering(HAIRCUT)
                .hears("ask PENDING_ACTIONS AGAIN=true")
                .answers()
                .saying("once I know the name")
                .notSaying("November");
    }

    @Test
    void shouldAskNobodyWhoTheyAreWhereNothingIsLookedUp() {
        Rehearsal talk = Rehearsal.at("city-medical-clinic")
                .hears("start BOOK", "set AGAIN true")
                .asks(OFFER)
                .saying("I don't look up earlier visits here; City Medical Clinic can tell you about them at")
                .notSaying("I find nothing", "name");
        assertThat(talk.state().slots()).doesNotContainKey(AGAIN);
        Rehearsal.withAnnAt("city-medical-clinic")
                .remembering(HAIRCUT)
                .hears("ask PENDING_ACTIONS AGAIN=true")
                .answers()
                .saying("I don't look up earlier visits here")
                .notSaying("November", "I find nothing");
    }

    private static Dealing order(Dealing.Piece... pieces) {
        return new Dealing.Order(LocalDateTime.parse("2026-11-10T18:00"), List.of(pieces), Fulfilment.PICKUP, false);
    }

    private static Dealing.Piece piece(String offer, String name, int quantity) {
        return new Dealing.Piece(offer, name, List.of(), quantity);
    }
}
