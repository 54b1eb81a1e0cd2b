package com.xseven.local.process;

import com.xseven.local.layout.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process by its pid and its start time, in two lines. A pid alone is not enough: after a reboot, or a busy
 * day, it may belong to anybody.
 */
record PidFile(Path path) {
    void write(Running process) throws IOException {
        DataFolder.writePrivately(path, process.pid() + "\n" + process.since() + "\n");
    }

    /** The process that was written down, if that very one still lives; an unreadable file is as good as none. */
    Optional<Running> read() {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(path);
            return lines.size() < 2
                    ? Optional.empty()
                    : Running.find(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
