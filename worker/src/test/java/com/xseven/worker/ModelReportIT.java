package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.xseven.models.LanguageModels;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelId;
import com.xseven.models.TokenListener;
import com.xseven.store.Database;
import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.models.ModelHealthBook.Health;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelReportIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private Database database;
    private ModelHealthBook book;

    @BeforeEach
    void connect() {
        database = RealServers.database();
        book = new ModelHealthBook(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldTellHowEachModelIsInPlaceOfWhatItToldBefore() {
        // given
        FoundModels models = new FoundModels();
        ModelReport report = new ModelReport(models, book, () -> NOW);
        models.found = List.of(state("large", LanguageModels.Health.DOWN), state("small", LanguageModels.Health.SLOW));
        report.tell();

        // when
        models.found = List.of(state("large", LanguageModels.Health.HEALTHY));
        report.tell();

        // then
        assertThat(book.since(NOW)).isEqualTo(Map.of("first/large", Health.HEALTHY));
    }

    @Test
    void shouldGoOnWhenNobodyCanBeTold() {
        // given
        FoundModels models = new FoundModels();
        models.found = List.of(state("large", LanguageModels.Health.HEALTHY));
        ModelReport report = new ModelReport(models, book, () -> NOW);
        database.close();

        // then
        assertThatCode(report::tell).doesNotThrowAnyException();
    }

    private static LanguageModels.ModelState state(String model, LanguageModels.Health health) {
        return new LanguageModels.ModelState(new ModelId("first", model), LanguageModels.Size.LARGE, health, 0, 4);
    }

    /** Models that are only looked at. */
    private static final class FoundModels implements LanguageModels {
        private List<ModelState> found = List.of();

        @Override
        public List<ModelState> states() {
            return found;
        }

        @Override
        public Outcome ask(List<ModelId> order, ModelCall call, TokenListener listener) {
            throw new AssertionError("Expected nobody to ask a model for the report, but somebody did");
        }
    }
}
