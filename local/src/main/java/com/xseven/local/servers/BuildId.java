package com.xseven.local.servers;

import com.xseven.local.layout.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name for exactly the code that runs, the same on every machine: a digest over the repository's own classes, and over the
 * file names of the libraries, which carry their versions.
 */
record BuildId(String value) {
    private static final int DIGEST_BYTES = 6;

    static BuildId of(List<Path> classPath, Repository repository) throws IOException {
        MessageDigest digest = sha256();
        for (Path entry : classPath) {
            digest.update(entry.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            if (entry.startsWith(repository.root())) {
                updateWithContent(digest, entry);
            }
        }
        return new BuildId(HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES));
    }

    private static void updateWithContent(MessageDigest digest, Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(entry.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
