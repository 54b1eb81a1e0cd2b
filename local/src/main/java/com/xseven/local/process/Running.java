package com.xseven.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process that is known to be the one that was started, and not a later one with the same pid. */
public record Running(ProcessHandle handle, Instant since) {
    /** Start times are read in whole clock ticks, and the machine's clock may be set meanwhile. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    /** The process of that pid, if it lives and started at that time. */
    static Optional<Running> find(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(handle -> startOf(handle)
                        .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                        .orElse(false))
                .map(handle -> new Running(handle, started))
                .filter(Running::isAlive);
    }

    static Optional<Instant> startOf(ProcessHandle handle) {
        return handle.info().startInstant();
    }

    public long pid() {
        return handle.pid();
    }

    /** False also for a process that has ended but whose parent has not asked about it. */
    public boolean isAlive() {
        return handle.isAlive() && !isZombie(handle.pid());
    }

    private static boolean isZombie(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "stat");
        try {
            String line = Files.readString(status);
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (NoSuchFileException e) {
            return false; // either gone, which isAlive() says, or a system without /proc
        } catch (IOException e) {
            return true; // the process went away while its status was read
        }
    }
}
