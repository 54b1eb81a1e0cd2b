package com.xseven.dialogue.policy;

import static com.xseven.dialogue.vocabulary.SlotName.DATE;
import static com.xseven.dialogue.vocabulary.SlotName.PARTY_SIZE;
import static com.xseven.dialogue.vocabulary.SlotName.STAFF;
import static com.xseven.dialogue.vocabulary.SlotName.TIME;

import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void shouldSayWhoWorksThereWhenNobodyHasTheName() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER color", "set STAFF Zoe", "set DATE 2026-11-27", "set TIME 10:00")
                .asks(STAFF)
                .saying("there is no Zoe here", "Sofia Rossi or Omar Aziz")
                .hears("set STAFF stylemaster.omar")
                .proposes()
                .saying("Omar Aziz");
    }

    @Test
    void shouldGoOnWithAnyoneWhenTheNameDoesNotMatter() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER color", "set STAFF Zoe", "set DATE 2026-11-27", "set TIME 10:00")
                .hears("reopen STAFF")
                .proposes()
                .notSaying("Zoe");
    }

    @Test
    void shouldNotBookWhenTheYesNamesAStranger() {
        Rehearsal.withAnnAt("stylemaster")
                .hears("start BOOK", "set OFFER color", "set DATE 2026-11-27", "set TIME 10:00")
                .proposes()
                .hears("affirm", "set STAFF Zoe")
                .asks(STAFF)
                .havingBooked(0);
    }

    @Test
    void shouldAskWhichIsMeantWhenATimeHasTwoReadings() {
        Rehearsal.withAnnAt("rapid-plumbing")
                .hears("start BOOK", "set OFFER drain", "set DATE 2026-11-27", "either TIME 07:00 19:00")
                .asks(TIME)
                .saying("7:00 AM or 7:00 PM")
                .hears("choose 2")
                .proposes()
                .saying("7:00 PM");
    }

    @Test
    void shouldAskWhichDayIsMeantWhenAWeekendIsNamed() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "either DATE 2026-11-28 2026-11-29")
                .asks(DATE)
                .saying("Saturday, November 28 or Sunday, November 29")
                .hears("choose 1")
                .asks(TIME);
    }

    @Test
    void shouldAskForTheNewStartWhenABookingIsToBeChanged() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 20:30")
                .hears("affirm")
                .hears("start RESCHEDULE")
                .asks(DATE)
                .saying("What day and time")
                .havingBooked(1);
    }

    @Test
    void shouldTellWhatIsKnownWhenAskedForIt() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("ask PENDING_ACTIONS")
                .saying("Nothing is booked yet")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26")
                .hears("ask PENDING_ACTIONS")
                .asks(TIME)
                .saying("So far I have a table for 2, Thursday, November 26")
                .hears("set TIME 20:30")
                .hears("affirm")
                .hears("ask PENDING_ACTIONS")
                .saying("You're booked: a table for 2 on Thursday, November 26 at 8:30 PM");
    }

    @Test
    void shouldNameTheLargestTableWhenAPartyFitsAtNone() {
        Rehearsal.withAnnAt("taco-loco")
                .hears("start BOOK", "set PARTY_SIZE 5", "set DATE 2026-11-26", "set TIME 18:00")
                .asks(PARTY_SIZE)
                .saying("seats 4", "201-555-0105");
    }

    @Test
    void shouldNotAskForPeopleWhenPetsAreServedAtTables() {
        Rehearsal.withAnnAt("paws-grooming")
                .hears("start BOOK", "set OFFER bath", "set DATE 2026-11-27", "set TIME 10:00")
                .proposes();
    }
}
