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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The book of orders. Everything that changes it may be repeated and has its effect, and its event, once. */
public final class Orders {

    private static final String[] OVER = Arrays.stream(OrderStatus.values())
            .filter(OrderStatus::isOver)
            .map(OrderStatus::name)
            .toArray(String[]::new);

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
        return jdbi.withHandle(handle -> read(
                handle,
                handle.createQuery("""
                        select id from orders
                        where (cast(:business as text) is null or business_id = :business)
                          and (cast(:conversation as text) is null or conversation_id = :conversation)
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:number as text) is null or number = :number)
                          and (cast(:after as text) is null or id > :after)
                        order by id limit :limit""")
                        .bind("business", query.business().map(BusinessId::value))
                        .bind("conversation", query.conversation().map(ConversationId::value))
                        .bind("status", query.status().map(OrderStatus::name))
                        .bind("number", query.number())
                        .bind("after", query.after())
                        .bind("limit", query.limit())
                        .mapTo(String.class)
                        .list()));
    }

    /** Writes an order down as accepted. One that stands already, even a cancelled one, stays what it is. */
    public Order accept(NewOrder order) {
        return jdbi.inTransaction(handle -> {
            write(handle, order, OrderStatus.ACCEPTED);
            return find(handle, order.id()).orElseThrow();
        });
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

    /**
     * Cancels an order for good wherever it stands, also one that was never written down: an acceptance or a move that comes
     * late finds it cancelled. One that is over stays what it is.
     */
    public void withdraw(NewOrder order) {
        jdbi.useTransaction(handle -> {
            if (!write(handle, order, OrderStatus.CANCELLED)) {
                cancel(handle, order.id());
            }
        });
    }

    /** Cancels an order that nothing looks after any more. One that is over stays what it is. */
    public void cancel(String id) {
        jdbi.useTransaction(handle -> cancel(handle, id));
    }

    /** In one statement, so that nobody moves it on in between. */
    private void cancel(Handle handle, String id) {
        int cancelled = handle.createUpdate("""
                update orders set status = :cancelled, updated_at = now() where id = :id and status <> all(:over)""")
                .bind("id", id)
                .bind("cancelled", OrderStatus.CANCELLED.name())
                .bind("over", OVER)
                .execute();
        if (cancelled > 0) {
            tell(handle, find(handle, id).orElseThrow(), OrderStatus.CANCELLED);
        }
    }

    /** Whether it was written; one that stands already stays what it is. */
    private boolean write(Handle handle, NewOrder order, OrderStatus status) {
        boolean written = insert(handle, order, status) > 0;
        if (written) {
            insertLines(handle, order);
            tell(handle, find(handle, order.id()).orElseThrow(), status);
        }
        return written;
    }

    private void tell(Handle handle, Order order, OrderStatus status) {
        outbox.add(handle, List.of(OrderEvents.standing(order, status, clock.instant())));
    }

    private static int insert(Handle handle, NewOrder order, OrderStatus status) {
        OrderRequest request = order.request();
        return handle.createUpdate("""
                insert into orders (id, business_id, conversation_id, status, fulfilment, address, delivery_fee, total,
                    currency, customer_name, customer_phone, customer_email, language)
                values (:id, :business, :conversation, :status, :fulfilment, :address, :fee, :total,
                    :currency, :name, :phone, :email, :language)
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
                .bind("language", order.language())
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
            OrderLineOptions.insert(handle, order.id(), number, line.options());
        }
    }

    private static Optional<Order> find(Handle handle, String id) {
        return read(handle, List.of(id)).stream().findFirst();
    }

    private static List<Order> read(Handle handle, List<String> ids) {
        String[] wanted = ids.toArray(String[]::new);
        Map<String, List<OrderLine>> lines = lines(handle, wanted);
        return handle.createQuery("select * from orders where id = any(:ids) order by id")
                .bind("ids", wanted)
                .map((row, context) -> Order.read(row, lines.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private static Map<String, List<OrderLine>> lines(Handle handle, String[] orders) {
        OrderLineOptions options = OrderLineOptions.of(handle, orders);
        return handle.createQuery("""
                select lines.*, orders.currency from order_lines lines join orders on orders.id = lines.order_id
                where lines.order_id = any(:ids) order by lines.order_id, lines.line""")
                .bind("ids", orders)
                .map((row, context) -> Map.entry(row.getString("order_id"), line(row, options)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OrderLine line(ResultSet row, OrderLineOptions options) throws SQLException {
        return new OrderLine(
                row.getString("offer_id"),
                row.getString("name"),
                row.getInt("quantity"),
                new Money(row.getBigDecimal("price"), row.getString("currency")),
                options.of(row.getString("order_id"), row.getInt("line")));
    }
}
