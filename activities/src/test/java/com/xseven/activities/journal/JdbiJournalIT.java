package com.xseven.activities.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.stream.RedisEventStreams;
import com.xseven.store.stream.StreamSettings;
import com.xseven.store.stream.Watch;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of a turn is what stands in the journal, whichever attempt tells it. */
class JdbiJournalIT {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private static PortEllis city;
    private static LocalServers servers;
    private static RedisEventStreams streams;
    private static JournalWriter writer;
    private static JdbiJournal journal;

    @BeforeAll
    static void open() {
        city = new PortEllis();
        servers = LocalServers.shared("test-redis", Set.of(ServiceName.REDIS));
        streams = RedisEventStreams.connect(URI.create(servers.addresses().redisUrl()), StreamSettings.usual());
        writer = new JournalWriter(city.database().jdbi());
        journal = new JdbiJournal(writer, new Journal(city.database().jdbi()), streams, InstantSource.fixed(AT));
    }

    @AfterAll
    static void close() {
        streams.close();
        servers.close();
        city.close();
    }

    @Test
    void shouldTellOfTheTurnWhenItIsWritten() {
        // given
        ConversationId id = aConversation();
        journal.open(anOpening(id));

        // when
        Recorded recorded = journal.record(aTurn(id, "Hello!", List.of("check-booking"), Optional.empty()));

        // then
        assertThat(recorded).isEqualTo(new Recorded.Written(Optional.of(AT)));
        assertThat(told(id, 3))
                .containsExactly(
                        new ConversationEvent.AgentChosen(1, Agent.RESTAURANT_FOOD),
                        new ConversationEvent.ToolUsed(1, "check-booking"),
                        new ConversationEvent.Replied(aReply(id, "Hello!")));
    }

    @Test
    void shouldTellOfTheToolsAndTheEndThatStandWhenTheTurnIsRepeatedOtherwise() {
        // given: an attempt that was killed after writing and before telling
        ConversationId id = aConversation();
        End end = new End("All done", Optional.of(5));
        journal.open(anOpening(id));
        writer.record(aTurn(id, "Goodbye!", List.of("find-offers"), Optional.of(end)));

        // when
        Recorded recorded = journal.record(aTurn(id, "Hello!", List.of("check-booking"), Optional.empty()));

        // then
        assertThat(recorded).isInstanceOf(Recorded.StoodAlready.class);
        assertThat(told(id, 4))
                .containsExactly(
                        new ConversationEvent.AgentChosen(1, Agent.RESTAURANT_FOOD),
                        new ConversationEvent.ToolUsed(1, "find-offers"),
                        new ConversationEvent.Replied(aReply(id, "Goodbye!")),
                        new ConversationEvent.Ended(1, "All done", Optional.of(5)));
    }

    @Test
    void shouldTellOfNoEndWhenTheTurnThatStandsEndedNothing() {
        // given
        ConversationId id = aConversation();
        journal.open(anOpening(id));
        writer.record(aTurn(id, "Hello!", List.of(), Optional.empty()));

        // when
        journal.record(aTurn(id, "Goodbye!", List.of("check-booking"), Optional.of(new End("idle", Optional.empty()))));

        // then
        assertThat(told(id, 2))
                .containsExactly(
                        new ConversationEvent.AgentChosen(1, Agent.RESTAURANT_FOOD),
                        new ConversationEvent.Replied(aReply(id, "Hello!")));
    }

    /** Everything that is published of a conversation, which are at least so many events. */
    private static List<ConversationEvent> told(ConversationId id, int least) {
        List<ConversationEvent> heard = new CopyOnWriteArrayList<>();
        try (Watch _ = streams.watch(id, EventId.BEFORE_ALL, event -> heard.add(event.event()))) {
            await().untilAsserted(() -> assertThat(heard).hasSizeGreaterThanOrEqualTo(least));
        }
        return heard;
    }

    private static ConversationId aConversation() {
        return new ConversationId(UUID.randomUUID().toString());
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

    private static TurnRecord aTurn(ConversationId id, String text, List<String> tools, Optional<End> end) {
        Explanation explanation = new Explanation(
                1,
                new Understood(Intent.GREET, 0.9, "en", List.of()),
                List.of(),
                Agent.RESTAURANT_FOOD,
                "built-in",
                "none",
                tools,
                0,
                "0",
                Collections.emptySortedMap(),
                Optional.empty(),
                AT);
        Standing standing = new Standing(
                Stage.COMPLETION, Agent.RESTAURANT_FOOD, Intent.GREET, false, "en", 0, DialogueState.empty());
        return new TurnRecord(
                Optional.of(new BusinessId("marios-italian")),
                List.of(),
                aReply(id, text),
                explanation,
                standing,
                end,
                AT);
    }

    private static Reply aReply(ConversationId id, String text) {
        return new Reply(
                id,
                1,
                List.of(),
                text,
                Stage.COMPLETION,
                List.of(),
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
                "en");
    }
}
