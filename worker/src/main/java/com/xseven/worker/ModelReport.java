package com.xseven.worker;

import com.xseven.models.LanguageModels;
import com.xseven.store.Outage;
import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.models.ModelHealthBook.Health;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Tells every few seconds how this worker finds the models, where any is set up, for those who say how the system is. */
class ModelReport {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReport.class);

    private final LanguageModels models;
    private final ModelHealthBook book;
    private final InstantSource clock;
    private final String worker = UUID.randomUUID().toString();

    ModelReport(LanguageModels models, ModelHealthBook book, InstantSource clock) {
        this.models = models;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000, scheduler = SchedulerConfiguration.MODELS)
    void tell() {
        if (models.states().isEmpty()) {
            return;
        }
        SortedMap<String, Health> found = new TreeMap<>();
        models.states()
                .forEach(state -> found.put(
                        state.id().toString(), Health.valueOf(state.health().name())));
        try {
            book.tell(worker, found, clock.instant());
        } catch (JdbiException failure) {
            if (Outage.isBehind(failure)) {
                LOG.debug("Nobody hears how the models are while PostgreSQL is away", failure);
            } else {
                LOG.warn("Nobody hears how the models are", failure);
            }
        }
    }
}
