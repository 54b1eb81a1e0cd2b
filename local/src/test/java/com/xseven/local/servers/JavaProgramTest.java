package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.layout.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    private static final String STOPS_EARLY = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path root;

    private JavaProgram program;

    @BeforeEach
    void build() throws IOException {
        Path built = Files.createDirectories(root.resolve("worker/target"));
        Path jar = Files.createFile(built.resolve("worker.jar"));
        Files.writeString(built.resolve("classpath"), jar.toString());
        program = new JavaProgram(new Repository(root), "worker", "com.example.Main", "64m");
    }

    @Test
    void shouldCompileNoMoreThanItMustForATest() throws IOException {
        assertThat(program.command(Lifetime.SHORT, List.of("a")))
                .contains(STOPS_EARLY, "-Xmx64m", "com.example.Main", "a");
        assertThat(program.cachedCommand(Lifetime.SHORT, List.of()))
                .contains(STOPS_EARLY)
                .noneMatch(flag -> flag.startsWith("-XX:AOTCacheOutput"));
    }

    @Test
    void shouldCompileForSpeedAndLeaveACacheWhenItRunsForLong() throws IOException {
        assertThat(program.command(Lifetime.LONG, List.of())).doesNotContain(STOPS_EARLY);
        assertThat(program.cachedCommand(Lifetime.LONG, List.of()))
                .doesNotContain(STOPS_EARLY)
                .anyMatch(flag -> flag.startsWith("-XX:AOTCacheOutput"));
    }
}
