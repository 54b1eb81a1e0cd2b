package com.xseven.local.servers;

import com.xseven.local.layout.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Java's ahead-of-time cache of one program: its classes, loaded and linked, and where its time goes, as seen in an
 * earlier run (JEP 483, 514, 515). The program then starts in half the time and is warm sooner. The JVM writes it when it
 * ends in good order, and ignores one that it cannot use.
 *
 * @param file named after exactly the class path that it holds
 */
public record AotCache(Path file) {
    /** What is said of every class that cannot be cached helps nobody who reads the program's log. */
    private static final String QUIET = "-Xlog:aot=off,aot+training=off,cds=off";

    private static final String SUFFIX = ".aot";
    private static final int DIGEST_BYTES = 6;

    /** The cache of those jars, kept in the folder in which the build leaves its products. */
    static AotCache of(Path folder, List<Path> classPath) throws IOException {
        Sha256 digest = new Sha256();
        for (Path entry : classPath) {
            digest.and(entry + "\n" + Files.size(entry) + "\n" + Files.getLastModifiedTime(entry) + "\n");
        }
        return new AotCache(folder.resolve(digest.hex(DIGEST_BYTES) + SUFFIX));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What the JVM is told. Caches of earlier builds go before a new one is written. */
    List<String> flags(Lifetime lifetime) throws IOException {
        if (exists()) {
            return List.of("-XX:AOTCache=" + file, QUIET);
        }
        return switch (lifetime) {
            case SHORT -> List.of();
            case LONG -> {
                deleteOthers();
                yield List.of("-XX:AOTCacheOutput=" + file, QUIET);
            }
        };
    }

    private void deleteOthers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path other :
                    files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                Files.deleteIfExists(other);
            }
        }
    }
}
