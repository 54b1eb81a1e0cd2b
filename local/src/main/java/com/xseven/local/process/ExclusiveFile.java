package com.xseven.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A file that one holder at a time has, among all threads and programs; the system takes it back when a holder dies. */
public final class ExclusiveFile implements AutoCloseable {
    private final FileChannel channel;

    private ExclusiveFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for it, at most that long; empty when it was not given back in time. */
    public static Optional<ExclusiveFile> take(Path file, Duration limit) {
        AtomicReference<Optional<ExclusiveFile>> taken = new AtomicReference<>(Optional.empty());
        Waiting.until(limit, () -> {
            taken.set(tryTake(file));
            return taken.get().isPresent();
        });
        return taken.get();
    }

    /** Takes it if nobody has it. */
    public static Optional<ExclusiveFile> tryTake(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new ExclusiveFile(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held elsewhere in this very program
        }
    }

    /** Gives it back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
