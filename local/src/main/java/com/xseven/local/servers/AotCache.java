package com.xseven.local.servers;

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

    /** What a start does about the cache. */
    public enum Use {
        /** Takes what is there, and writes one at the end of the run if nothing is. Writing takes some twenty seconds. */
        READ_OR_WRITE,
        /** Takes what is there. */
        READ
    }

    /** The cache of those jars, kept in the folder in which the build leaves its products. */
    static AotCache of(Path folder, List<Path> classPath) throws IOException {
        MessageDigest digest = sha256();
        for (Path entry : classPath) {
            String identity = entry + "\n" + Files.size(entry) + "\n" + Files.getLastModifiedTime(entry) + "\n";
            digest.update(identity.getBytes(StandardCharsets.UTF_8));
        }
        String name = HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        return new AotCache(folder.resolve(name + SUFFIX));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What the JVM is told. Caches of earlier builds go before a new one is written. */
    List<String> flags(Use use) throws IOException {
        if (exists()) {
            return List.of("-XX:AOTCache=" + file, QUIET);
        }
        return switch (use) {
            case READ -> List.of();
            case READ_OR_WRITE -> {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
