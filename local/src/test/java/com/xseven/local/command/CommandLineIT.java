package com.xseven.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.local.fixture.FreePorts;
import com.xseven.local.layout.Repository;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Commands as a person calls them one after the other; each finds what the ones before it left. */
class CommandLineIT {
    @TempDir
    private Path folder;

    private final FreePorts ports = FreePorts.claim();

    private record Outcome(int exit, String printed) {}

    private Outcome xseven(String... arguments) {
        StringWriter printed = new StringWriter();
        CommandLine commands = CommandLineOfXSeven.create();
        commands.setOut(new PrintWriter(printed, true));
        commands.setErr(new PrintWriter(printed, true));
        List<String> line = new ArrayList<>(List.of("--data=" + folder));
        line.addAll(List.of(arguments));
        return new Outcome(commands.execute(line.toArray(String[]::new)), printed.toString());
    }

    /** The same in a program of its own, which has ended when this returns. */
    private Outcome xsevenAsAProgram(String... arguments) throws IOException, InterruptedException {
        Path built = Repository.find().module("local/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                built.resolve("classes")
                        + File.pathSeparator
                        + Files.readString(built.resolve("classpath")).strip(),
                "com.xseven.local.XSeven",
                "--data=" + folder));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed);
    }

    private JsonNode redis() throws IOException {
        return new ObjectMapper()
                .readTree(xseven("status", "--json").printed())
                .path("services")
                .get(2);
    }

    @AfterEach
    void stopEverything() {
        xseven("down");
        ports.close();
    }

    @Test
    void shouldFindAgainWhatAnEarlierProgramStarted() throws IOException, InterruptedException {
        // given
        assertThat(xsevenAsAProgram("start", "redis", "--port-base=" + ports.base())
                        .exit())
                .isZero();

        // when
        JsonNode status = redis();

        // then
        assertThat(status.path("name").asText()).isEqualTo("redis");
        assertThat(status.path("healthy").asBoolean()).isTrue();
        assertThat(status.path("port").asInt()).isEqualTo(ports.base() + 3);
        assertThat(ProcessHandle.of(status.path("pid").asLong())).isPresent();
        assertThat(Instant.parse(status.path("since").asText()))
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void shouldLeaveTheRunningOneAloneWhenItIsStartedAgain() throws IOException {
        // given
        xseven("start", "redis", "--port-base=" + ports.base());
        long pid = redis().path("pid").asLong();

        // when
        Outcome again = xseven("start", "redis");

        // then
        assertThat(again).isEqualTo(new Outcome(0, "redis was running already." + System.lineSeparator()));
        assertThat(redis().path("pid").asLong()).isEqualTo(pid);
    }

    @Test
    void shouldRefuseOtherPortsWhenItRuns() {
        // given
        xseven("start", "redis", "--port-base=" + ports.base());

        // when
        Outcome elsewhere = xseven("start", "postgres", "--port-base=" + (ports.base() - 10));

        // then
        assertThat(elsewhere.exit()).isEqualTo(1);
        assertThat(elsewhere.printed()).contains("runs on other ports (--port-base " + ports.base() + ")");
    }

    @Test
    void shouldStopWhatThisFolderStartedWhenItIsTakenDown() throws IOException {
        // given
        xseven("start", "redis", "--port-base=" + ports.base());
        long pid = redis().path("pid").asLong();

        // when
        Outcome down = xseven("down");

        // then
        assertThat(down.exit()).isZero();
        assertThat(down.printed()).contains("redis     stopped");
        // An ended process stays in the table until the system's first process has asked about it.
        await().until(() -> ProcessHandle.of(pid).isEmpty());
        assertThat(redis().path("pid").isNull()).isTrue();
    }

    @Test
    void shouldStartNothingWhenAPortIsInUse() throws IOException {
        // given
        try (ServerSocket foreign = new ServerSocket(ports.base() + 3, 1, InetAddress.getLoopbackAddress())) {

            // when
            Outcome refused = xseven("start", "redis", "--port-base=" + ports.base());

            // then
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.printed())
                    .contains("port " + foreign.getLocalPort() + " (for redis)")
                    .contains("Nothing was started");
            assertThat(folder.resolve("run/redis.pid")).doesNotExist();
        }
    }

    @Test
    void shouldPrintTheLogWhenAskedForIt() throws IOException, InterruptedException {
        // given
        xseven("start", "redis", "--port-base=" + ports.base());

        // when
        Outcome logs = xsevenAsAProgram("logs", "redis");

        // then
        assertThat(logs.exit()).isZero();
        assertThat(logs.printed()).contains("Ready to accept connections");
    }
}
