package com.xseven.store.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** An event on its way. {@code id} is its name for those who must recognise a second delivery; {@code data} is JSON. */
public record WaitingEvent(long id, String topic, String key, String type, String data, Instant at) {

    static WaitingEvent read(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("data"),
                row.getTimestamp("at").toInstant());
    }
}
