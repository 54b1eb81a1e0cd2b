package com.xseven.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.outbox.WaitingEvent;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JournalIT {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private static Database database;
    private static Journal journal;
    private static JournalWriter writer;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        journal = new Journal(database.jdbi());
        writer = new JournalWriter(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldKeepTheGreetingOnceWhenAConversationIsOpenedTwice() {
        // given
        ConversationId id = new ConversationId("opened-twice");

        // when
        writer.open(anOpening(id));
        writer.open(anOpening(id));

        // then
        assertThat(journal.history(id, 0, 10).entries())
                .extracting(HistoryEntry::text)
                .containsExactly("Welcome!");
        assertThat(journal.conversation(id)).hasValueSatisfying(conversation -> {
            assertThat(conversation.ended()).isFalse();
            assertThat(conversation.business()).contains(new BusinessId("marios-italian"));
        });
    }

    @Test
    void shouldKeepMessagesAndReplyInOrderWhenATurnIsRecorded() {
        // given
        ConversationId id = new ConversationId("in-order-1");
        writer.open(anOpening(id));

        // when
        Recorded recorded = writer.record(aTurn(id, 1, "Hello!", "m1", "m2"));

        // then
        assertThat(recorded).isEqualTo(new Recorded.Written(Optional.empty()));
        assertThat(journal.history(id, 0, 10).entries())
                .extracting(HistoryEntry::seq, HistoryEntry::role, HistoryEntry::text)
                .containsExactly(
                        tuple(1L, HistoryEntry.Speaker.ASSISTANT, "Welcome!"),
                        tuple(2L, HistoryEntry.Speaker.CUSTOMER, "text of m1"),
                        tuple(3L, HistoryEntry.Speaker.CUSTOMER, "text of m2"),
                        tuple(4L, HistoryEntry.Speaker.ASSISTANT, "Hello!"));
        assertThat(journal.replyTo(id, new MessageId("m2")).orElseThrow().text())
                .isEqualTo("Hello!");
        assertThat(journal.textOf(id, new MessageId("m1"))).contains("text of m1");
        assertThat(journal.explanation(id, 1).orElseThrow().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
    }

    @Test
    void shouldSayOfSeveralHowFarTheyHaveCome() {
        // given
        ConversationId fresh = new ConversationId("come-not-far");
        ConversationId talking = new ConversationId("come-far-already");
        writer.open(anOpening(fresh));
        writer.open(anOpening(talking));
        writer.record(aTurn(talking, 1, "Hello!", "m1"));
        writer.record(aTurn(talking, 2, "Hello again!", "m2"));

        // when
        List<TurnsSoFar> soFar = journal.turnsSoFar(Set.of(fresh, talking, new ConversationId("never-begun")));

        // then
        assertThat(soFar).containsExactlyInAnyOrder(new TurnsSoFar(fresh, 0, false), new TurnsSoFar(talking, 2, false));
    }

    @Test
    void shouldSayWhatStandsWhenATurnIsRecordedTwice() {
        // given
        ConversationId id = new ConversationId("recorded-twice");
        writer.open(anOpening(id));
        writer.record(aTurn(id, 1, "first", "m1"));

        // when
        Recorded again = writer.record(aTurn(id, 1, "second", "m1", "m2"));

        // then
        assertThat(again)
                .isEqualTo(new Recorded.StoodAlready(
                        List.of(new MessageId("m1")),
                        aTurn(id, 1, "first", "m1").standing()));
        assertThat(journal.reply(id, 1).orElseThrow().text()).isEqualTo("first");
        assertThat(journal.replyTo(id, new MessageId("m2"))).isEmpty();
    }

    @Test
    void shouldKeepReasonAndRatingWhenAConversationEnds() {
        // given
        ConversationId id = new ConversationId("rated-with-4");
        Outbox outbox = new Outbox(database.jdbi());
        writer.open(anOpening(id));
        writer.record(aTurn(id, 1, "Hello!", "m1"));
        outbox.relay(1_000, events -> {});

        // when
        writer.record(aFarewell(id, 2, new End("All done", Optional.of(4))));

        // then
        JournaledConversation conversation = journal.conversation(id).orElseThrow();
        assertThat(conversation.ended()).isTrue();
        assertThat(conversation.end()).contains(new End("All done", Optional.of(4)));
        assertThat(conversation.endWith(1)).isEmpty();
        assertThat(conversation.endWith(2)).contains(new End("All done", Optional.of(4)));
        assertThat(relayed(outbox, id)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("CONVERSATION_ENDED");
            assertThat(event.data()).contains("\"reason\": \"All done\"", "\"rating\": 4");
        });
    }

    @Test
    void shouldStayOverWhenALateMessageIsAnswered() {
        // given
        ConversationId id = new ConversationId("ended-and-late");
        writer.open(anOpening(id));
        writer.record(aFarewell(id, 1, new End("All done", Optional.of(4))));

        // when
        writer.record(aTurn(id, 2, "too late", "m1"));

        // then
        JournaledConversation conversation = journal.conversation(id).orElseThrow();
        assertThat(conversation.end()).contains(new End("All done", Optional.of(4)));
        assertThat(conversation.turn()).isEqualTo(2);
    }

    @Test
    void shouldKeepNoRatingWhenNoneWasGiven() {
        // given
        ConversationId id = new ConversationId("never-rated");
        Outbox outbox = new Outbox(database.jdbi());
        writer.open(anOpening(id));
        outbox.relay(1_000, events -> {});

        // when
        writer.record(aFarewell(id, 1, new End("idle", Optional.empty())));

        // then
        assertThat(journal.conversation(id).orElseThrow().end()).contains(new End("idle", Optional.empty()));
        assertThat(relayed(outbox, id))
                .singleElement()
                .satisfies(event -> assertThat(event.data())
                        .contains("\"reason\": \"idle\"")
                        .doesNotContain("rating"));
    }

    @Test
    void shouldReadOnFromTheCursorWhenThereIsMore() {
        // given
        ConversationId id = new ConversationId("many-pages");
        writer.open(anOpening(id));
        for (int turn = 1; turn <= 3; turn++) {
            writer.record(aTurn(id, turn, "reply " + turn, "m" + turn));
        }

        // when
        HistoryPage first = journal.history(id, 0, 4);
        HistoryPage second = journal.history(id, first.nextCursor().orElseThrow(), 4);

        // then
        assertThat(Stream.of(first, second).flatMap(page -> page.entries().stream()))
                .extracting(HistoryEntry::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void shouldHandEventsOverOnceAndInOrderWhenTheyAreRelayed() {
        // given
        ConversationId id = new ConversationId("with-events");
        Outbox outbox = new Outbox(database.jdbi());
        outbox.relay(1_000, events -> {});
        writer.open(anOpening(id));
        writer.record(aTurn(id, 1, "Hello!", "m1"));

        // when
        List<WaitingEvent> relayed = new ArrayList<>();
        outbox.relay(1_000, relayed::addAll);
        outbox.relay(1_000, relayed::addAll);

        // then
        assertThat(relayed.stream().filter(event -> event.key().equals(id.value())))
                .extracting(WaitingEvent::type)
                .containsExactly("CONVERSATION_STARTED", "CONVERSATION_MESSAGE", "AI_RESPONSE_GENERATED");
        assertThat(relayed).noneMatch(event -> event.data().contains("text of m1"));
    }

    @Test
    void shouldKeepEventsWhenTheyCouldNotBePublished() {
        // given
        ConversationId id = new ConversationId("not-published");
        Outbox outbox = new Outbox(database.jdbi());
        writer.open(anOpening(id));

        // when
        assertThatThrownBy(() -> outbox.relay(1_000, events -> {
                    throw new IllegalStateException("Kafka is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        // then
        List<WaitingEvent> relayed = new ArrayList<>();
        outbox.relay(1_000, relayed::addAll);
        assertThat(relayed).anyMatch(event -> event.key().equals(id.value()));
    }

    private static List<WaitingEvent> relayed(Outbox outbox, ConversationId id) {
        List<WaitingEvent> relayed = new ArrayList<>();
        outbox.relay(1_000, relayed::addAll);
        return relayed.stream().filter(event -> event.key().equals(id.value())).toList();
    }

    private static TurnRecord aFarewell(ConversationId id, int turn, End end) {
        TurnRecord spoken = aTurn(id, turn, "Goodbye!");
        return new TurnRecord(
                spoken.business(),
                spoken.messages(),
                spoken.reply(),
                spoken.explanation(),
                spoken.standing(),
                Optional.of(end),
                AT);
    }

    private static Opening anOpening(ConversationId id) {
        return new Opening(
                id,
                Flow.DEDICATED,
                Optional.of(new BusinessId("marios-italian")),
                Optional.of(Category.FOOD_HOSPITALITY),
                Channel.WEB,
                "en",
                Customer.unknown(),
                "Welcome!",
                Duration.ofHours(24),
                Optional.empty(),
                0,
                AT);
    }

    private static TurnRecord aTurn(ConversationId id, int turn, String reply, String... messages) {
        List<CustomerMessage> texts = Stream.of(messages)
                .map(message -> new CustomerMessage(new MessageId(message), "text of " + message, AT))
                .toList();
        Understood understood = new Understood(Intent.GREET, 0.9, "en", List.of());
        return new TurnRecord(
                Optional.of(new BusinessId("marios-italian")),
                texts,
                new Reply(
                        id,
                        turn,
                        texts.stream().map(CustomerMessage::id).toList(),
                        reply,
                        Stage.COMPLETION,
                        List.of(Stage.PROCESSING, Stage.COMPLETION),
                        Agent.RESTAURANT_FOOD,
                        List.of(),
                        Intent.GREET,
                        0.9,
                        Collections.emptySortedMap(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        "en"),
                new Explanation(
                        turn,
                        understood,
                        List.of(),
                        Agent.RESTAURANT_FOOD,
                        "built-in",
                        "none",
                        List.of(),
                        0,
                        "0",
                        Collections.emptySortedMap(),
                        Optional.empty(),
                        AT),
                new Standing(
                        Stage.COMPLETION, Agent.RESTAURANT_FOOD, Intent.GREET, false, "en", 0, DialogueState.empty()),
                Optional.empty(),
                AT);
    }
}
