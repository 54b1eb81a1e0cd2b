package com.xseven.local.layout;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out source tree whose build products run. */
public record Repository(Path root) {
    private static final String MARK = ".mvn/select-jdk.sh";

    public Repository {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The one that {@code -Dxseven.root} names, else the one around the working folder.
     *
     * @throws LaunchException if there is none
     */
    public static Repository find() {
        String named = System.getProperty("xseven.root");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return new Repository(folder);
            }
        }
        throw new LaunchException("No X-Seven source tree is at or above " + start + ": start from inside one.");
    }

    /** The folder of a module, for example {@code local/kafka}. */
    public Path module(String path) {
        return root.resolve(path);
    }

    /** Where a system keeps its data when nobody says otherwise. */
    public Path usualDataFolder() {
        return root.resolve(".xseven");
    }
}
