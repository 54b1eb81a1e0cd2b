package com.xseven.local.system;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.FreeSpace;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.Repository;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.PackageCache;
import com.xseven.local.packages.ServerPrograms;
import com.xseven.local.process.LogFile;
import com.xseven.local.servers.Application;
import com.xseven.local.servers.KafkaServer;
import com.xseven.local.servers.Lifetime;
import com.xseven.local.servers.PostgresServer;
import com.xseven.local.servers.RedisServer;
import com.xseven.local.servers.Server;
import com.xseven.local.servers.TemporalServer;
import com.xseven.local.system.PortRecord.PortChoice;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The system of one data folder. Its services go on when the program ends that started them; another object, in another
 * program, finds them again.
 */
public final class LocalSystem {
    /** A day of talking, with the servers' own files. */
    private static final long NEEDED_BYTES = 512L << 20;

    private final Repository repository;
    private final DataFolder folder;
    private final PackageCache packages;
    private final PortChoice choice;
    private final Lifetime lifetime;
    private final Map<String, String> settings;
    private final Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
    private final Progress progress;
    private volatile boolean cancelled;

    private LocalSystem(
            Repository repository,
            DataFolder folder,
            PackageCache packages,
            PortChoice choice,
            Lifetime lifetime,
            Map<String, String> settings,
            Progress progress) {
        this.lifetime = lifetime;
        this.settings = settings;
        this.repository = repository;
        this.folder = folder;
        this.packages = packages;
        this.choice = choice;
        this.progress = progress;
        for (Server server : servers(packages.programs(), choice.ports())) {
            services.put(server.name(), new Service(server, folder));
        }
    }

    /**
     * Finds the system of a data folder on the ports on which it was last started.
     *
     * @param portBase the first of its ports if it is to be another one; nothing of it may run then
     * @throws LaunchException if it runs on other ports than those
     */
    public static LocalSystem of(
            Repository repository, DataFolder folder, Optional<Integer> portBase, Progress progress) {
        return of(repository, folder, portBase, Lifetime.LONG, Map.of(), progress);
    }

    /**
     * As {@link #of}, for a test: its programs start as fast as they can, and nothing is told.
     *
     * @param settings of both applications, by the names of their environment
     */
    public static LocalSystem forTest(
            Repository repository, DataFolder folder, int portBase, Map<String, String> settings) {
        return of(repository, folder, Optional.of(portBase), Lifetime.SHORT, settings, Progress.SILENT);
    }

    private static LocalSystem of(
            Repository repository,
            DataFolder folder,
            Optional<Integer> portBase,
            Lifetime lifetime,
            Map<String, String> settings,
            Progress progress) {
        PortChoice recorded = PortRecord.of(folder).read().orElseGet(PortChoice::usual);
        PortChoice wanted = portBase.map(PortChoice::from).orElse(recorded);
        LocalSystem system =
                new LocalSystem(repository, folder, PackageCache.ofUser(), wanted, lifetime, settings, progress);
        if (!wanted.equals(recorded) && system.isRunning()) {
            throw new LaunchException("The system in " + folder.root() + " runs on other ports ("
                    + recorded.base().map(base -> "--port-base " + base).orElse("the usual ones")
                    + "): stop it first with ./xseven down, or choose another folder with --data.");
        }
        return system;
    }

    /** The same system on the usual ports, if nothing of it runs. */
    public LocalSystem onUsualPortsUnlessRunning() {
        return isRunning()
                ? this
                : new LocalSystem(repository, folder, packages, PortChoice.usual(), lifetime, settings, progress);
    }

    public Addresses addresses() {
        return new Addresses(choice.ports(), folder);
    }

    /** Whether any of its services runs, healthy or not. */
    public boolean isRunning() {
        return services.values().stream().anyMatch(service -> service.running().isPresent());
    }

    public boolean isRunning(ServiceName name) {
        return service(name).running().isPresent();
    }

    /**
     * Starts those that do not run, and returns when all of them are healthy. If one cannot be started, those that this
     * call started are stopped again.
     *
     * @return those that this call started
     * @throws LaunchException saying what is in the way and what to do
     */
    public Set<ServiceName> start(Collection<ServiceName> names) {
        try (var _ = FolderLock.take(folder, progress)) {
            return startLocked(names);
        }
    }

    private Set<ServiceName> startLocked(Collection<ServiceName> names) {
        List<ServiceName> missing =
                names.stream().filter(Predicate.not(this::isRunning)).toList();
        PortCheck.requireFree(missing.stream()
                .flatMap(name -> choice.ports().listeners(name).stream())
                .toList());
        FreeSpace.require(folder.root(), NEEDED_BYTES, "choose another folder with --data");
        packages.fill(progress::say);
        PortRecord.of(folder).write(choice);
        Startup startup = new Startup(services, progress, () -> cancelled);
        try {
            startup.run(names);
            return startup.launched();
        } catch (RuntimeException e) {
            stopLocked(startup.launched());
            throw e;
        }
    }

    /** Stops those that run: first the applications, then the servers under them. */
    public void stop(Collection<ServiceName> names) {
        try (var _ = FolderLock.take(folder, progress)) {
            stopLocked(names);
        }
    }

    private void stopLocked(Collection<ServiceName> names) {
        Predicate<ServiceName> isServer = name -> name.needs().isEmpty();
        stopTogether(names.stream().filter(isServer.negate()).toList());
        stopTogether(names.stream().filter(isServer).toList());
    }

    private void stopTogether(Collection<ServiceName> names) {
        List<ServiceName> running = names.stream().filter(this::isRunning).toList();
        if (!running.isEmpty()) {
            progress.say("stopping %s ..."
                    .formatted(running.stream().map(ServiceName::label).collect(Collectors.joining(", "))));
        }
        running.parallelStream().forEach(name -> {
            boolean obeyed = service(name).stop();
            progress.say("%-9s %s".formatted(name.label(), obeyed ? "stopped" : "did not stop in time and was killed"));
        });
    }

    /** Makes a start that is under way give up, and waits until it has stopped what it had started. */
    public void cancelStart() {
        cancelled = true;
        FolderLock.take(folder, Progress.SILENT).close();
    }

    /** Ends one at once, as {@code kill -9} would. */
    public void kill(ServiceName name) {
        service(name).process().kill();
    }

    /** How each service is right now. */
    public List<ServiceStatus> status() {
        return EnumSet.allOf(ServiceName.class).parallelStream()
                .map(this::status)
                .toList();
    }

    public ServiceStatus status(ServiceName name) {
        return service(name).status(addresses());
    }

    public LogFile log(ServiceName name) {
        return service(name).process().log();
    }

    private Service service(ServiceName name) {
        Service service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("Expected a service " + name + ", but there is none.");
        }
        return service;
    }

    private List<Server> servers(ServerPrograms programs, Ports ports) {
        return List.of(
                new TemporalServer(programs, folder, ports),
                new PostgresServer(programs, folder, ports),
                new RedisServer(programs, folder, ports),
                new KafkaServer(repository, folder, ports, lifetime),
                Application.worker(repository, folder, ports, lifetime).with(settings),
                Application.api(repository, folder, ports, lifetime).with(settings));
    }
}
