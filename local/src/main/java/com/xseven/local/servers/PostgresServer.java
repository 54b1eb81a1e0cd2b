package com.xseven.local.servers;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.ServerPrograms;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import com.xseven.local.process.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** PostgreSQL with pgvector: one database and one user, over TCP on the loopback address only. */
public final class PostgresServer implements Server {
    /** The children of a killed server need a moment to notice. */
    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(10);

    private static final long PROBE_SECONDS = 3;

    private final ServerPrograms programs;
    private final DataFolder folder;
    private final Ports ports;
    private final Supplier<Guise> guise;

    /** The server of a data folder, in the guise that this machine allows. */
    public PostgresServer(ServerPrograms programs, DataFolder folder, Ports ports) {
        this(programs, folder, ports, () -> Guise.choose(new Machine.This()));
    }

    /** The same in a given guise, which is asked for only when something is to be started. */
    PostgresServer(ServerPrograms programs, DataFolder folder, Ports ports, Supplier<Guise> guise) {
        this.programs = programs;
        this.folder = folder;
        this.ports = ports;
        this.guise = guise;
    }

    @Override
    public ServiceName name() {
        return ServiceName.POSTGRES;
    }

    @Override
    public void prepare() throws IOException {
        PostgresCluster cluster = cluster();
        cluster.letIn();
        if (!cluster.exists()) {
            cluster.create(addresses().postgresPassword());
        }
        Waiting.until(ORPHANS_LIMIT, () -> !cluster.isWorkedIn());
        cluster.removeStaleLock();
    }

    @Override
    public Launch launch() {
        List<String> command = cluster()
                .command(
                        "postgres",
                        "-D",
                        folder.of(name()).toString(),
                        "-c",
                        "listen_addresses=" + Addresses.HOST,
                        "-c",
                        "port=" + ports.postgres(),
                        // A socket file's path may be too long for the system.
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC");
        return new Launch(command, Map.of("LC_ALL", "C"), folder.of(name()));
    }

    /** Logs in and asks for something: a server that still recovers refuses that. */
    @Override
    public Health health() {
        ProcessBuilder question = new ProcessBuilder(
                programs.postgres("psql").toString(),
                "--no-psqlrc",
                "--no-password",
                "--host=" + Addresses.HOST,
                "--port=" + ports.postgres(),
                "--username=" + Addresses.POSTGRES_USER,
                "--dbname=" + Addresses.POSTGRES_DATABASE,
                "--command=select 1");
        question.environment().put("PGPASSWORD", addresses().postgresPassword());
        question.environment().put("PGCONNECT_TIMEOUT", String.valueOf(PROBE_SECONDS));
        try {
            Process psql = question.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!psql.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                psql.destroyForcibly();
                return Health.unwell("PostgreSQL does not answer in time");
            }
            return psql.exitValue() == 0 ? Health.healthy() : Health.unwell("PostgreSQL does not let its user in");
        } catch (IOException e) {
            return Health.unwell("psql cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unwell("interrupted");
        }
    }

    /** INT is its fast way: open connections are closed, nothing is lost. TERM would wait for them. */
    @Override
    public StopOrder stopOrder() {
        return new StopOrder(StopOrder.Signal.INT, Duration.ofSeconds(30));
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(1);
    }

    private PostgresCluster cluster() {
        return new PostgresCluster(programs, folder.of(name()), guise.get());
    }

    private Addresses addresses() {
        return new Addresses(ports, folder);
    }
}
