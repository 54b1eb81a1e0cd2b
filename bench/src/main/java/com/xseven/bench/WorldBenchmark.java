package com.xseven.bench;

import com.xseven.bench.world.WorldGenerator;
import com.xseven.local.layout.Addresses;

/** Fills the running system's database, and tells with how much in what time. */
final class WorldBenchmark {

    private static final double MILLIS = 1000;

    private final SystemUnderTest system;
    private final WorldGenerator.Wish wish;

    WorldBenchmark(SystemUnderTest system, WorldGenerator.Wish wish) {
        this.system = system;
        this.wish = wish;
    }

    Report run() throws Exception {
        Addresses addresses = system.addresses();
        WorldGenerator.Made made = new WorldGenerator(
                        addresses.postgresUrl(),
                        Addresses.POSTGRES_USER,
                        addresses.postgresPassword(),
                        System.err::println)
                .make(wish);
        Report report = new Report();
        made.rows().forEach((table, rows) -> report.line("%-16s %,12d rows".formatted(table, rows)));
        return report.line("in %.1f s, seed %d".formatted(made.time().toMillis() / MILLIS, wish.seed()));
    }
}
