package com.xseven.local.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service is at the moment it was asked; the names are those of {@code ./xseven status --json}.
 *
 * @param pid of its process, null when it does not run
 * @param port on which others use it
 * @param healthy whether it answered just now
 * @param since when its process started, null when it does not run
 */
public record ServiceStatus(
        String name,
        @Nullable Long pid,
        int port,
        String url,
        boolean healthy,
        @Nullable Instant since) {
    public boolean isRunning() {
        return pid != null;
    }
}
