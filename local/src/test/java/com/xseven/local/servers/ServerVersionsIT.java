package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.packages.PackageCache;
import com.xseven.local.packages.ServerPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerVersionsIT {
    private static final PackageCache CACHE = PackageCache.ofUser();

    @BeforeAll
    static void fetchPrograms() {
        CACHE.fill(line -> {});
    }

    private static String versionOf(Path program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    @Test
    void shouldBeTheVersionsThatTheLauncherNames() throws IOException, InterruptedException {
        // given
        ServerPrograms programs = CACHE.programs();

        // when, then
        assertThat(versionOf(programs.temporal()))
                .contains("Server " + ServerPrograms.TEMPORAL_VERSION + ", UI " + ServerPrograms.TEMPORAL_UI_VERSION);
        assertThat(versionOf(programs.postgres("postgres")))
                .contains("(PostgreSQL) " + ServerPrograms.POSTGRES_VERSION);
        assertThat(versionOf(programs.redis())).contains("v=" + ServerPrograms.REDIS_VERSION + " ");
        assertThat(Files.readString(
                        programs.postgres("postgres").resolveSibling("../share/postgresql/extension/vector.control")))
                .contains("default_version = '" + ServerPrograms.PGVECTOR_VERSION + "'");
    }
}
