package com.xseven.store.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

@Timeout(60)
class RedisEventStreamsIT {

    private static LocalServers servers;

    private final ConversationId conversation = aConversation();
    private RedisEventStreams worker;
    private RedisEventStreams api;

    @BeforeAll
    static void startRedis() {
        servers = LocalServers.shared("test-redis", Set.of(ServiceName.REDIS));
    }

    @AfterAll
    static void stopRedis() {
        servers.close();
    }

    @BeforeEach
    void connect() {
        worker = RedisEventStreams.connect(redis(), StreamSettings.usual());
        api = RedisEventStreams.connect(redis(), StreamSettings.usual());
    }

    @AfterEach
    void disconnect() {
        worker.close();
        api.close();
    }

    @Test
    void shouldTellWatchersWhatIsPublishedInOrder() {
        // given
        Ears ears = new Ears();
        api.watch(conversation, EventId.BEFORE_ALL, ears);

        // when
        assertThat(worker.publish(conversation, turn(1))).isTrue();
        assertThat(worker.publish(conversation, turn(2))).isTrue();

        // then
        ears.awaitIds("1-1", "1-2", "2-1", "2-2");
        assertThat(ears.heard).containsSequence(turn(1));
    }

    @Test
    void shouldKnowAnotherTextWhenAMessageIsSentAgain() {
        // given
        MessageId message = new MessageId("m-1");
        api.noteText(conversation, message, "Hello");

        // when, then
        assertThat(worker.noteText(conversation, message, "Hello")).isTrue();
        assertThat(worker.noteText(conversation, message, "Something else")).isFalse();
        assertThat(worker.noteText(aConversation(), message, "Something else")).isTrue();
    }

    @Test
    void shouldKeepEachEventOnceWhenATurnIsPublishedTwice() {
        // given
        worker.publish(conversation, turn(1).subList(0, 1));
        worker.publish(conversation, turn(1));
        worker.publish(conversation, turn(2));

        // when
        boolean published = worker.publish(conversation, turn(1));

        // then
        Ears ears = new Ears();
        api.watch(conversation, EventId.BEFORE_ALL, ears);
        assertThat(published).isTrue();
        ears.awaitIds("1-1", "1-2", "2-1", "2-2");
    }

    @Test
    void shouldGoOnAfterAPlace() {
        // given
        worker.publish(conversation, turn(1));
        worker.publish(conversation, turn(2));
        Ears ears = new Ears();

        // when
        api.watch(conversation, new EventId(1, 1), ears);

        // then
        ears.awaitIds("1-2", "2-1", "2-2");
    }

    @Test
    void shouldReadEverythingWhenTheStreamIsLongerThanAPage() {
        // given
        IntStream.rangeClosed(1, 250).forEach(number -> worker.publish(conversation, turn(number)));
        Ears ears = new Ears();

        // when
        api.watch(conversation, EventId.BEFORE_ALL, ears);

        // then
        await().untilAsserted(() -> assertThat(ears.heard).hasSize(500));
        assertThat(ears.heard).extracting(PublishedEvent::id).isSorted();
    }

    @Test
    void shouldHearWhatWasPublishedJustBeforeTheWatchBegan() {
        // given
        IntStream.rangeClosed(1, 50).forEach(number -> worker.publish(conversation, turn(number)));
        Ears ears = new Ears();

        // when
        api.watchNewest(conversation, ears);
        worker.publish(conversation, turn(51));

        // then
        await().untilAsserted(() -> assertThat(ears.ids()).contains("50-2", "51-1", "51-2"));
        assertThat(ears.heard)
                .hasSizeLessThan(20)
                .extracting(PublishedEvent::id)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldHearNothingMoreWhenTheWatchIsClosed() {
        // given
        Ears closed = new Ears();
        Ears open = new Ears();
        Watch watch = api.watch(conversation, EventId.BEFORE_ALL, closed);
        api.watch(conversation, EventId.BEFORE_ALL, open);
        worker.publish(conversation, turn(1));
        closed.awaitIds("1-1", "1-2");

        // when
        watch.close();
        worker.publish(conversation, turn(2));

        // then
        open.awaitIds("1-1", "1-2", "2-1", "2-2");
        assertThat(closed.ids()).containsExactly("1-1", "1-2");
    }

    @Test
    void shouldListenOnOneConnectionHoweverManyConversationsAreWatched() {
        // given
        List<Ears> everybody = new ArrayList<>();
        List<ConversationId> conversations =
                IntStream.range(0, 200).mapToObj(any -> aConversation()).toList();
        List<Watch> watches = new ArrayList<>();
        for (ConversationId each : conversations) {
            Ears ears = new Ears();
            everybody.add(ears);
            watches.add(api.watch(each, EventId.BEFORE_ALL, ears));
        }

        // when
        conversations.forEach(each -> worker.publish(each, turn(1)));

        // then
        await().untilAsserted(() ->
                assertThat(everybody).allSatisfy(ears -> assertThat(ears.ids()).containsExactly("1-1", "1-2")));
        try (Jedis admin = new Jedis(redis())) {
            assertThat(admin.clientList().lines().filter(client -> !client.contains(" sub=0 ")))
                    .hasSize(1);
            watches.forEach(Watch::close);
            await().untilAsserted(() -> assertThat(admin.pubsubChannels()).containsExactly(StreamNames.QUIET_CHANNEL));
        }
    }

    @Test
    void shouldMissNothingWhenWatchesComeAndGoQuickly() {
        // given
        AtomicInteger answered = new AtomicInteger();
        int rounds = 300;

        // when
        for (int round = 1; round <= rounds; round++) {
            int number = round;
            Ears ears = new Ears();
            try (Watch _ = api.watchNewest(conversation, ears)) {
                worker.publish(conversation, turn(number));
                await().pollInterval(Duration.ofMillis(1))
                        .atMost(Duration.ofSeconds(5))
                        .untilAsserted(() -> assertThat(ears.ids()).contains(number + "-2"));
                answered.incrementAndGet();
            }
        }

        // then
        assertThat(answered).hasValue(rounds);
    }

    @Test
    void shouldGoOnWhereItWasWhenRedisIsKilledAndComesBack() {
        // given
        Ears ears = new Ears();
        api.watch(conversation, EventId.BEFORE_ALL, ears);
        worker.publish(conversation, turn(1));
        ears.awaitIds("1-1", "1-2");

        // when
        servers.kill(ServiceName.REDIS);
        await().untilAsserted(() -> assertThat(ears.interruptions).hasPositiveValue());
        long begun = System.nanoTime();
        boolean published = worker.publish(conversation, turn(2));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        boolean live = api.isLive();
        boolean answers = api.answers();
        servers.start(ServiceName.REDIS);

        // then
        assertThat(published).isFalse();
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(live).isFalse();
        assertThat(answers).isFalse();
        assertThat(worker.publish(conversation, turn(3))).isTrue();
        ears.awaitIds("1-1", "1-2", "3-1", "3-2");
        assertThat(api.isLive()).isTrue();
    }

    @Test
    void shouldTakeRedisForAwayWhenItHangsAndGoOnWhereItWasWhenItWakes() throws IOException, InterruptedException {
        // given
        Ears ears = new Ears();
        api.watch(conversation, EventId.BEFORE_ALL, ears);
        worker.publish(conversation, turn(1));
        ears.awaitIds("1-1", "1-2");

        // when
        signalRedis("STOP");
        try {
            await().atMost(Duration.ofSeconds(5)).until(() -> !api.isLive());
            await().untilAsserted(() -> assertThat(ears.interruptions).hasPositiveValue());
        } finally {
            signalRedis("CONT");
        }

        // then
        await().until(api::isLive);
        assertThat(worker.publish(conversation, turn(2))).isTrue();
        ears.awaitIds("1-1", "1-2", "2-1", "2-2");
    }

    @Test
    void shouldTellOthersWhenAListenerIsNotReadyForMore() throws InterruptedException {
        // given
        CountDownLatch ready = new CountDownLatch(1);
        Ears slow = new Ears(ready);
        Ears quick = new Ears();
        api.watch(conversation, EventId.BEFORE_ALL, slow);
        api.watch(conversation, EventId.BEFORE_ALL, quick);

        // when
        IntStream.rangeClosed(1, 80).forEach(number -> worker.publish(conversation, turn(number)));

        // then
        await().untilAsserted(() -> assertThat(quick.heard).hasSize(160));
        assertThat(slow.heard).isEmpty();
        ready.countDown();
        await().untilAsserted(() -> assertThat(slow.heard).isEqualTo(quick.heard));
    }

    @Test
    void shouldStayLiveWhenNothingHappensForLong() {
        // given
        api.watch(conversation, EventId.BEFORE_ALL, new Ears());
        await().until(api::isLive);

        // when, then
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(8)).until(api::isLive);
    }

    @Test
    void shouldNotFailWhenRedisWasNeverThere() {
        // given
        try (RedisEventStreams nowhere =
                RedisEventStreams.connect(URI.create("redis://127.0.0.1:1"), StreamSettings.usual())) {
            Ears ears = new Ears();

            // when
            Watch watch = nowhere.watchNewest(conversation, ears);

            // then
            await().untilAsserted(() -> assertThat(ears.interruptions).hasPositiveValue());
            assertThat(nowhere.publish(conversation, turn(1))).isFalse();
            assertThat(nowhere.isLive()).isFalse();
            watch.close();
        }
    }

    private static void signalRedis(String signal) throws IOException, InterruptedException {
        String pid = servers.pid(ServiceName.REDIS).orElseThrow().toString();
        assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor())
                .isZero();
    }

    private static URI redis() {
        return URI.create(servers.addresses().redisUrl());
    }

    private static ConversationId aConversation() {
        return new ConversationId(UUID.randomUUID().toString());
    }

    private static List<PublishedEvent> turn(int number) {
        return List.of(
                new PublishedEvent(
                        new EventId(number, 1), new ConversationEvent.StageReached(number, Stage.PROCESSING)),
                new PublishedEvent(
                        new EventId(number, 2), new ConversationEvent.AgentChosen(number, Agent.RESTAURANT_FOOD)));
    }

    /** Hears and counts. */
    private static final class Ears implements EventListener {

        final List<PublishedEvent> heard = new CopyOnWriteArrayList<>();
        final AtomicInteger interruptions = new AtomicInteger();
        private final CountDownLatch ready;

        Ears() {
            this(new CountDownLatch(0));
        }

        /** Hears nothing before that. */
        Ears(CountDownLatch ready) {
            this.ready = ready;
        }

        @Override
        public void heard(PublishedEvent event) {
            try {
                ready.await();
                heard.add(event);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }

        @Override
        public void interrupted() {
            interruptions.incrementAndGet();
        }

        List<String> ids() {
            return heard.stream().map(event -> event.id().toString()).toList();
        }

        void awaitIds(String... expected) {
            await().untilAsserted(() -> assertThat(ids()).containsExactly(expected));
        }
    }
}
