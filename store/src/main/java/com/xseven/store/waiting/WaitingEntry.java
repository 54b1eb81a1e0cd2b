package com.xseven.store.waiting;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody on the waiting list. Whoever knows the id may answer for them, so it cannot be guessed.
 *
 * @param offers how many offers were begun and came to nothing
 */
public record WaitingEntry(
        String id, WaitingWish wish, WaitingStatus status, int offers, Optional<Offer> offered, Instant createdAt) {

    /** The place that is, or was, held: an appointment, its start, and until when the customer could say yes. */
    public record Offer(String appointmentId, Instant start, Instant until) {}

    static WaitingEntry read(ResultSet row) throws SQLException {
        return new WaitingEntry(
                row.getString("id"),
                new WaitingWish(
                        new BusinessId(row.getString("business_id")),
                        Optional.ofNullable(row.getString("conversation_id")).map(ConversationId::new),
                        Optional.ofNullable(row.getString("offer_id")),
                        Optional.ofNullable(row.getString("staff_id")),
                        row.getInt("party_size"),
                        row.getTimestamp("first_start").toInstant(),
                        row.getTimestamp("last_start").toInstant(),
                        row.getTimestamp("wished").toInstant(),
                        Optional.ofNullable(row.getString("customer_name")),
                        Optional.ofNullable(row.getString("customer_phone")),
                        Optional.ofNullable(row.getString("customer_email")),
                        row.getString("language")),
                WaitingStatus.valueOf(row.getString("status")),
                row.getInt("offers"),
                offer(row),
                row.getTimestamp("created_at").toInstant());
    }

    private static Optional<Offer> offer(ResultSet row) throws SQLException {
        String appointment = row.getString("appointment_id");
        Timestamp start = row.getTimestamp("offered_start");
        Timestamp until = row.getTimestamp("offered_until");
        return appointment == null || start == null || until == null
                ? Optional.empty()
                : Optional.of(new Offer(appointment, start.toInstant(), until.toInstant()));
    }

    @Override
    public String toString() {
        return "WaitingEntry[" + status + ", " + wish + "]";
    }
}
