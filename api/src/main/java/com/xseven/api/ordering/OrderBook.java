package com.xseven.api.ordering;

import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderQuery;
import java.util.List;
import java.util.Optional;

/** The book of orders. Each question fails with the problem {@code STORE_UNAVAILABLE} while it is away. */
public interface OrderBook {

    Optional<Order> find(String id);

    /** In the order of their ids. */
    List<Order> find(OrderQuery query);

    /** Cancels an order that nothing looks after any more. One that is over stays what it is. */
    void cancel(String id);
}
