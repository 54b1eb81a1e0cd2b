package com.xseven.store;

import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.ServiceName;
import com.xseven.store.world.DemoWorld;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** A database of its own for each test class, on one real server for all of a module's tests. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** Holds the server; it starts with the first test that needs it and ends with the process. */
    private static final class Server {
        static final LocalServers SERVERS = LocalServers.shared("test-servers", Set.of(ServiceName.POSTGRES));
    }

    /** Migrated, and filled with the demo world. */
    public static Database fresh() {
        Database database = empty();
        database.migrate();
        DemoWorld.seed(database.jdbi());
        return database;
    }

    /** Without a schema. */
    public static Database empty() {
        Addresses addresses = Server.SERVERS.addresses();
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        Jdbi.create(addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword())
                .useHandle(handle -> handle.execute("create database " + name));
        String url = addresses.postgresUrl().replaceFirst("/[^/]+$", "/" + name);
        return Database.connect(url, Addresses.POSTGRES_USER, addresses.postgresPassword(), 16);
    }
}
