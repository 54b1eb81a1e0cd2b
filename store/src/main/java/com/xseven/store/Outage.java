package com.xseven.store;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Tells a PostgreSQL that is away from one that refuses or cancels a statement. */
public final class Outage {

    /** SQLSTATE classes: connection, resources, system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "58");

    /** Shut down, starting up. Its class also holds statements that were cancelled. */
    private static final String OPERATOR = "57P";

    private Outage() {}

    /** Whether the same statement may well succeed once PostgreSQL is back. */
    public static boolean isBehind(JdbiException failure) {
        return failure instanceof ConnectionException || isAway(state(failure));
    }

    /** The SQLSTATE that PostgreSQL gave; null where the failure is not its own. */
    public static @Nullable String state(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (AWAY.contains(state.substring(0, 2)) || state.startsWith(OPERATOR));
    }
}
