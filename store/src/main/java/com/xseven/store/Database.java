package com.xseven.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.workflows.XSevenDataConverter;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/** The connection pool to PostgreSQL and what is set up on it. */
public final class Database implements AutoCloseable {

    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(2);
    /** Shorter than an activity waits, so that what was given up is not done after all. */
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(4);

    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(10);
    private static final int AS_OFTEN_AS_IT_TAKES = -1;

    private final HikariDataSource pool;
    private final DataSource unhurried;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool, DataSource unhurried) {
        this.pool = pool;
        this.unhurried = unhurried;
        ObjectMapper mapper = XSevenDataConverter.mapper();
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        JsonColumns.install(jdbi, mapper);
        // Exceptions must not quote what was bound: it may be personal.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * Prepares the pool. The server need not be up: connections are made when they are needed, and asking for one fails
     * after two seconds.
     */
    public static Database connect(String jdbcUrl, String user, String password, int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        config.setPoolName("xseven");
        config.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT.toSeconds());
        config.addDataSourceProperty("connectTimeout", CONNECTION_TIMEOUT.toSeconds());
        config.addDataSourceProperty("options", "-c statement_timeout=" + STATEMENT_TIMEOUT.toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new Database(new HikariDataSource(config), unhurried(jdbcUrl, user, password));
    }

    /** An index over a grown table takes minutes, and so does waiting for another process that makes it. */
    private static DataSource unhurried(String jdbcUrl, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout((int) CONNECTION_TIMEOUT.toSeconds());
        source.setTcpKeepAlive(true);
        source.setOptions("-c statement_timeout=0");
        return source;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public HikariDataSource dataSource() {
        return pool;
    }

    /**
     * Brings the schema to the newest version, however long that takes. Several processes may do it at once; one works, the
     * others wait.
     *
     * @throws org.flywaydb.core.api.FlywayException when the server is away
     */
    public void migrate() {
        migrate("classpath:db/migration");
    }

    void migrate(String... locations) {
        Flyway.configure()
                .dataSource(unhurried)
                .locations(locations)
                .lockRetryCount(AS_OFTEN_AS_IT_TAKES)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        pool.close();
    }
}
