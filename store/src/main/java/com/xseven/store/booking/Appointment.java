package com.xseven.store.booking;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** An appointment as it stands in the book; {@code offer} and {@code staff} are ids, {@code resource} is a name, {@code language} (ISO 639-1) the customer's. */
public record Appointment(
        String id,
        BusinessId business,
        Optional<ConversationId> conversation,
        Instant start,
        Instant end,
        Optional<String> offer,
        Optional<String> staff,
        String resource,
        int partySize,
        Status status,
        int sequence,
        Optional<String> customerName,
        Optional<String> customerPhone,
        Optional<String> customerEmail,
        String language) {

    /** The states of the public contract. */
    public enum Status {
        HELD,
        CONFIRMED,
        CANCELLED,
        COMPLETED,
        NO_SHOW
    }

    static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getString("id"),
                new BusinessId(row.getString("business_id")),
                Optional.ofNullable(row.getString("conversation_id")).map(ConversationId::new),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                Optional.ofNullable(row.getString("offer_id")),
                Optional.ofNullable(row.getString("staff_id")),
                row.getString("resource_name"),
                row.getInt("party_size"),
                Status.valueOf(row.getString("status")),
                row.getInt("sequence"),
                Optional.ofNullable(row.getString("customer_name")),
                Optional.ofNullable(row.getString("customer_phone")),
                Optional.ofNullable(row.getString("customer_email")),
                row.getString("language"));
    }
}
