package com.xseven.api.store;

import com.xseven.api.health.ModelBook;
import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.models.ModelHealthBook.Health;
import java.time.Duration;
import java.time.InstantSource;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** How workers find the models, as they told PostgreSQL. */
@Component
final class StoredModels implements ModelBook {

    /** Several times as long as a worker waits before it tells again. */
    private static final Duration LATELY = Duration.ofSeconds(20);

    private final ModelHealthBook book;
    private final StoreCalls store;
    private final InstantSource clock;

    StoredModels(ModelHealthBook book, StoreCalls store, InstantSource clock) {
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public SortedMap<String, Health> latest() {
        return store.ask(() -> book.since(clock.instant().minus(LATELY)));
    }
}
