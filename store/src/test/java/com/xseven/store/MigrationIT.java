package com.xseven.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationIT {

    @Test
    void shouldFinishWhenItTakesLongerThanAStatementMayAndTwoProcessesBegin() throws Exception {
        try (Database database = TestDatabase.empty();
                ExecutorService processes = Executors.newFixedThreadPool(2)) {
            // given
            Callable<Boolean> process = () -> {
                database.migrate("classpath:db/migration", "classpath:db/slow");
                return true;
            };

            // when
            for (Future<Boolean> migrated : processes.invokeAll(List.of(process, process))) {
                migrated.get();
            }

            // then
            List<String> applied = database.jdbi()
                    .withHandle(handle -> handle.createQuery(
                                    "select version from flyway_schema_history where success order by installed_rank")
                            .mapTo(String.class)
                            .list());
            assertThat(applied).endsWith("1000").doesNotHaveDuplicates();
        }
    }
}
