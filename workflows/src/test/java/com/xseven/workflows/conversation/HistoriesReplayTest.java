package com.xseven.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.fixture.Replays;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.WorkflowExecutionHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    void shouldHaveHistoriesOfEachWorkflow() throws IOException {
        List<String> names =
                histories().map(file -> file.getFileName().toString()).toList();

        assertThat(names)
                .anyMatch(name -> name.contains("conversation"))
                .anyMatch(name -> name.contains("appointment"))
                .anyMatch(name -> name.endsWith("order-collected.json"))
                .anyMatch(name -> name.endsWith("-order-cancelled.json"))
                .anyMatch(name -> name.endsWith("-update-undone.json"))
                .anyMatch(name -> name.contains("-waiting-list-"))
                .anyMatch(name -> name.endsWith("-conversation-place-left.json"))
                .anyMatch(name -> name.endsWith("-conversation-switched-and-consulted.json"))
                .anyMatch(name -> name.endsWith("-conversation-given-up-in-its-queue.json"))
                .anyMatch(name -> name.endsWith("-conversation-asked-elsewhere.json"));
    }

    @Test
    void shouldHaveHistoriesOfBothSidesOfContinuingAsNew() throws IOException {
        assertThat(recorded())
                .anyMatch(history -> history.getLastEvent().hasWorkflowExecutionContinuedAsNewEventAttributes())
                .anyMatch(history -> !history.getEvents()
                        .getFirst()
                        .getWorkflowExecutionStartedEventAttributes()
                        .getContinuedExecutionRunId()
                        .isEmpty());
    }

    @Test
    void shouldHaveAHistoryOfAnEndWithReasonAndRating() throws IOException {
        assertThat(recorded().stream()
                        .flatMap(history -> history.getEvents().stream())
                        .filter(HistoryEvent::hasWorkflowExecutionUpdateAcceptedEventAttributes)
                        .map(event -> event.getWorkflowExecutionUpdateAcceptedEventAttributes()
                                .getAcceptedRequest()
                                .getInput())
                        .map(input -> XSevenDataConverter.create()
                                .fromPayloads(0, Optional.of(input.getArgs()), EndRequest.class, EndRequest.class)))
                .anyMatch(end -> end.reason().isPresent() && end.rating().isPresent());
    }

    private static List<WorkflowExecutionHistory> recorded() throws IOException {
        List<WorkflowExecutionHistory> recorded = new ArrayList<>();
        for (Path file : histories().toList()) {
            recorded.add(WorkflowExecutionHistory.fromJson(Files.readString(file)));
        }
        return recorded;
    }
}
