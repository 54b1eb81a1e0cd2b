package com.xseven.store.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was arranged in a conversation, as it stands now.
 *
 * @param status where it stands, in the words of the book that keeps it
 * @param at when it begins, is wished for, or was ordered
 * @param offer id of a service, if there is one
 * @param partySize 0 for orders
 */
public record Arranged(Kind kind, String status, Instant at, Optional<String> offer, int partySize) {

    /** Which book keeps it. */
    public enum Kind {
        VISIT,
        ORDER,
        WAITING
    }

    static Arranged read(ResultSet row) throws SQLException {
        return new Arranged(
                Kind.valueOf(row.getString("kind")),
                row.getString("status"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getString("offer_id")),
                row.getInt("party_size"));
    }
}
