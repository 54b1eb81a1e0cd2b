package com.xseven.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.stream.PublishedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(30)
class EventFeedTest extends OverHttp {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LATER = Duration.ofSeconds(10);

    @Autowired
    private EventFeeds feeds;

    @Test
    void shouldHoldWhatComesAfterAGapWhileTheJournalIsAway() throws InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        try (EventFeed feed = feeds.open(guest.id(), Optional.of(new EventId(1, 5)))) {
            streams.goAway();
            guest.says("Two", "Prefer", "respond-async");
            streams.comeBack();
            guest.says("Three", "Prefer", "respond-async");
            transcripts.goAway();

            // when
            Optional<PublishedEvent> whileAway = feed.next(SOON);
            transcripts.comeBack();

            // then
            assertThat(whileAway).isEmpty();
            assertThat(ids(feed, 10))
                    .containsExactly("2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3", "3-4", "3-5");
        }
    }

    @Test
    void shouldAskTheJournalOnceForAllWhileNothingIsNew() throws InterruptedException {
        // given
        List<EventFeed> all = new ArrayList<>();
        for (int each = 0; each < 15; each++) {
            Guest guest = guest();
            guest.says("Hello");
            EventFeed feed = feeds.open(guest.id(), Optional.empty());
            ids(feed, 5);
            all.add(feed);
        }
        streams.goAway();
        int before = transcripts.questions();

        // when
        for (EventFeed feed : all) {
            assertThat(feed.next(Duration.ZERO)).isEmpty();
            assertThat(feed.next(Duration.ZERO)).isEmpty();
        }

        // then
        assertThat(transcripts.questions() - before).isLessThan(5);
        all.forEach(EventFeed::close);
    }

    @Test
    void shouldTellANewListenerTheLatestTurnsWhileTheStreamsAreAway() throws InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        streams.goAway();

        // when
        try (EventFeed feed = feeds.open(guest.id(), Optional.empty())) {

            // then
            assertThat(ids(feed, 5)).containsExactly("1-1", "1-2", "1-3", "1-4", "1-5");
            assertThat(feed.next(SOON)).isEmpty();
        }
    }

    @Test
    void shouldMakeTheWatcherWaitWhenTheReaderIsSlow() throws InterruptedException {
        // given
        List<PublishedEvent> events = stages(500);
        try (EventFeed feed = feeds.open(guest().id(), Optional.empty())) {
            List<PublishedEvent> taken = new ArrayList<>();
            Thread watcher = watching(feed, events, taken);

            // when
            await().until(() -> watcher.getState() == Thread.State.WAITING);

            // then
            assertThat(taken).hasSizeLessThan(50);
            assertThat(ids(feed, 500))
                    .containsExactlyElementsOf(
                            events.stream().map(event -> event.id().toString()).toList());
            watcher.join();
        }
    }

    @Test
    void shouldLetTheWatcherGoWhenASlowReaderLeaves() throws InterruptedException {
        // given
        EventFeed feed = feeds.open(guest().id(), Optional.empty());
        Thread watcher = watching(feed, stages(500), new ArrayList<>());
        await().until(() -> watcher.getState() == Thread.State.WAITING);

        // when
        feed.close();

        // then
        assertThat(watcher.join(LATER)).isTrue();
    }

    private static Thread watching(EventFeed feed, List<PublishedEvent> events, List<PublishedEvent> taken) {
        return Thread.ofVirtual()
                .start(() -> events.forEach(event -> {
                    feed.heard(event);
                    taken.add(event);
                }));
    }

    private static List<PublishedEvent> stages(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> new PublishedEvent(
                        new EventId(1, index), new ConversationEvent.StageReached(1, Stage.PROCESSING)))
                .toList();
    }

    private static List<String> ids(EventFeed feed, int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            ids.add(feed.next(LATER).orElseThrow().id().toString());
        }
        return ids;
    }
}
