package com.xseven.dialogue.policy;

import static com.xseven.dialogue.vocabulary.SlotName.OFFER;
import static com.xseven.dialogue.vocabulary.SlotName.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several services in one message: one booking after the other, and none of them forgotten. */
class SeveralServicesTest {

    private static Rehearsal aHaircutAndAColor() {
        return Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER haircut,color", "set DATE 2026-11-27", "set TIME 10:00");
    }

    @Test
    void shouldOfferTheNextRightAfterWhenTheFirstIsBooked() {
        aHaircutAndAColor()
                .proposes()
                .saying("first Haircut, then Color")
                .hears("affirm")
                .asks(TIME)
                .saying("Next, Color", "10:45 AM")
                .hears("affirm")
                .proposes()
                .saying("Color", "10:45 AM")
                .hears("affirm")
                .answers()
                .saying("booked");
    }

    @Test
    void shouldKeepWhatWaitsWhenOneMoreIsAdded() {
        Rehearsal talk = Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER haircut,color")
                .hears("set OFFER haircut,blowdry");
        assertThat(talk.state().tasks()).hasSize(3);
    }

    @Test
    void shouldForgetTheOthersWhenOnlyOneIsWantedAfterAll() {
        Rehearsal talk = aHaircutAndAColor().hears("reopen OFFER", "set OFFER haircut");
        assertThat(talk.state().tasks()).hasSize(1);
    }

    @Test
    void shouldRememberAllThatWereAskedAboutInOneMessage() {
        assertThat(Rehearsal.at("stylemaster")
                        .hears("ask ASK_OFFERS OFFER=haircut,color")
                        .state()
                        .service())
                .contains("haircut,color");
        assertThat(Rehearsal.at("stylemaster")
                        .hears("ask ASK_OFFERS OFFER=color", "ask ASK_OFFERS OFFER=haircut")
                        .state()
                        .service())
                .contains("color,haircut");
    }

    @Test
    void shouldAskWhichWhenSeveralWereAskedAboutAndOneIsBooked() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("ask ASK_OFFERS OFFER=haircut,color")
                .hears("start BOOK", "set DATE 2026-11-27")
                .asks(OFFER);
    }

    @Test
    void shouldDropAllOfThemWhenTheCustomerStops() {
        assertThat(aHaircutAndAColor().hears("drop").state().tasks()).isEmpty();
    }

    @Test
    void shouldDropTheSecondWhenOnlyTheFirstIsWantedAfterAll() {
        aHaircutAndAColor()
                .hears("affirm")
                .hears("correct OFFER haircut")
                .answers()
                .saying("dropped that", "Your booking stands as it is: Haircut");
    }

    @Test
    void shouldTellOfTheFirstToWhoAsksWhileTheSecondIsUnderWay() {
        aHaircutAndAColor().hears("affirm").hears("ask PENDING_ACTIONS").saying("You're booked: Haircut", "Color");
    }

    @Test
    void shouldSayThatTheFirstStandsWhenTheSecondIsDropped() {
        aHaircutAndAColor()
                .hears("affirm")
                .hears("drop")
                .answers()
                .saying("dropped that", "Your booking stands as it is: Haircut")
                .notSaying("Nothing was reserved");
    }
}
