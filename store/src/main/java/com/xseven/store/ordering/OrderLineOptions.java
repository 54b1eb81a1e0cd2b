package com.xseven.store.ordering;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What the pieces of orders' lines are like. */
record OrderLineOptions(Map<Place, List<OfferOption>> options) {

    private record Place(String order, int line) {}

    private record Row(Place place, OfferOption option) {}

    static OrderLineOptions of(Handle handle, String[] orders) {
        return new OrderLineOptions(handle.createQuery("""
                select options.*, orders.currency from order_line_options options
                join orders on orders.id = options.order_id
                where options.order_id = any(:ids) order by options.order_id, options.line, options.position""")
                .bind("ids", orders)
                .map((row, context) -> new Row(
                        new Place(row.getString("order_id"), row.getInt("line")),
                        new OfferOption(
                                row.getString("option_id"),
                                row.getString("name"),
                                new Money(row.getBigDecimal("price_difference"), row.getString("currency")))))
                .collect(Collectors.groupingBy(
                        Row::place, Collectors.mapping(Row::option, Collectors.toUnmodifiableList()))));
    }

    List<OfferOption> of(String order, int line) {
        return options.getOrDefault(new Place(order, line), List.of());
    }

    static void insert(Handle handle, String order, int line, List<OfferOption> options) {
        for (int position = 1; position <= options.size(); position++) {
            OfferOption option = options.get(position - 1);
            handle.createUpdate("""
                    insert into order_line_options (order_id, line, position, option_id, name, price_difference)
                    values (:order, :line, :position, :option, :name, :difference)""")
                    .bind("order", order)
                    .bind("line", line)
                    .bind("position", position)
                    .bind("option", option.id())
                    .bind("name", option.name())
                    .bind("difference", option.difference().amount())
                    .execute();
        }
    }
}
