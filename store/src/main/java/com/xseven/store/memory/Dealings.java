package com.xseven.store.memory;

import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.JsonColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Earlier visits, orders and remarks of a customer at one business. Whoever was forgotten there has none. */
public final class Dealings {

    static final String QUERY = """
            with found as (
                select 'VISIT' as kind, customer_name, conversation_id, lower(during) as at, offer_id, staff_id, party_size,
                    cast(null as text) as fulfilment, cast(null as text) as status, cast(null as text) as order_id,
                    cast(null as text) as remark
                from appointments
                where business_id = :business and status in ('CONFIRMED', 'COMPLETED') and lower(during) > :since
                  and (conversation_id = :conversation
                      or regexp_replace(customer_phone, '[^0-9]', '', 'g') = :phone
                      or lower(btrim(customer_email)) = lower(btrim(:email)))
                union all
                select 'ORDER', customer_name, conversation_id, created_at, null, null, 0, fulfilment, status, id, null
                from orders
                where business_id = :business and status <> 'CANCELLED' and created_at > :since
                  and (conversation_id = :conversation
                      or regexp_replace(customer_phone, '[^0-9]', '', 'g') = :phone
                      or lower(btrim(customer_email)) = lower(btrim(:email)))
                union all
                select 'REMARK', c.name, i.conversation_id, i.created_at, null, null, 0, null, null, null, i.text
                from customers c
                join memory_collections m on m.customer_id = c.id and m.deleted_at is null
                join memory_items i on i.collection_id = m.id and i.deleted_at is null
                where c.business_id = :business and c.deleted_at is null and i.kind = 'REMARK'
                  and (i.expires_at is null or i.expires_at > now())
                  and (regexp_replace(c.phone, '[^0-9]', '', 'g') = :phone or lower(c.email) = lower(btrim(:email)))
                order by at desc limit :limit)
            select found.*, conversation_id is not distinct from :conversation and conversation_id is not null as here,
                (select json_agg(json_build_object('offer', l.offer_id, 'name', l.name, 'quantity', l.quantity,
                    'options', array(select o.option_id from order_line_options o
                        where o.order_id = l.order_id and o.line = l.line order by o.position)) order by l.line)
                 from order_lines l where l.order_id = found.order_id) as pieces
            from found
            where not exists (
                select from customers c where c.business_id = :business and c.deleted_at is not null
                  and (regexp_replace(c.phone, '[^0-9]', '', 'g') = :phone or lower(c.email) = lower(btrim(:email))))
            order by at desc""";

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Dealings(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** The newest first, so many at most; those that are still to come are the newest. */
    public List<KeptDealing> of(Acquaintance who, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(QUERY)
                .bind("business", who.business().value())
                .bind("conversation", who.conversation().map(ConversationId::value))
                .bind("phone", who.phone())
                .bind("email", who.email())
                .bind("since", who.since())
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private KeptDealing read(ResultSet row) throws SQLException {
        return new KeptDealing(
                row.getBoolean("here"),
                Optional.ofNullable(row.getString("customer_name")),
                row.getTimestamp("at").toInstant(),
                what(row));
    }

    private KeptDealing.What what(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "VISIT" ->
                new KeptDealing.Visit(
                        Optional.ofNullable(row.getString("offer_id")),
                        Optional.ofNullable(row.getString("staff_id")),
                        row.getInt("party_size"));
            case "ORDER" ->
                new KeptDealing.Order(
                        Arrays.asList(json.read(row, "pieces", Dealing.Piece[].class)),
                        Fulfilment.valueOf(row.getString("fulfilment")),
                        !OrderStatus.valueOf(row.getString("status")).isOver());
            default -> new KeptDealing.Remark(row.getString("remark"));
        };
    }
}
