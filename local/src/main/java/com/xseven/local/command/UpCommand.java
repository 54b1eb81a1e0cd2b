package com.xseven.local.command;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.system.LocalSystem;
import com.xseven.local.system.ServiceStatus;
import com.xseven.local.system.Watch;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts what does not run, follows it until Ctrl-C, and stops everything then.")
final class UpCommand extends SystemCommand {
    @Option(names = "--detach", description = "Return when everything is healthy, and leave it running.")
    private boolean detach;

    @Override
    public Integer call() throws InterruptedException {
        LocalSystem system = root().systemToStart();
        Set<ServiceName> wanted = ServiceName.all();
        announce(system, wanted);
        Thread giveUp = new Thread(system::cancelStart, "give-up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        system.start(wanted);
        Runtime.getRuntime().removeShutdownHook(giveUp);
        new Overview(system.addresses()).lines().forEach(this::print);
        if (!detach) {
            follow(system);
        }
        return FINE;
    }

    private void announce(LocalSystem system, Collection<ServiceName> wanted) {
        String missing = labels(wanted, system, false);
        String running = labels(wanted, system, true);
        if (missing.isEmpty()) {
            print("Already up.");
        } else {
            print((running.isEmpty() ? "" : "Already running: " + running + ". ") + "Starting " + missing + " ...");
        }
    }

    private static String labels(Collection<ServiceName> names, LocalSystem system, boolean running) {
        return names.stream()
                .filter(name -> system.isRunning(name) == running)
                .map(ServiceName::label)
                .collect(Collectors.joining(", "));
    }

    private void follow(LocalSystem system) throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            print("Stopping ...");
                            system.stop(ServiceName.all());
                            // Being asked to stop is no failure here, so the exit code of a signal would be wrong.
                            Runtime.getRuntime().halt(FINE);
                        },
                        "stop"));
        print("Ctrl-C stops everything.");
        new Watch(system).follow(this::report);
    }

    private void report(ServiceStatus status) {
        print("%-9s %s".formatted(status.name(), describe(status)));
    }

    private static String describe(ServiceStatus status) {
        if (!status.isRunning()) {
            return "does not run any more: see ./xseven logs " + status.name() + ", and ./xseven start "
                    + status.name();
        }
        return status.healthy() ? "is healthy again" : "does not answer";
    }
}
