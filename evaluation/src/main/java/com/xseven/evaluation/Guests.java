package com.xseven.evaluation;

import com.xseven.evaluation.simulation.Engine;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Repository;
import com.xseven.local.system.LocalSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about simulated customers and the running systems that they talk to. */
final class Guests {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the running system's data (default: $XSEVEN_DATA, else .xseven).")
    private @Nullable Path data;

    @Option(names = "--port-base", paramLabel = "N", description = "First port of the running system.")
    private @Nullable Integer portBase;

    @Option(
            names = "--engine",
            paramLabel = "NAME[=SYSTEM]",
            description = "A column of the table: a name, and the address or the data folder of a running system"
                    + " (default: the one that --data names). Several stand side by side. The demo logins' password at"
                    + " an address is $$XSEVEN_DEMO_PASSWORD.")
    private List<String> engines = new ArrayList<>();

    @Option(names = "--goals", paramLabel = "DIR", description = "Goals of simulated customers, in YAML.")
    private @Nullable Path goals;

    @Option(names = "--only", paramLabel = "REGEX", description = "Tries the goals whose names hold that.")
    String only = "";

    @Option(
            names = "--repeats",
            paramLabel = "K",
            defaultValue = "4",
            description = "So often each goal is tried (default: 4).")
    int repeats;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "2",
            description = "So many customers at once (default: 2).")
    int parallel;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of all that is left to chance (default: 1).")
    long seed;

    @Option(names = "--no-guests", description = "No simulated customers; no system has to run.")
    boolean none;

    @Option(names = "--show-held-out", description = "Writes down what was said in goals that are held out, too.")
    boolean heldOutShown;

    private final Repository repository = Repository.find();

    Path goals() {
        return goals == null ? repository.module("evaluation/goals") : goals;
    }

    /** The running systems by name. */
    List<Engine> engines() {
        return (engines.isEmpty() ? List.of("built-in") : engines)
                .stream().map(this::engine).toList();
    }

    private Engine engine(String described) {
        String[] parts = described.split("=", 2);
        if (parts.length == 1) {
            return engine(described, addresses(dataFolder(), Optional.ofNullable(portBase)));
        }
        if (Files.isDirectory(Path.of(parts[1]))) {
            return engine(parts[0], addresses(Path.of(parts[1]), Optional.empty()));
        }
        String password = System.getenv("XSEVEN_DEMO_PASSWORD");
        return new Engine(
                parts[0],
                parts[1],
                password == null
                        ? addresses(dataFolder(), Optional.ofNullable(portBase)).demoPassword()
                        : password);
    }

    private static Engine engine(String name, Addresses addresses) {
        return new Engine(name, addresses.apiUrl(), addresses.demoPassword());
    }

    private Addresses addresses(Path folder, Optional<Integer> base) {
        return LocalSystem.of(repository, new DataFolder(folder), base, line -> {})
                .addresses();
    }

    private Path dataFolder() {
        if (data != null) {
            return data;
        }
        String named = System.getenv("XSEVEN_DATA");
        return named == null || named.isBlank() ? repository.usualDataFolder() : Path.of(named);
    }
}
