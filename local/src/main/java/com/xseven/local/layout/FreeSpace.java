package com.xseven.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sees a full disk before a server does, which would say it less clearly. */
public final class FreeSpace {
    private FreeSpace() {}

    /**
     * Makes sure that a folder's disk has room.
     *
     * @param bytes needed
     * @param remedy what to do besides making room, as the end of a sentence
     * @throws LaunchException if there is less
     */
    public static void require(Path folder, long bytes, String remedy) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new LaunchException("The disk of " + folder + " has " + (free >> 20) + " MB left, but "
                        + (bytes >> 20) + " MB are needed: free some space, or " + remedy + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
