package com.xseven.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.local.fixture.FreePorts;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.PackageCache;
import com.xseven.local.process.BackgroundProcess;
import com.xseven.local.process.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As root, every guise that this machine allows on the same data; as anybody else, the only one there is. */
class PostgresGuisesIT {
    private static final PackageCache CACHE = PackageCache.ofUser();
    private static final Machine MACHINE = new Machine.This();

    @TempDir
    private Path folder;

    private final FreePorts ports = FreePorts.claim();

    @BeforeAll
    static void fetchPrograms() {
        CACHE.fill(line -> {});
    }

    @BeforeEach
    void letOthersPassThrough() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void giveBack() {
        ports.close();
    }

    private static List<Guise> guises() {
        if (!MACHINE.isRoot()) {
            return List.of(Guise.choose(MACHINE));
        }
        Guise nobody = new Guise.Other(MACHINE.account(Guise.USUAL_ACCOUNT).orElseThrow(), Guise.Tool.SETPRIV);
        return List.of(Guise.choose(MACHINE), nobody, Guise.choose(MACHINE));
    }

    @Test
    void shouldRunOnTheSameDataInOneGuiseAfterTheOther() throws IOException {
        // given
        DataFolder data = new DataFolder(folder.resolve("with a space"));
        for (Guise guise : guises()) {
            PostgresServer server = new PostgresServer(CACHE.programs(), data, Ports.from(ports.base()), () -> guise);
            BackgroundProcess process = new BackgroundProcess(ServiceName.POSTGRES, data);

            // when
            server.prepare();
            Running running = process.start(server.launch());

            // then
            try {
                await(guise.toString())
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> server.health().isHealthy());
                if (guise instanceof Guise.Other other) {
                    assertThat(running.handle().info().user())
                            .contains(other.account().name());
                }
            } finally {
                assertThat(process.stop(server.stopOrder())).isTrue();
            }
        }
    }

    @Test
    void shouldSayWhatToDoWhenTheOtherUserCannotReachTheData() throws IOException {
        // given
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        DataFolder data = new DataFolder(folder.resolve("closed"));
        for (Guise guise : guises()) {
            PostgresServer server = new PostgresServer(CACHE.programs(), data, Ports.from(ports.base()), () -> guise);

            // when, then
            if (guise instanceof Guise.Other) {
                assertThatThrownBy(server::prepare)
                        .isInstanceOf(LaunchException.class)
                        .hasMessageContaining("the user nobody cannot reach " + data.root())
                        .hasMessageContaining("--data");
            } else {
                assertThatCode(server::prepare).doesNotThrowAnyException();
            }
        }
    }
}
