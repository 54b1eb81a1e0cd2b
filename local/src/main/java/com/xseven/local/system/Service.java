package com.xseven.local.system;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.process.BackgroundProcess;
import com.xseven.local.process.Running;
import com.xseven.local.process.Waiting;
import com.xseven.local.servers.Health;
import com.xseven.local.servers.Server;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One service: its ways, and its process if it runs. */
final class Service {
    private static final int LAST_WORDS = 15;

    private final Server server;
    private final BackgroundProcess process;

    Service(Server server, DataFolder folder) {
        this.server = server;
        this.process = new BackgroundProcess(server.name(), folder);
    }

    ServiceName name() {
        return server.name();
    }

    Optional<Running> running() {
        return process.running();
    }

    BackgroundProcess process() {
        return process;
    }

    /** Starts its process unless it runs; true if it did. */
    boolean launch() {
        if (running().isPresent()) {
            return false;
        }
        try {
            server.prepare();
            process.start(server.launch());
            return true;
        } catch (IOException e) {
            throw new LaunchException(name().label() + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it does its work.
     *
     * @param givenUp whether there is no use in waiting any longer
     * @throws LaunchException with its last words, if it died or took too long
     */
    void awaitHealth(BooleanSupplier givenUp) {
        boolean decided = Waiting.until(
                server.startLimit(),
                () -> givenUp.getAsBoolean()
                        || running().isEmpty()
                        || server.health().isHealthy());
        if (givenUp.getAsBoolean()) {
            return;
        }
        if (running().isEmpty()) {
            throw new LaunchException(name().label() + " ended while it was starting." + lastWords());
        }
        if (!decided) {
            throw new LaunchException(name().label() + " did not become healthy within "
                    + server.startLimit().toSeconds() + " s (" + ailment() + ")." + lastWords());
        }
    }

    /** True if it stopped in good order, or was not running. */
    boolean stop() {
        return process.stop(server.stopOrder());
    }

    ServiceStatus status(Addresses addresses) {
        Optional<Running> running = running();
        return new ServiceStatus(
                name().label(),
                running.map(Running::pid).orElse(null),
                addresses.ports().of(name()),
                addresses.display(name()),
                running.isPresent() && server.health().isHealthy(),
                running.map(Running::since)
                        .map(since -> since.truncatedTo(ChronoUnit.SECONDS))
                        .map(Instant::from)
                        .orElse(null));
    }

    private String ailment() {
        return switch (server.health()) {
            case Health.Healthy() -> "it answers now";
            case Health.Unwell(String reason) -> reason;
        };
    }

    private String lastWords() {
        List<String> lines = process.lastWords(LAST_WORDS);
        String heading =
                System.lineSeparator() + "Its last lines in " + process.log().path() + ":";
        return lines.isEmpty()
                ? " It printed nothing into " + process.log().path() + "."
                : heading + System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }
}
