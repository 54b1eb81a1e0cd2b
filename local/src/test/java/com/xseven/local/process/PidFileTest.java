package com.xseven.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    @TempDir
    private Path folder;

    private PidFile pidFile = new PidFile(Path.of(""));

    private final ProcessHandle self = ProcessHandle.current();
    private final Instant start = Running.startOf(self).orElseThrow();

    @BeforeEach
    void placePidFile() {
        pidFile = new PidFile(folder.resolve("service.pid"));
    }

    @Test
    void shouldFindTheProcessWhenItIsTheOneThatWasWrittenDown() throws IOException {
        // given
        pidFile.write(new Running(self, start));

        // when, then
        assertThat(pidFile.read()).map(Running::pid).contains(self.pid());
    }

    @Test
    void shouldFindNothingWhenThePidBelongsToALaterProcess() throws IOException {
        // given
        pidFile.write(new Running(self, start.minus(Duration.ofHours(1))));

        // when, then
        assertThat(pidFile.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "x\ny\n", "12\nyesterday\n"})
    void shouldFindNothingWhenTheFileIsBroken(String content) throws IOException {
        // given
        Files.writeString(pidFile.path(), content);

        // when, then
        assertThat(pidFile.read()).isEmpty();
    }

    @Test
    void shouldFindNothingWhenThereIsNoFile() {
        // when, then
        assertThat(pidFile.read()).isEmpty();
    }
}
