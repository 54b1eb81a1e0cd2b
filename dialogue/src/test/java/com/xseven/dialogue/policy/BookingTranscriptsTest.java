package com.xseven.dialogue.policy;

import static com.xseven.dialogue.vocabulary.SlotName.DATE;
import static com.xseven.dialogue.vocabulary.SlotName.NAME;
import static com.xseven.dialogue.vocabulary.SlotName.OFFER;
import static com.xseven.dialogue.vocabulary.SlotName.PARTY_SIZE;
import static com.xseven.dialogue.vocabulary.SlotName.PHONE;
import static com.xseven.dialogue.vocabulary.SlotName.STAFF;
import static com.xseven.dialogue.vocabulary.SlotName.TIME;

import org.junit.jupiter.api.Test;

class BookingTranscriptsTest {

    @Test
    void shouldAskForWhatIsMissingWhenABookingStarts() {
        Rehearsal.at("marios-italian")
                .hears("start BOOK")
                .asks(PARTY_SIZE)
                .hears("set PARTY_SIZE 4")
                .asks(DATE)
                .saying("What day and time")
                .hears("set DATE 2026-11-26")
                .asks(TIME)
                .hears("set TIME 19:00")
                .asks(NAME)
                .saying("is available")
                .hears("set NAME Ann Lee")
                .asks(PHONE)
                .hears("set PHONE +12015550999")
                .proposes()
                .saying("table for 4", "Thursday, November 26", "7:00 PM", "Ann Lee")
                .hears("affirm")
                .answers()
                .saying("You're booked", "7:00 PM", "confirmation number is A-1001")
                .booking("2026-11-26T19:00", 4);
    }

    @Test
    void shouldProposeAtOnceWhenEverythingIsSaid() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 20:00")
                .proposes()
                .notSaying("booked", "confirmed");
    }

    @Test
    void shouldTakeAnEmailAddressWhenNoPhoneIsKnown() {
        Rehearsal.at("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 20:00", "set NAME Ann")
                .asks(PHONE)
                .hears("deny")
                .asks(PHONE)
                .saying("I need that")
                .hears("set EMAIL ann@mail.example.com")
                .proposes();
    }

    @Test
    void shouldSayThatTheHouseIsClosedWhenTheDayIsNamed() {
        Rehearsal.withAnnAt("sakura-sushi")
                .hears("start BOOK", "set DATE 2026-11-30")
                .asks(DATE)
                .saying("closed on Monday, November 30", "Tuesday, December 1")
                .notSaying("booked")
                .hears("correct DATE 2026-12-01")
                .asks(PARTY_SIZE);
    }

    @Test
    void shouldOfferTheNextOpenDayWhenTheTimeIsKnown() {
        Rehearsal.withAnnAt("sakura-sushi")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-30", "set TIME 20:00")
                .asks(DATE)
                .hears("affirm")
                .proposes()
                .saying("Tuesday, December 1 at 8:00 PM")
                .havingBooked(0);
    }

    @Test
    void shouldSayWhatIsWrongWithADayWhenItCannotBe() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set DATE 2026-11-22")
                .asks(DATE)
                .saying("has already passed")
                .hears("correct DATE 2027-03-01")
                .asks(DATE)
                .saying("60 days", "January 22, 2027")
                .hears("correct DATE 2026-12-25")
                .asks(DATE)
                .saying("closed on Friday, December 25", "Saturday, December 26");
    }

    @Test
    void shouldSayTheHoursWhenTheTimeIsOutsideThem() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set DATE 2026-11-29", "set TIME 21:00")
                .asks(TIME)
                .saying("12:00 PM to 9:00 PM", "latest start is 7:30 PM")
                .hears("correct TIME 07:00")
                .asks(TIME)
                .saying("12:00 PM to 9:00 PM");
    }

    @Test
    void shouldSayThatTheTimeHasPassedWhenItIsToday() {
        Rehearsal.withAnnAt("green-leaf")
                .hears("start BOOK", "set DATE 2026-11-23", "set TIME 09:00")
                .asks(TIME)
                .saying("9:00 AM today has already passed");
    }

    @Test
    void shouldAskForMoreNoticeWhenItIsTooSoon() {
        Rehearsal.withAnnAt("green-leaf")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-23", "set TIME 10:30")
                .asks(TIME)
                .saying("too soon", "1 hour of notice");
    }

    @Test
    void shouldPutTheCustomerOnTheWaitingListWhenTheHouseIsFullAndTheyAskForIt() {
        Rehearsal.withAnnAt("marios-italian")
                .taken("2026-11-27T19:00")
                .hears("start BOOK", "set PARTY_SIZE 4", "set DATE 2026-11-27", "set TIME 19:00")
                .asks(TIME)
                .hears("set WAITING_LIST true")
                .proposes()
                .saying("already taken", "waiting list", "7:00 PM")
                .hears("affirm")
                .answers()
                .saying("on the waiting list", "7:00 PM");
    }

    @Test
    void shouldAskWhoWaitsWhenThatIsNotKnown() {
        Rehearsal.at("marios-italian")
                .taken("2026-11-27T19:00")
                .hears(
                        "start BOOK",
                        "set PARTY_SIZE 4",
                        "set DATE 2026-11-27",
                        "set TIME 19:00",
                        "set WAITING_LIST true")
                .asks(NAME)
                .hears("set NAME Ann Lee")
                .asks(PHONE)
                .hears("set PHONE +12015550999")
                .proposes()
                .saying("waiting list");
    }

    @Test
    void shouldBookAtOnceWhenNobodyHasToWait() {
        Rehearsal.withAnnAt("marios-italian")
                .hears(
                        "start BOOK",
                        "set PARTY_SIZE 4",
                        "set DATE 2026-11-27",
                        "set TIME 19:00",
                        "set WAITING_LIST true")
                .proposes()
                .notSaying("waiting list");
    }

    @Test
    void shouldOfferOtherTimesWhenTheHouseIsFull() {
        Rehearsal.withAnnAt("marios-italian")
                .taken("2026-11-27T19:00")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .asks(TIME)
                .saying("already taken", "6:30 PM or 7:30 PM", "Which one")
                .hears("choose 2")
                .proposes()
                .saying("7:30 PM")
                .hears("affirm")
                .booking("2026-11-27T19:30", 2);
    }

    @Test
    void shouldNotGuessWhenThereIsNoSuchOption() {
        Rehearsal.withAnnAt("marios-italian")
                .taken("2026-11-27T19:00")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .hears("choose 7")
                .asks(TIME)
                .saying("6:30 PM or 7:30 PM");
    }

    @Test
    void shouldAskForAnotherTimeWhenWhatIsOfferedDoesNotSuit() {
        Rehearsal.withAnnAt("marios-italian")
                .taken("2026-11-27T19:00")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:00")
                .hears("deny")
                .asks(TIME)
                .saying("other time")
                .hears("correct DATE 2026-11-28")
                .proposes()
                .saying("Saturday, November 28 at 7:00 PM");
    }

    @Test
    void shouldKeepTheBookingWhenAQuestionComesInBetween() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26")
                .asks(TIME)
                .hears("ask ASK_HOURS DATE=2026-11-28")
                .asks(TIME)
                .saying("11:00 AM to 11:00 PM", "What time would you like?")
                .hears("set TIME 20:30")
                .proposes()
                .hears("ask ASK_OFFERS TAGS=vegan", "ask ASK_LOCATION")
                .proposes()
                .saying("Gnocchi", "12 Market Street", "Shall I book it?")
                .hears("affirm", "ask ASK_HOURS DATE=2026-11-26")
                .answers()
                .saying("You're booked", "11:00 AM to 10:00 PM")
                .booking("2026-11-26T20:30", 2);
    }

    @Test
    void shouldProposeAnewWhenSomethingIsCorrectedAtTheEnd() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 20:30")
                .proposes()
                .hears("deny", "correct TIME 20:00")
                .proposes()
                .saying("8:00 PM")
                .hears("affirm", "correct PARTY_SIZE 3")
                .proposes()
                .saying("table for 3")
                .havingBooked(0)
                .hears("correct DATE 2026-12-25")
                .asks(DATE)
                .saying("closed")
                .hears("affirm")
                .havingBooked(0);
    }

    @Test
    void shouldAskWhatToChangeWhenTheAnswerIsNo() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 20:30")
                .hears("deny")
                .asks(TIME)
                .saying("What should I change?")
                .hears("reopen DATE")
                .asks(DATE)
                .hears("set DATE 2026-11-27")
                .proposes();
    }

    @Test
    void shouldAskForTheNameAgainWhenItIsWrong() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 20:30")
                .hears("reopen NAME")
                .asks(NAME)
                .hears("set NAME Tom Baker")
                .proposes()
                .saying("Tom Baker");
    }

    @Test
    void shouldBookNothingWhenTheTaskIsDropped() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 20:30")
                .hears("affirm", "drop")
                .answers()
                .saying("Nothing was reserved")
                .havingBooked(0);
    }

    @Test
    void shouldSaySoWhenSomeoneElseWasFaster() {
        Rehearsal.withAnnAt("marios-italian")
                .snatched("2026-11-26T19:00")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 19:00")
                .hears("affirm")
                .asks(TIME)
                .saying("just taken", "6:30 PM or 7:30 PM")
                .notSaying("booked", "confirmed")
                .hears("choose 1")
                .proposes()
                .hears("affirm")
                .booking("2026-11-26T18:30", 2);
    }

    @Test
    void shouldSaySoWhenTheBookingSystemIsAway() {
        Rehearsal.withAnnAt("marios-italian")
                .broken()
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 19:00")
                .hears("affirm")
                .proposes()
                .saying("nothing has been reserved", "try again")
                .notSaying("booked", "confirmed")
                .havingBooked(0);
    }

    @Test
    void shouldNameTheLimitWhenThePartyIsTooLarge() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 13")
                .asks(PARTY_SIZE)
                .saying("at most 12", "+1 201-555-0112")
                .hears("correct PARTY_SIZE 0")
                .asks(PARTY_SIZE)
                .saying("at least one");
    }

    @Test
    void shouldCallAPersonWhenStaffMustDecide() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 10", "set DATE 2026-11-26", "set TIME 19:00")
                .handsOver()
                .saying("10", "+1 201-555-0112")
                .havingBooked(0);
    }

    @Test
    void shouldAskForTheServiceWhenTheHouseHasSeveral() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set DATE 2026-11-27", "set TIME 10:00")
                .asks(OFFER)
                .saying("Haircut, Color or Blow-dry")
                .hears("set OFFER haircut", "set STAFF stylemaster.dana")
                .proposes()
                .saying("Haircut (45 minutes, $45.00) with Dana Reed")
                .hears("affirm")
                .booking("2026-11-27T10:00", 1);
    }

    @Test
    void shouldNameWhoCanWhenAPersonDoesNotDoTheService() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER color", "set STAFF stylemaster.dana", "set DATE 2026-11-27")
                .asks(STAFF)
                .saying("Dana Reed does not do Color", "Sofia Rossi or Omar Aziz")
                .hears("correct STAFF stylemaster.omar")
                .asks(TIME);
    }

    @Test
    void shouldProposeWhenAskedWhetherItIsFree() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("ask CHECK_AVAILABILITY PARTY_SIZE=2 DATE=2026-11-26 TIME=19:00")
                .proposes();
    }

    @Test
    void shouldSayWhatItNeedsWhenNothingWasUnderstood() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2")
                .hears("clarify")
                .asks(DATE)
                .saying("did not understand", "What day");
    }
}
