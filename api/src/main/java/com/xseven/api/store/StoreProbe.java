package com.xseven.api.store;

import com.xseven.api.health.RecordServer;
import com.xseven.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Asks PostgreSQL whether it is there. */
@Component
final class StoreProbe implements RecordServer {

    private static final int TIMEOUT_SECONDS = 1;

    private final Database database;

    StoreProbe(Database database) {
        this.database = database;
    }

    @Override
    public boolean answers() {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
