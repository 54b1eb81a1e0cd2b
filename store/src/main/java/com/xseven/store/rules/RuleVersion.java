package com.xseven.store.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a version, without what it says.
 *
 * @param number from 1, in the order of saving
 * @param author who saved it
 * @param reason why, in the author's words
 * @param parent the version that it was made from; empty where it came with the system
 * @param reviewer who published it
 * @param publishedAt since when it decides, or when it began to
 * @param green whether the checks, when they were last run, found nothing that keeps it from deciding
 */
public record RuleVersion(
        String table,
        int number,
        RuleStatus status,
        String author,
        String reason,
        Optional<Integer> parent,
        Instant createdAt,
        Optional<String> reviewer,
        Optional<Instant> publishedAt,
        boolean green) {

    static final String COLUMNS =
            "table_name, number, status, author, reason, parent, created_at, reviewer, published_at, green";

    static RuleVersion read(ResultSet row) throws SQLException {
        return new RuleVersion(
                row.getString("table_name"),
                row.getInt("number"),
                RuleStatus.valueOf(row.getString("status")),
                row.getString("author"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("parent", Integer.class)),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getString("reviewer")),
                Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                row.getBoolean("green"));
    }
}
