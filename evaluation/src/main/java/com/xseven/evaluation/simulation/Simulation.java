package com.xseven.evaluation.simulation;

import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.goal.GoalFiles;
import com.xseven.evaluation.report.Progress;
import com.xseven.local.client.ApiClient;
import com.xseven.local.converse.Placeholders;
import com.xseven.local.converse.TimeZones;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lets simulated customers try all goals with one running system, each several times. */
public final class Simulation {

    private static final String ADMINISTRATOR = "admin@xseven.example";

    private final Settings settings;
    private final PrintStream progress;
    private final Clock clock;

    /**
     * @param progress hears how far it is
     */
    public Simulation(Settings settings, PrintStream progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * How it is done.
     *
     * @param goals the folder of their files
     * @param only which of the goals
     * @param repeats how often each is tried
     * @param parallel how many customers talk at once; the repeats of a goal come one after the other
     * @param seed of all chance
     */
    public record Settings(Path goals, Predicate<Goal> only, int repeats, int parallel, long seed) {}

    /**
     * Tries everything and puts everything back.
     *
     * @throws com.xseven.evaluation.BadData when the goals are not of their form
     * @throws LaunchException when the system does not answer
     */
    public Outcome run(Engine engine) throws IOException {
        ApiClient anonymous = new ApiClient(engine.address());
        ApiClient administrator = anonymous.logIn(ADMINISTRATOR, engine.demoPassword());
        TimeZones zones = new TimeZones(anonymous);
        List<Goal> goals =
                GoalFiles.read(settings.goals(), business -> Placeholders.of(clock, zones.of(business))).stream()
                        .filter(settings.only())
                        .toList();
        GoalRun run = new GoalRun(anonymous, () -> administrator, zones, clock, settings.seed());
        Progress bar = new Progress(progress, "customers of " + engine.name());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService customers = Executors.newFixedThreadPool(settings.parallel())) {
            List<Future<List<Attempt>>> waiting = new ArrayList<>();
            for (Goal goal : goals) {
                waiting.add(customers.submit(() -> {
                    List<Attempt> attempts = IntStream.range(0, settings.repeats())
                            .mapToObj(repeat -> run.attempt(goal, repeat))
                            .toList();
                    bar.done(done.incrementAndGet(), goals.size());
                    return attempts;
                }));
            }
            return new Outcome(engine, settings.repeats(), collected(waiting));
        }
    }

    private static List<Attempt> collected(List<Future<List<Attempt>>> waiting) {
        List<Attempt> attempts = new ArrayList<>();
        try {
            for (Future<List<Attempt>> one : waiting) {
                attempts.addAll(one.get());
            }
            return attempts;
        } catch (ExecutionException e) {
            waiting.forEach(one -> one.cancel(false));
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            waiting.forEach(one -> one.cancel(false));
            throw new LaunchException("Interrupted while customers were talking.", e);
        }
    }
}
