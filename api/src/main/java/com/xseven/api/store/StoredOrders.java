package com.xseven.api.store;

import com.xseven.api.ordering.OrderBook;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderQuery;
import com.xseven.store.ordering.Orders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The book of orders, as the api sees it. */
@Component
final class StoredOrders implements OrderBook {

    private final Orders orders;
    private final StoreCalls store;

    StoredOrders(Orders orders, StoreCalls store) {
        this.orders = orders;
        this.store = store;
    }

    @Override
    public Optional<Order> find(String id) {
        return store.ask(() -> orders.find(id));
    }

    @Override
    public List<Order> find(OrderQuery query) {
        return store.ask(() -> orders.find(query));
    }

    @Override
    public void cancel(String id) {
        store.tell(() -> orders.cancel(id));
    }
}
