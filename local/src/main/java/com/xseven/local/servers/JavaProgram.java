package com.xseven.local.servers;

import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of one of the repository's modules, as the build left it.
 *
 * @param module path of the module, for example {@code local/kafka}
 * @param mainClass name of the class to run
 * @param heap largest heap as Java's {@code -Xmx} understands it
 */
record JavaProgram(Repository repository, String module, String mainClass, String heap) {
    /** Short-lived and small systems: starting fast is worth more than the last of the speed. */
    static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-XX:+ExitOnOutOfMemoryError");

    private static final String NOT_BUILT = ": run ./mvnw -Dquick package.";

    /**
     * Its command on the Java that this launcher runs on.
     *
     * @throws LaunchException if the module was not built
     */
    List<String> command(Lifetime lifetime, List<String> arguments) throws IOException {
        return command(lifetime.flags(), arguments);
    }

    /** As {@link #command}, with what earlier runs left behind, or so that this run leaves it. */
    List<String> cachedCommand(Lifetime lifetime, List<String> arguments) throws IOException {
        return command(
                Stream.concat(lifetime.flags().stream(), cache().flags(lifetime).stream())
                        .toList(),
                arguments);
    }

    private List<String> command(List<String> moreFlags, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(moreFlags);
        command.add("-Xmx" + heap);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classPath().stream().map(Path::toString).toList()));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** Its own classes first, then what the build resolved. */
    List<Path> classPath() throws IOException {
        Path built = repository.module(module).resolve("target");
        Path resolved = built.resolve("classpath");
        if (!Files.exists(resolved)) {
            throw new LaunchException(
                    "The module " + module + " is not built (" + resolved + " is missing)" + NOT_BUILT);
        }
        List<Path> entries = new ArrayList<>(List.of(ownJar(built)));
        for (String entry : Files.readString(resolved).strip().split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    /** What earlier runs of exactly these classes left behind for the next one. */
    AotCache cache() throws IOException {
        return AotCache.of(repository.module(module).resolve("target"), classPath());
    }

    /** A jar, since the JVM keeps nothing of classes that lie in a folder. */
    private static Path ownJar(Path built) throws IOException {
        try (Stream<Path> files = Files.list(built)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().endsWith("-image.jar"))
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("The module's jar is missing in " + built + NOT_BUILT));
        }
    }
}
