package com.xseven.dialogue.policy;

import static com.xseven.dialogue.vocabulary.SlotName.APPOINTMENT;
import static com.xseven.dialogue.vocabulary.SlotName.DATE;
import static com.xseven.dialogue.vocabulary.SlotName.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a booking once it stands: to move it, to give it up, and to leave it after all. */
class VisitTranscriptsTest {

    private static Rehearsal aBookedTable() {
        return Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:30")
                .hears("affirm");
    }

    private static Rehearsal twoBookedTables() {
        return aBookedTable()
                .hears("start BOOK", "set PARTY_SIZE 4", "set DATE 2026-11-28", "set TIME 18:00")
                .hears("affirm");
    }

    @Test
    void shouldCancelWhenTheCustomerConfirmsThat() {
        Rehearsal talk = aBookedTable()
                .hears("start CANCEL_BOOKING")
                .proposes()
                .saying("Shall I cancel a table for 2 on Friday, November 27 at 7:30 PM?")
                .hears("affirm")
                .answers()
                .saying("cancelled", "7:30 PM");
        assertThat(talk.world().cancelled()).containsExactly("A-1001");
        assertThat(talk.state().visits()).isEmpty();
        talk.hears("ask PENDING_ACTIONS").saying("Nothing is booked");
    }

    @Test
    void shouldCancelTheOneThatFitsWhenOneOfTwoIsTold() {
        twoBookedTables()
                .hears("start CANCEL_BOOKING", "set PARTY_SIZE 4")
                .proposes()
                .saying("Shall I cancel a table for 4 on Saturday, November 28 at 6:00 PM?");
    }

    @Test
    void shouldLeaveTheBookingWhenTheCustomerWillNotCancelAfterAll() {
        Rehearsal talk =
                aBookedTable().hears("start CANCEL_BOOKING").hears("deny").answers();
        talk.saying("stands as it is", "7:30 PM");
        assertThat(talk.world().cancelled()).isEmpty();
        assertThat(talk.state().tasks()).isEmpty();
    }

    @Test
    void shouldMoveOnlyWhatIsSaidWhenABookingIsChanged() {
        Rehearsal talk = aBookedTable()
                .hears("start RESCHEDULE", "set TIME 20:00")
                .proposes()
                .saying("Shall I move your booking to a table for 2 on Friday, November 27 at 8:00 PM?")
                .hears("affirm")
                .answers()
                .saying("It is now", "8:00 PM")
                .havingBooked(1);
        assertThat(talk.world().moved().getLast().date()).isEqualTo("2026-11-27");
        talk.hears("start CANCEL_BOOKING").proposes().saying("8:00 PM");
    }

    @Test
    void shouldNameWhatIsPossibleWhenTheNewDayIsNot() {
        aBookedTable()
                .hears("start RESCHEDULE", "set DATE 2026-12-25")
                .asks(DATE)
                .saying("closed")
                .hears("drop")
                .answers()
                .saying("stands as it is", "7:30 PM");
    }

    @Test
    void shouldKeepTheBookingWhenTheNewPlaceIsTakenMeanwhile() {
        Rehearsal talk = aBookedTable()
                .snatched("2026-11-27T20:00")
                .hears("start RESCHEDULE", "set TIME 20:00")
                .hears("affirm")
                .asks(TIME)
                .saying("taken");
        assertThat(talk.world().moved()).isEmpty();
        assertThat(talk.state().visits()).hasSize(1);
    }

    @Test
    void shouldAskWhichOneWhenSeveralStand() {
        Rehearsal talk = twoBookedTables()
                .hears("start CANCEL_BOOKING")
                .asks(APPOINTMENT)
                .saying("Which one", "7:30 PM", "6:00 PM")
                .hears("choose 2")
                .proposes()
                .saying("6:00 PM")
                .hears("affirm")
                .answers();
        assertThat(talk.world().cancelled()).containsExactly("A-1002");
    }

    @Test
    void shouldTakeADayForAnAnswerWhenAskedWhichOne() {
        twoBookedTables()
                .hears("start RESCHEDULE", "set TIME 20:30")
                .asks(APPOINTMENT)
                .hears("set DATE 2026-11-28")
                .proposes()
                .saying("a table for 4 on Saturday, November 28 at 8:30 PM");
    }

    @Test
    void shouldKnowWhichOneWhenItsDayIsSaid() {
        twoBookedTables()
                .hears("start CANCEL_BOOKING", "set DATE 2026-11-27")
                .proposes()
                .saying("7:30 PM");
    }

    @Test
    void shouldLeaveItToAPersonWhenItIsTooLateToCancel() {
        Rehearsal talk = Rehearsal.withAnnAt("bright-smile-dental")
                .hears("start BOOK", "set OFFER checkup", "set DATE 2026-11-24", "set TIME 09:00")
                .hears("affirm")
                .hears("start CANCEL_BOOKING")
                .handsOver()
                .saying("too late");
        assertThat(talk.state().tasks()).isEmpty();
        assertThat(talk.world().cancelled()).isEmpty();
    }

    @Test
    void shouldSaySoWhenNothingWouldChange() {
        aBookedTable().hears("start RESCHEDULE", "set TIME 19:30").asks(TIME).saying("already");
    }

    @Test
    void shouldTryAgainWhenTheBookDidNotAnswer() {
        Rehearsal talk = aBookedTable().broken();
        talk.hears("start CANCEL_BOOKING").hears("affirm").proposes().saying("nothing has been changed");
    }

    @Test
    void shouldBeginAnewWhenSomethingElseIsBookedInsteadOfCancelling() {
        aBookedTable()
                .hears("start CANCEL_BOOKING")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-28", "set TIME 18:00")
                .proposes()
                .hears("affirm")
                .answers()
                .havingBooked(2);
    }

    @Test
    void shouldThankFirstAndSayGoodbyeLastWhateverTheOrderOfWords() {
        Rehearsal.at("marios-italian")
                .hears("chat GOODBYE", "chat THANKS")
                .answers()
                .saying("You're welcome. Goodbye");
    }

    @Test
    void shouldSayNoGoodbyeWhenSomethingIsAskedAfterIt() {
        Rehearsal talk = Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-27", "set TIME 19:30")
                .hears("chat GOODBYE", "chat THANKS")
                .proposes()
                .saying("You're welcome.", "Shall I book it?");
        talk.notSaying("Goodbye");
    }
}
