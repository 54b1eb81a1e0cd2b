package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./xseven eval} with three of its goals, in a process of its own like the command. */
class SimulatedGuestsIT {

    private static final long LIMIT_MINUTES = 5;
    private static final String GOALS = "^(food-book-table-plain|food-order-change-quantity|health-emergency-chest)$";

    @TempDir
    private Path folder;

    @Test
    void shouldReachGoalsAndLeaveTheWorldAsItWas() throws IOException, InterruptedException {
        // given
        Path json = folder.resolve("table.json");
        Path page = folder.resolve("table.html");

        // when
        int exit = evaluate("--only", GOALS, "--repeats", "1", "--json", json.toString(), "--html", page.toString());

        // then
        assertThat(exit).as(output()).isZero();
        JsonNode engine =
                new ObjectMapper().readTree(json.toFile()).path("engines").path(0);
        assertThat(engine.path("failures").toPrettyString()).isEqualTo("[ ]");
        assertThat(engine.path("goals")).hasSize(3);
        assertThat(engine.path("figures").path("allPass1").asDouble()).isEqualTo(1);
        assertThat(engine.path("models").asText()).isEqualTo("built-in");
        assertThat(page)
                .content()
                .contains("Simulated customers", "100.0 %")
                .doesNotContain("src=\"http", "href=\"http");
        assertThat(output()).containsPattern("all goals \\(3\\) +100\\.0 %");
    }

    private int evaluate(String... options) throws IOException, InterruptedException {
        Path module = Path.of("..", "evaluation").toAbsolutePath().normalize();
        String classpath = module.resolve("target/classes")
                + File.pathSeparator
                + Files.readString(module.resolve("target/classpath")).strip();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dxseven.root=" + module.getParent(),
                "-cp",
                classpath,
                "com.xseven.evaluation.Evaluation",
                "--engine",
                "built-in=" + RunningSystem.servers().addresses().apiUrl());
        command.command().addAll(List.of(options));
        command.environment()
                .put("XSEVEN_DEMO_PASSWORD", RunningSystem.servers().addresses().demoPassword());
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        Process process = command.start();
        try {
            assertThat(process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES))
                    .as("ends in time")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
