package com.xseven.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Database database = TestDatabase.fresh();
    private final Outbox outbox = new Outbox(database.jdbi());

    @BeforeEach
    void tenEvents() {
        List<OutboxEvent> events = IntStream.range(0, 10)
                .mapToObj(number -> new OutboxEvent(
                        "conversation.events",
                        "key",
                        "CONVERSATION_MESSAGE",
                        Collections.unmodifiableSortedMap(new TreeMap<>()),
                        Instant.now()))
                .toList();
        database.jdbi().useTransaction(handle -> outbox.add(handle, events));
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldForgetInBatchesWhatWasPublishedLongAgo() {
        // given
        outbox.relay(10, events -> {});
        published("- interval '8 days'");

        // when
        int first = outbox.forget(Instant.now().minus(WEEK), 6);
        int second = outbox.forget(Instant.now().minus(WEEK), 6);

        // then
        assertThat(first).isEqualTo(6);
        assertThat(second).isEqualTo(4);
        assertThat(count()).isZero();
    }

    @Test
    void shouldKeepWhatWaitsAndWhatWasPublishedLately() {
        // given
        outbox.relay(4, events -> {});
        published("- interval '6 days'");

        // when
        int forgotten = outbox.forget(Instant.now().minus(WEEK), 100);

        // then
        assertThat(forgotten).isZero();
        assertThat(count()).isEqualTo(10);
    }

    private void published(String ago) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "update outbox set published_at = now() " + ago + " where published_at is not null"));
    }

    private int count() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from outbox")
                        .mapTo(Integer.class)
                        .one());
    }
}
