package com.xseven.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.workflows.fixture.Replays;
import io.temporal.common.WorkflowExecutionHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays every history in {@code histories/}, recorded from real servers. A failure means that running conversations
 * would break with this code: keep the old behaviour behind {@code Workflow.getVersion}. Histories are only ever added.
 */
class HistoriesReplayTest {

    private static final Path HISTORIES = Path.of("histories");

    static Stream<Path> histories() throws IOException {
        try (Stream<Path> files = Files.list(HISTORIES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void shouldReplay(Path history) throws Exception {
        Replays.replay(WorkflowExecutionHistory.fromJson(Files.readString(history)));
    }

    @Test
    void shouldHaveHistoriesOfBothWorkflows() throws IOException {
        List<String> names =
                histories().map(file -> file.getFileName().toString()).toList();

        assertThat(names)
                .anyMatch(name -> name.contains("conversation"))
                .anyMatch(name -> name.contains("appointment"));
    }
}
