package com.xseven.worker;

import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.ServiceName;
import com.xseven.store.Database;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** Every server that the worker needs, started once for all tests and ended with the process. */
final class RealServers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Holder {
        static final LocalServers SERVERS = LocalServers.shared(
                "test-servers",
                Set.of(ServiceName.TEMPORAL, ServiceName.POSTGRES, ServiceName.REDIS, ServiceName.KAFKA));
    }

    private RealServers() {}

    static LocalServers servers() {
        return Holder.SERVERS;
    }

    static Addresses addresses() {
        return servers().addresses();
    }

    /** A migrated database of its own. */
    static Database database() {
        Addresses addresses = addresses();
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        Jdbi.create(addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword())
                .useHandle(handle -> handle.execute("create database " + name));
        Database database = Database.connect(
                addresses.postgresUrl().replaceFirst("/[^/]+$", "/" + name),
                Addresses.POSTGRES_USER,
                addresses.postgresPassword(),
                8);
        database.migrate();
        return database;
    }

    static WorkerSettings settings() {
        Addresses addresses = addresses();
        return new WorkerSettings(
                false,
                URI.create(addresses.apiUrl()),
                new WorkerSettings.Postgres(
                        addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword(), 8),
                new WorkerSettings.Redis(URI.create(addresses.redisUrl())),
                new WorkerSettings.Kafka(addresses.kafkaBootstrap()),
                new WorkerSettings.Mail("", 25, "", "", false, "bookings@xseven.example"),
                new WorkerSettings.Webhook(true),
                new WorkerSettings.Cleanup(Duration.ofMinutes(10)),
                new WorkerSettings.Deployment("xseven", "test", false));
    }
}
