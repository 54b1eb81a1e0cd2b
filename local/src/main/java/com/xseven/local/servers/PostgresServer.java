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

/** PostgreSQL with pgvector: one database and one user, over TCP on the loopback address only. */
public record PostgresServer(ServerPrograms programs, DataFolder folder, Ports ports) implements Server {
    /** The children of a killed server need a moment to notice. */
    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(10);

    private static final long PROBE_SECONDS = 3;

    @Override
    public ServiceName name() {
        return ServiceName.POSTGRES;
    }

    @Override
    public void prepare() throws IOException {
        PostgresCluster cluster = cluster();
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
        return new PostgresCluster(programs, folder.of(name()));
    }

    private Addresses addresses() {
        return new Addresses(ports, folder);
    }
}
