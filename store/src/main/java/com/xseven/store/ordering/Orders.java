package com.xseven.store.ordering;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The book of orders. Everything that changes it may be repeated and has its effect, and its event, once. */
public final class Orders {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final InstantSource clock;

    public Orders(Jdbi jdbi, Outbox outbox, InstantSource clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<Order> find(String id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    /** In the order of their ids. */
    public List<Order> find(OrderQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from orders
                where (cast(:business as text) is null or business_id = :business)
                  and (cast(:conversation as text) is null or conversation_id = :conversation)
                  and (cast(:status as text) is null or status = :status)
                  and (cast(:after as text) is null or id > :after)
                order by id limit :limit""")
                .bind("business", query.business().map(BusinessId::value))
                .bind("conversation", query.conversation().map(ConversationId::value))
                .bind("status", query.status().map(OrderStatus::name))
                .bind("after", query.after())
                .bind("limit", query.limit())
                .map((row, context) -> read(handle, row))
                .list());
    }

    /** Writes an order down as accepted. One that stands already, even a cancelled one, stays what it is. */
    public Order accept(NewOrder order) {
        return write(order, OrderStatus.ACCEPTED);
    }

    /** Moves an order on, if it stands there; repeating it changes nothing. */
    public void move(String id, OrderStatus from, OrderStatus to) {
        jdbi.useTransaction(handle -> {
            int moved = handle.createUpdate("""
                    update orders set status = :to, updated_at = now() where id = :id and status = :from""")
                    .bind("id", id)
                    .bind("from", from.name())
                    .bind("to", to.name())
                    .execute();
            if (moved > 0) {
                tell(handle, find(handle, id).orElseThrow(), to);
            }
        });
    }

    /** Cancels an order for good, also one that was never written down: an acceptance that comes late finds it cancelled. */
    public void withdraw(NewOrder order) {
        Order standing = write(order, OrderStatus.CANCELLED);
        if (!standing.status().isOver()) {
            move(order.id(), standing.status(), OrderStatus.CANCELLED);
        }
    }

    private Order write(NewOrder order, OrderStatus status) {
        return jdbi.inTransaction(handle -> {
            boolean written = insert(handle, order, status) > 0;
            if (written) {
                insertLines(handle, order);
            }
            Order standing = find(handle, order.id()).orElseThrow();
            if (written) {
                tell(handle, standing, status);
            }
            return standing;
        });
    }

    private void tell(Handle handle, Order order, OrderStatus status) {
        outbox.add(handle, List.of(OrderEvents.standing(order, status, clock.instant())));
    }

    private static int insert(Handle handle, NewOrder order, OrderStatus status) {
        OrderRequest request = order.request();
        return handle.createUpdate("""
                insert into orders (id, business_id, conversation_id, status, fulfilment, address, delivery_fee, total,
                    currency, customer_name, customer_phone, customer_email)
                values (:id, :business, :conversation, :status, :fulfilment, :address, :fee, :total,
                    :currency, :name, :phone, :email)
                on conflict do nothing""")
                .bind("id", order.id())
                .bind("business", request.businessId())
                .bind("conversation", order.conversation().map(ConversationId::value))
                .bind("status", status.name())
                .bind("fulfilment", request.fulfilment().name())
                .bind("address", request.address())
                .bind("fee", request.deliveryFee().map(Money::amount))
                .bind("total", request.total().amount())
                .bind("currency", request.total().currency())
                .bind("name", request.customerName())
                .bind("phone", request.customerPhone())
                .bind("email", request.customerEmail())
                .execute();
    }

    private static void insertLines(Handle handle, NewOrder order) {
        List<OrderLine> lines = order.request().lines();
        for (int number = 1; number <= lines.size(); number++) {
            OrderLine line = lines.get(number - 1);
            handle.createUpdate("""
                    insert into order_lines (order_id, line, offer_id, name, quantity, price)
                    values (:order, :line, :offer, :name, :quantity, :price)""")
                    .bind("order", order.id())
                    .bind("line", number)
                    .bind("offer", line.offer())
                    .bind("name", line.name())
                    .bind("quantity", line.quantity())
                    .bind("price", line.price().amount())
                    .execute();
        }
    }

    private static Optional<Order> find(Handle handle, String id) {
        return handle.createQuery("select * from orders where id = :id")
                .bind("id", id)
                .map((row, context) -> read(handle, row))
                .findOne();
    }

    private static Order read(Handle handle, ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        List<OrderLine> lines = handle.createQuery("select * from order_lines where order_id = :id order by line")
                .bind("id", row.getString("id"))
                .map((line, context) -> new OrderLine(
                        line.getString("offer_id"),
                        line.getString("name"),
                        line.getInt("quantity"),
                        new Money(line.getBigDecimal("price"), currency)))
                .list();
        return Order.read(row, lines);
    }
}
