package com.xseven.local.servers;

import com.xseven.local.layout.Repository;
import com.xseven.local.layout.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name for exactly the code that runs, the same on every machine: a digest over the repository's own classes, and over the
 * file names of the libraries, which carry their versions.
 */
record BuildId(String value) {
    private static final int DIGEST_BYTES = 6;

    static BuildId of(List<Path> classPath, Repository repository) throws IOException {
        Sha256 digest = new Sha256();
        for (Path entry : classPath) {
            digest.and(entry.getFileName().toString());
            if (entry.startsWith(repository.root())) {
                updateWithContent(digest, entry);
            }
        }
        return new BuildId(digest.hex(DIGEST_BYTES));
    }

    private static void updateWithContent(Sha256 digest, Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.and(entry.relativize(file).toString());
                digest.and(Files.readAllBytes(file));
            }
        }
    }
}
