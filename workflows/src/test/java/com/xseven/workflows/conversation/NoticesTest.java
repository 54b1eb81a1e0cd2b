package com.xseven.workflows.conversation;

import static com.xseven.workflows.fixture.Conversations.ID;
import static com.xseven.workflows.fixture.Conversations.aConversation;
import static com.xseven.workflows.fixture.Conversations.aMessage;
import static com.xseven.workflows.fixture.Conversations.anEnd;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.fixture.InMemoryJournal;
import com.xseven.workflows.fixture.TestHouse;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.VisitNews;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a business tells of its own accord, in the middle of a conversation but never of a turn. */
class NoticesTest {

    private static final Reply.StartedWorkflow APPOINTMENT =
            new Reply.StartedWorkflow("APPOINTMENT", "appointment/conversation-1-1", "CONFIRMED");

    @Test
    void shouldTellItOnceWhenItIsSignalledTwice() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());

            // when
            conversation.noticed(aNotice("n1", "Your booking is moved."));
            conversation.noticed(aNotice("n1", "Your booking is moved."));
            house.say("m1", "greet");
            conversation.noticed(aNotice("n1", "Your booking is moved."));
            house.say("m2", "thanks");

            // then
            assertThat(house.journal().transcript())
                    .containsExactly(" -> Your booking is moved.", "m1 -> GREET", "m2 -> THANKS");
            TurnRecord told = house.journal().turns().getFirst();
            assertThat(told.reply().workflow()).contains(APPOINTMENT);
            assertThat(told.reply().path()).isEmpty();
        }
    }

    @Test
    void shouldLeaveOpenWhatIsOpenWhenItTellsSomething() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");

            // when
            conversation.noticed(aNotice("n1", "See you soon."));
            awaitTurns(house, 2);
            String stillPending = conversation.state().pendingAction().orElseThrow();
            house.say("m2", "confirm");

            // then
            assertThat(stillPending).isEqualTo("a table for 4");
            assertThat(house.journal().turns().get(1).reply().pendingAction()).isPresent();
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> A table for 4?", " -> See you soon.", "m2 -> Booked at Table 4");
        }
    }

    @Test
    void shouldWaitForTheEndOfTheTurnWhenOneIsUnderWay() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given: a turn that takes its time
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));
            await().until(() ->
                    !house.eventsThatMention("appointment/conversation-1-2").isEmpty());

            // when
            conversation.noticed(aNotice("n1", "See you soon."));
            house.table().openTheDoor();
            awaitTurns(house, 3);

            // then
            assertThat(house.journal().transcript())
                    .containsExactly("m1 -> A table for 4?", "m2 -> Booked at Table 4", " -> See you soon.");
        }
    }

    @Test
    void shouldRememberWhatItToldWhenItContinuesAsNew() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening(Duration.ofHours(24), 1));
            conversation.noticed(aNotice("n1", "See you soon."));
            awaitTurns(house, 1);
            house.say("m1", "greet");

            // when
            house.conversation(ID).noticed(aNotice("n1", "See you soon."));
            house.say("m2", "thanks");

            // then
            assertThat(house.journal().transcript())
                    .containsExactly(" -> See you soon.", "m1 -> GREET", "m2 -> THANKS");
        }
    }

    @Test
    void shouldTellItOnceWhenACrashLetItBeWrittenBefore() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationNotice notice = aNotice("n1", "See you soon.");
            InMemoryJournal journal = house.journal();
            journal.writtenBefore(TurnRecords.notice(
                    aConversation(), new Turn(1, List.of(), anOpening().at()), notice));

            // when
            ConversationWorkflow conversation = house.start(anOpening());
            conversation.noticed(notice);
            house.say("m1", "greet");

            // then
            assertThat(journal.transcript()).containsExactly(" -> See you soon.", "m1 -> GREET");
        }
    }

    @Test
    void shouldTellItBeforeTheFarewellWhenTheEndIsWanted() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            ConversationWorkflow conversation = house.start(anOpening());
            house.say("m1", "book a table");
            house.table().closeTheDoor();
            conversation.receive(aMessage("m2", "confirm"));
            await().until(() ->
                    !house.eventsThatMention("appointment/conversation-1-2").isEmpty());
            conversation.noticed(aNotice("n1", "See you soon."));

            // when
            var end = house.later(() -> conversation.end(anEnd()));
            await().until(() -> house.acceptedUpdates(ID) == 1);
            house.table().openTheDoor();
            end.join();

            // then
            assertThat(house.journal().transcript().get(2)).isEqualTo(" -> See you soon.");
            assertThat(house.journal().turns()).hasSize(4);
        }
    }

    @Test
    void shouldSpeakOfAnAppointmentAsItIsOnceItHeardOfAMove() {
        // given
        Conversation conversation = aConversation();
        SortedMap<SlotName, String> seven = new TreeMap<>(Map.of(SlotName.DATE, "2026-11-27", SlotName.TIME, "19:00"));
        DialogueState dialogue = conversation
                .standing()
                .dialogue()
                .withVisits(List.of(new BookedVisit("moved", seven), new BookedVisit("other", seven)));
        Conversation booked = conversation.afterTurn(
                List.of(),
                conversation.standing().with(dialogue),
                Optional.empty(),
                anOpening().at());
        Turn turn = new Turn(2, List.of(), anOpening().at());

        // when
        List<BookedVisit> moved = visitsAfter(booked, turn, Optional.of(LocalDateTime.parse("2026-11-28T20:00")));
        List<BookedVisit> cancelled = visitsAfter(booked, turn, Optional.empty());

        // then
        assertThat(moved)
                .extracting(BookedVisit::start)
                .containsExactly(LocalDateTime.parse("2026-11-28T20:00"), LocalDateTime.parse("2026-11-27T19:00"));
        assertThat(cancelled).extracting(BookedVisit::appointmentId).containsExactly("other");
    }

    private static List<BookedVisit> visitsAfter(Conversation conversation, Turn turn, Optional<LocalDateTime> start) {
        ConversationNotice notice = new ConversationNotice(
                "n1", "It is different now.", Optional.empty(), Optional.of(new VisitNews("moved", start)));
        return TurnRecords.notice(conversation, turn, notice)
                .standing()
                .dialogue()
                .visits();
    }

    private static void awaitTurns(TestHouse house, int count) {
        await().until(() -> house.journal().turns().size() == count);
    }

    private static ConversationNotice aNotice(String id, String text) {
        return new ConversationNotice(id, text, Optional.of(APPOINTMENT));
    }
}
