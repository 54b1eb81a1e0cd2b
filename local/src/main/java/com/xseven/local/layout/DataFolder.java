package com.xseven.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of one system: its servers' data, its secrets, its logs and what runs at the moment. Only its owner may look
 * into it.
 */
public final class DataFolder {
    private static final int SECRET_BYTES = 24;

    private final Path root;

    /**
     * Takes a folder into use and makes it when it is missing.
     *
     * @throws LaunchException if it cannot be made
     */
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        folder("");
    }

    /** Where it is, absolute. */
    public Path root() {
        return root;
    }

    /** The folder in which a service keeps its data. */
    public Path of(ServiceName service) {
        return folder(service.label());
    }

    /** The log of a service; the file need not exist. */
    public Path log(ServiceName service) {
        return folder("logs").resolve(service.label() + ".log");
    }

    /** A file that says something about the running system, such as a service's process. */
    public Path running(String name) {
        return folder("run").resolve(name);
    }

    /** A file that only its owner may read. */
    public Path secretFile(String name) {
        return folder("secrets").resolve(name);
    }

    /** A password that stays the same for the life of the data: made at first use, URL-safe, kept with mode 0600. */
    public synchronized String secret(String name) {
        Path file = secretFile(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(random);
                writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of which nobody ever sees half, and that only its owner may read. */
    public static void writePrivately(Path file, String content) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new LaunchException(
                    "The data folder " + folder + " cannot be made (" + FileTrouble.reason(e)
                            + "): choose another with --data.",
                    e);
        }
    }
}
