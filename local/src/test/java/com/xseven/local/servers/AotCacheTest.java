package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("program.jar"), "classes");
    }

    private AotCache cache() throws IOException {
        return AotCache.of(folder, List.of(jar));
    }

    @Test
    void shouldAskForACacheWhenThereIsNone() throws IOException {
        // when, then
        assertThat(cache().flags(Lifetime.LONG)).contains("-XX:AOTCacheOutput=" + cache().file());
    }

    @Test
    void shouldAskForNothingWhenThereIsNoneAndNoneIsToBeWritten() throws IOException {
        // when, then
        assertThat(cache().flags(Lifetime.SHORT)).isEmpty();
    }

    @Test
    void shouldUseTheCacheWhenTheClassesAreTheSame() throws IOException {
        // given
        Files.createFile(cache().file());

        // when, then
        for (Lifetime lifetime : Lifetime.values()) {
            assertThat(cache().flags(lifetime)).contains("-XX:AOTCache=" + cache().file());
        }
    }

    @Test
    void shouldLeaveNoCacheOfAnEarlierBuildBehindWhenTheJarIsNewer() throws IOException {
        // given
        Path earlier = Files.createFile(cache().file());

        // when
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        List<String> flags = cache().flags(Lifetime.LONG);

        // then
        assertThat(flags).contains("-XX:AOTCacheOutput=" + cache().file());
        assertThat(earlier).doesNotExist();
    }
}
