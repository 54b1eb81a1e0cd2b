package com.xseven.bench.world;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills a migrated database. Nothing is logged as a change by anybody: the rows are made up. */
public final class WorldGenerator {

    private static final int BATCH = 200;
    private static final int TOLD_EACH = 2000;

    /** Tables whose change log would double every made-up row. */
    private static final List<String> LOGGED = List.of(
            "businesses",
            "opening_hours",
            "resources",
            "staff",
            "menu_categories",
            "offers",
            "option_groups",
            "offer_options");

    private final String url;
    private final String user;
    private final String password;
    private final Consumer<String> progress;

    public WorldGenerator(String url, String user, String password, Consumer<String> progress) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.progress = progress;
    }

    /** How the world is to be; the last day is the last one with appointments. */
    public record Wish(int businesses, int appointmentsEach, long seed, LocalDate lastDay) {}

    /** Rows by table, and how long that took. */
    public record Made(Map<String, Long> rows, Duration time) {}

    /** All of it or nothing: one transaction, copied in batches so that memory stays bounded. */
    public Made make(Wish wish) throws SQLException, IOException {
        long start = System.nanoTime();
        Rows rows = new Rows();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            log(connection, "disable");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int number = 0; number < wish.businesses(); number++) {
                new MadeUpBusiness(wish.seed(), number).addTo(rows, wish.lastDay(), wish.appointmentsEach());
                if (number % BATCH == BATCH - 1 || number == wish.businesses() - 1) {
                    rows.copy(copy);
                }
                if (number % TOLD_EACH == TOLD_EACH - 1) {
                    progress.accept((number + 1) + " businesses");
                }
            }
            log(connection, "enable");
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
        }
        return new Made(rows.counts(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void log(Connection connection, String whether) throws SQLException {
        for (String table : LOGGED) {
            run(connection, "alter table " + table + " " + whether + " trigger log_change");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
