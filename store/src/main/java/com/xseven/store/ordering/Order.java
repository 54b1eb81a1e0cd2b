package com.xseven.store.ordering;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order as it stands in the book, at the prices at which it was accepted; {@code language} (ISO 639-1) is the customer's. */
public record Order(
        String id,
        BusinessId business,
        Optional<ConversationId> conversation,
        OrderStatus status,
        List<OrderLine> lines,
        Fulfilment fulfilment,
        Optional<String> address,
        Optional<Money> deliveryFee,
        Money total,
        Optional<String> customerName,
        Optional<String> customerPhone,
        Optional<String> customerEmail,
        Instant createdAt,
        Instant updatedAt,
        String language) {

    public Order {
        lines = List.copyOf(lines);
    }

    static Order read(ResultSet row, List<OrderLine> lines) throws SQLException {
        String currency = row.getString("currency");
        return new Order(
                row.getString("id"),
                new BusinessId(row.getString("business_id")),
                Optional.ofNullable(row.getString("conversation_id")).map(ConversationId::new),
                OrderStatus.valueOf(row.getString("status")),
                lines,
                Fulfilment.valueOf(row.getString("fulfilment")),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getBigDecimal("delivery_fee")).map(fee -> new Money(fee, currency)),
                new Money(row.getBigDecimal("total"), currency),
                Optional.ofNullable(row.getString("customer_name")),
                Optional.ofNullable(row.getString("customer_phone")),
                Optional.ofNullable(row.getString("customer_email")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("language"));
    }
}
