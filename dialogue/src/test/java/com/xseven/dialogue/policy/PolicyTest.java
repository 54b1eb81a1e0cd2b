package com.xseven.dialogue.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    @Test
    void shouldSayWhatCanBeDoneWhenGreeted() {
        Rehearsal.at("marios-italian")
                .hears("chat GREET")
                .answers()
                .saying("Hello!", "book you a table", "How can I help you?");
        Rehearsal.at("speedy-auto").hears("chat GREET").answers().saying("book you an appointment");
    }

    @Test
    void shouldAnswerInKindWhenThanked() {
        Rehearsal.at("marios-italian").hears("chat THANKS").answers().saying("You're welcome.");
        Rehearsal.at("marios-italian").hears("chat GOODBYE").answers().saying("Goodbye", "Mario's Italian");
    }

    @Test
    void shouldKeepAskingWhenCourtesiesComeInBetween() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 19:00")
                .hears("chat THANKS")
                .proposes()
                .saying("You're welcome.", "Shall I book it?");
    }

    @Test
    void shouldName911WhenLifeIsInDanger() {
        Rehearsal.withAnnAt("city-medical-clinic")
                .hears("start BOOK", "escalate TALK_TO_HUMAN", "escalate EMERGENCY")
                .handsOver()
                .saying("911")
                .notSaying("what day");
    }

    @ParameterizedTest
    @CsvSource({"TALK_TO_HUMAN, join this conversation", "COMPLAIN, sorry to hear that"})
    void shouldCallAPersonWhenOneIsWanted(String reason, String words) {
        Rehearsal.at("marios-italian").hears("escalate " + reason).handsOver().saying(words, "+1 201-555-0112");
    }

    @ParameterizedTest
    @EnumSource(
            value = Intent.class,
            names = {"RESCHEDULE", "CANCEL_BOOKING", "SEARCH", "UPDATE_HOURS"})
    void shouldSaySoWhenSomethingCannotBeDoneHere(Intent task) {
        Rehearsal.at("marios-italian")
                .hears("start " + task)
                .answers()
                .saying("can't", "+1 201-555-0112")
                .notSaying("cancelled", "ordered", "booked", "moved");
    }

    @Test
    void shouldGoOnWithTheBookingWhenSomethingElseCannotBeDone() {
        Rehearsal.withAnnAt("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2")
                .hears("start SEARCH")
                .asks(SlotName.DATE)
                .saying("I can't do that here", "What day");
    }

    @Test
    void shouldSayWhatIsPossibleWhenNothingIsUnderstood() {
        Rehearsal.at("marios-italian")
                .hears("clarify")
                .answers()
                .saying("did not understand", "book you a table")
                .notSaying("person");
        Rehearsal.at("marios-italian")
                .hears(new Understood(Intent.OUT_OF_SCOPE, 0.9, "en", List.of(Commands.read("clarify"))))
                .answers()
                .saying("can't help with that", "person");
    }

    @Test
    void shouldNotBeBoundToAYesWhenNothingIsOpen() {
        Rehearsal.at("marios-italian").hears("affirm").answers().saying("anything else");
        Rehearsal.at("marios-italian").hears("deny").answers().saying("All right");
        Rehearsal.at("marios-italian").hears("drop").answers().havingBooked(0);
        Rehearsal.at("marios-italian").hears("choose 1").answers().saying("did not understand");
        Rehearsal.at("marios-italian").hears("set NAME Ann").answers().saying("Thank you", "help");
    }

    @Test
    void shouldRememberTheTopicWhenAskedAndForgetItAfterwards() {
        // given
        Rehearsal rehearsal = Rehearsal.at("marios-italian");

        // then
        assertThat(rehearsal.hears("ask ASK_HOURS").state().topic()).contains(Intent.ASK_HOURS);
        assertThat(rehearsal.hears("chat THANKS").state().topic()).isEqualTo(Optional.empty());
    }

    @Test
    void shouldRememberTheCustomerWhenOneTaskIsDone() {
        Rehearsal.at("marios-italian")
                .hears("start BOOK", "set PARTY_SIZE 2", "set DATE 2026-11-26", "set TIME 19:00")
                .hears("set NAME Ann Lee", "set PHONE +12015550999")
                .proposes()
                .hears("affirm")
                .answers()
                .hears("start BOOK", "set PARTY_SIZE 3", "set DATE 2026-11-27", "set TIME 18:00")
                .proposes()
                .saying("Ann Lee")
                .hears("affirm")
                .havingBooked(2);
    }
}
