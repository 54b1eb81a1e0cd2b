package com.xseven.store.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done.
 *
 * @param id grows with time
 * @param action such as {@code SAVED}, {@code SUBMITTED}, {@code REJECTED}, {@code WITHDRAWN}, {@code PUBLISHED},
 *     {@code RETIRED}, {@code ROLLED_BACK}, {@code CANARY_STARTED}, {@code CANARY_STOPPED}, {@code CANARY_GIVEN_UP}
 * @param reason why, where somebody was asked for it
 */
public record RuleLogEntry(
        long id, String table, int number, String actor, String action, Optional<String> reason, Instant at) {

    static final String COLUMNS = "id, table_name, number, actor, action, reason, at";

    static RuleLogEntry read(ResultSet row) throws SQLException {
        return new RuleLogEntry(
                row.getLong("id"),
                row.getString("table_name"),
                row.getInt("number"),
                row.getString("actor"),
                row.getString("action"),
                Optional.ofNullable(row.getString("reason")),
                row.getTimestamp("at").toInstant());
    }
}
