package com.xseven.local.system;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets one launcher at a time start or stop services of a data folder; the system gives it back when a launcher dies. */
final class FolderLock implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for its turn.
     *
     * @throws LaunchException if that takes longer than ten minutes
     */
    static FolderLock take(DataFolder folder, Progress progress) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.running("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                progress.say("waiting for another ./xseven that starts or stops this system ...");
                if (!Waiting.until(LIMIT, () -> tryLock(channel) != null)) {
                    channel.close();
                    throw new LaunchException(
                            "Another ./xseven is still busy with " + folder.root() + ": wait for it, or end it.");
                }
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held elsewhere in this very program
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
