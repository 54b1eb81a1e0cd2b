package com.xseven.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/stages.md} in step with the code. With {@code -Dredraw=true} it writes the file anew. */
class StageDiagramTest {

    private static final Path PAGE = Path.of("..", "docs", "stages.md");

    @Test
    void shouldShowTheMachineAsItIs() throws IOException {
        // given
        String drawn = draw();

        // when
        if (Boolean.getBoolean("redraw")) {
            Files.writeString(PAGE, drawn);
        }

        // then
        assertThat(PAGE)
                .as("docs/stages.md; draw it anew with ./mvnw -pl workflows -am test -Dtest=StageDiagramTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dredraw=true")
                .hasContent(drawn);
    }

    private static String draw() {
        String arrows = Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Step.values())
                        .flatMap(step -> Stages.after(stage, step).stream()
                                .map(next -> "    %s --> %s: %s".formatted(stage, next, step))))
                .collect(Collectors.joining("\n"));
        return """
                # The nine stages

                Drawn from `Stages` in the module `workflows`; a test keeps this page in step with it. The conversation waits for
                its customer at `GREETING`, `INFORMATION_GATHERING`, `CONFIRMATION`, `COMPLETION` and `ERROR_RECOVERY`, and passes
                the others within a turn.

                ```mermaid
                stateDiagram-v2
                    [*] --> GREETING
                %s
                ```
                """.formatted(arrows);
    }
}
