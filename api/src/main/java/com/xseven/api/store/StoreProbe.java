package com.xseven.api.store;

import com.xseven.api.health.Records;
import com.xseven.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Asks PostgreSQL whether it is there. */
@Component
final class StoreProbe implements Records {

    private static final int TIMEOUT_SECONDS = 1;

    private final Database database;

    StoreProbe(Database database) {
        this.database = database;
    }

    @Override
    public boolean answer() {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
