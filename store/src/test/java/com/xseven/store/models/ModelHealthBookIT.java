package com.xseven.store.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.models.ModelHealthBook.Health;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelHealthBookIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Database database;
    private ModelHealthBook book;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        book = new ModelHealthBook(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldTellHowWellAnyWorkerFindsAModel() {
        // when
        book.tell("one", Map.of("first/large", Health.DOWN, "first/small", Health.SLOW), NOON);
        book.tell("two", Map.of("first/large", Health.HEALTHY), NOON);

        // then
        assertThat(book.since(NOON))
                .containsExactly(entry("first/large", Health.HEALTHY), entry("first/small", Health.SLOW));
    }

    @Test
    void shouldForgetWhatAWorkerToldBeforeAndWhoIsGone() {
        // given
        book.tell("one", Map.of("first/large", Health.HEALTHY), NOON);
        book.tell("two", Map.of("first/small", Health.HEALTHY), NOON);

        // when
        book.tell("one", Map.of("second/large", Health.HEALTHY), NOON.plusSeconds(5));

        // then
        assertThat(book.since(NOON.plusSeconds(5))).containsOnlyKeys("second/large");
        assertThat(book.since(NOON)).containsOnlyKeys("first/small", "second/large");
        book.tell("one", Map.of(), NOON.plusSeconds(7200));
        assertThat(book.since(NOON)).isEmpty();
    }
}
