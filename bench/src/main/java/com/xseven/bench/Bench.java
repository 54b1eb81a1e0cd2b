package com.xseven.bench;

import com.xseven.bench.world.WorldGenerator;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Repository;
import com.xseven.local.system.LocalSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The benchmarks by name, against the system that {@code ./xseven up} started. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the running system, and records what it does.")
public final class Bench {

    @Option(
            names = "--data",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the system's data (default: .xseven).")
    private @Nullable Path data;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Command(description = "Turns a second and milliseconds a turn, beside a bare signal and workflow task.")
    int turns(
            @Option(names = "--seconds", defaultValue = "15", description = "Length of each measurement.") int seconds)
            throws Exception {
        return run(() -> new TurnsBenchmark(system(), seconds).run());
    }

    @Command(name = "long", description = "One conversation of a thousand turns: is the last as cheap as the first?")
    int longConversation(@Option(names = "--turns", defaultValue = "1000") int turns) throws Exception {
        return run(() -> new LongConversationBenchmark(system(), turns).run());
    }

    @Command(description = "Ten thousand conversations that wait: what do they cost the worker?")
    int idle(@Option(names = "--conversations", defaultValue = "10000") int conversations) throws Exception {
        return run(() -> new IdleBenchmark(system(), conversations).run());
    }

    @Command(
            description = "Fills the database with made-up businesses and a year of appointments, the same for a seed.")
    int world(
            @Option(names = "--businesses", defaultValue = "10000", description = "How many businesses.")
                    int businesses,
            @Option(names = "--appointments", defaultValue = "100", description = "How many each has in the year.")
                    int appointments,
            @Option(names = "--seed", defaultValue = "7") long seed,
            @Option(names = "--last-day", description = "The year's last day (default: today).") @Nullable
                    LocalDate lastDay)
            throws Exception {
        LocalDate end = lastDay == null ? LocalDate.now(ZoneOffset.UTC) : lastDay;
        return run(
                () -> new WorldBenchmark(system(), new WorldGenerator.Wish(businesses, appointments, seed, end)).run());
    }

    @Command(description = "Free times of one business and day among the businesses that `world` made.")
    int slots(@Option(names = "--questions", defaultValue = "4000", description = "How many are asked.") int questions)
            throws Exception {
        return run(() -> new SlotsBenchmark(system(), questions).run());
    }

    @Command(
            description =
                    "A draft of routing rules on recorded decisions, which are made up before and forgotten after.")
    int backtest(
            @Option(names = "--decisions", defaultValue = "100000", description = "How many decisions.") int decisions,
            @Option(names = "--seed", defaultValue = "7") long seed)
            throws Exception {
        return run(() -> new BacktestBenchmark(system(), decisions, seed).run());
    }

    @Command(description = "From the approval of a version of rules to the first turn that it routes.")
    int publish(@Option(names = "--rounds", defaultValue = "20", description = "How many versions.") int rounds)
            throws Exception {
        return run(() -> new PublishBenchmark(system(), rounds).run());
    }

    @Command(description = "What the path to a model adds to its time to the first token. Needs no running system.")
    int models(
            @Option(names = "--calls", defaultValue = "800", description = "How many, of each kind.") int calls,
            @Option(names = "--at-once", defaultValue = "1", description = "How many run at once.") int atOnce,
            @Option(
                            names = "--first-token",
                            defaultValue = "100",
                            description = "Milliseconds that the provider takes.")
                    int firstToken)
            throws Exception {
        return run(() -> new ModelsBenchmark(calls, atOnce, Duration.ofMillis(firstToken)).run());
    }

    @Command(description = "Records histories of workflows for the replay tests.")
    int record(
            @Option(names = "--folder", defaultValue = "workflows/histories") Path folder,
            @Option(
                            names = "--label",
                            required = true,
                            description = "First part of the files' names: a date or feature.")
                    String label)
            throws Exception {
        return run(() -> new HistoryRecorder(system(), folder, label).run());
    }

    private static int run(Callable<Report> benchmark) throws Exception {
        System.out.println(benchmark.call().text());
        return 0;
    }

    private SystemUnderTest system() {
        Repository repository = Repository.find();
        Path folder = data == null ? repository.usualDataFolder() : data;
        LocalSystem system = LocalSystem.of(repository, new DataFolder(folder), Optional.empty(), line -> {});
        Addresses addresses = system.addresses();
        return new SystemUnderTest(system, addresses);
    }
}
