package com.xseven.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** The output of a process, appended at every start; one older file is kept. */
public record LogFile(Path path) {
    private static final long ROTATE_AT_BYTES = 32L << 20;
    private static final int TAIL_BYTES = 64 << 10;
    private static final Duration POLL = Duration.ofMillis(250);

    /** Sets a long log aside, and returns where the next output will begin. */
    long startNewChapter() throws IOException {
        if (size() > ROTATE_AT_BYTES) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return size();
    }

    /** Its length in bytes, 0 when there is none. */
    public long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, at most so many, of what was written after an offset in bytes. */
    public List<String> lastLines(int count, long after) {
        if (size() <= after) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long from = Math.max(after, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies everything, and with {@code follow} also what is added later, until the thread is interrupted.
     *
     * @throws IOException if the log cannot be read
     */
    public void copyTo(OutputStream out, boolean follow) throws IOException, InterruptedException {
        long position = 0;
        do {
            long size = size();
            if (size < position) {
                position = 0; // set aside meanwhile, and begun anew
            }
            if (size > position) {
                position += copy(out, position);
            } else if (follow) {
                Thread.sleep(POLL);
            }
        } while (follow);
    }

    private long copy(OutputStream out, long from) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(from);
            long copied = in.transferTo(out);
            out.flush();
            return copied;
        }
    }
}
