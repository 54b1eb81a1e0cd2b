package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.converse.ConversationResult;
import com.xseven.local.converse.ConversationRunner;
import com.xseven.local.converse.TestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every conversation in {@code dialogues/} and in its collection. */
class DialoguesIT {

    static Stream<Path> dialogues() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "dialogues"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void shouldGoAsExpected(Path dialogue) {
        // given
        ConversationRunner runner = new ConversationRunner(
                RunningSystem.servers().addresses().apiUrl(),
                RunningSystem.servers().addresses().demoPassword(),
                false);

        // when
        ConversationResult result = runner.run(TestFile.read(dialogue));

        // then
        assertThat(result.passed()).as(result.describe()).isTrue();
    }
}
