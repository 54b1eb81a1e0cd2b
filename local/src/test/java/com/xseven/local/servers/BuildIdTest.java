package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.layout.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdTest {
    @TempDir
    private Path folder;

    private Path classes = Path.of("");
    private final Path library = Path.of("/libraries/library-1.0.jar");

    @BeforeEach
    void compile() throws IOException {
        classes = Files.createDirectories(folder.resolve("worker/target/classes"));
        Files.writeString(classes.resolve("Main.class"), "code");
    }

    private String buildId(Path... libraries) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(List.of(libraries));
        return BuildId.of(classPath, new Repository(folder)).value();
    }

    @Test
    void shouldStayTheSameWhenNothingChanged() throws IOException {
        // when, then
        assertThat(buildId(library)).isEqualTo(buildId(library)).matches("[0-9a-f]{12}");
    }

    @Test
    void shouldChangeWhenTheCodeChanges() throws IOException {
        // given
        String before = buildId(library);

        // when
        Files.writeString(classes.resolve("Main.class"), "other code");

        // then
        assertThat(buildId(library)).isNotEqualTo(before);
    }

    @Test
    void shouldChangeWhenALibrarysVersionChanges() throws IOException {
        // when, then
        assertThat(buildId(library)).isNotEqualTo(buildId(Path.of("/libraries/library-1.1.jar")));
    }
}
