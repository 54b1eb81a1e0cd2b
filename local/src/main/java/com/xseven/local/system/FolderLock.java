package com.xseven.local.system;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.process.ExclusiveFile;
import java.nio.file.Path;
import java.time.Duration;

/** Lets one launcher at a time start or stop services of a data folder. */
final class FolderLock {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private FolderLock() {}

    /**
     * Waits for its turn.
     *
     * @throws LaunchException if that takes longer than ten minutes
     */
    static ExclusiveFile take(DataFolder folder, Progress progress) {
        Path file = folder.running("lock");
        return ExclusiveFile.tryTake(file).orElseGet(() -> {
            progress.say("waiting for another ./xseven that starts or stops this system ...");
            return ExclusiveFile.take(file, LIMIT)
                    .orElseThrow(() -> new LaunchException(
                            "Another ./xseven is still busy with " + folder.root() + ": wait for it, or end it."));
        });
    }
}
