package com.xseven.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxBacklogIT {

    private final Database database = TestDatabase.empty();
    private final Outbox outbox = new Outbox(database.jdbi());

    @BeforeEach
    void migrate() {
        database.migrate();
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    private void anEventOf(Duration ago) {
        Instant at = Instant.now().minus(ago);
        OutboxEvent event = new OutboxEvent("topic", "key", "TYPE", new TreeMap<>(), at);
        database.jdbi().useTransaction(handle -> outbox.add(handle, List.of(event)));
    }

    @Test
    void shouldBeNothingWhenNothingWaits() {
        // when, then
        assertThat(OutboxBacklog.in(database.jdbi())).isEqualTo(new OutboxBacklog(0, Duration.ZERO));
    }

    @Test
    void shouldBeAsOldAsTheOldestThatStillWaits() {
        // given
        anEventOf(Duration.ofHours(5));
        outbox.relay(10, events -> assertThat(events).hasSize(1));
        anEventOf(Duration.ofMinutes(10));
        anEventOf(Duration.ofMinutes(1));

        // when
        OutboxBacklog backlog = OutboxBacklog.in(database.jdbi());

        // then
        assertThat(backlog.events()).isEqualTo(2);
        assertThat(backlog.age()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(12));
    }

    @Test
    void shouldHaveNoAgeWhenAnEventSeemsToComeFromTheFuture() {
        // given
        anEventOf(Duration.ofHours(-1));

        // when, then
        assertThat(OutboxBacklog.in(database.jdbi())).isEqualTo(new OutboxBacklog(1, Duration.ZERO));
    }
}
