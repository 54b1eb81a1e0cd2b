package com.xseven.worker;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an order of an event costs by the menu of the moment. */
final class OrderQuote {

    private OrderQuote() {}

    /**
     * The order with names and prices.
     *
     * @throws BadEvent naming what cannot be had
     */
    static OrderRequest of(UserAction.PlaceOrder wish, Business business) {
        if (!business.takesOrders()) {
            throw new BadEvent("data.businessId names a business that takes no orders");
        }
        List<OrderLine> lines = lines(wish.items(), business);
        Optional<Money> fee = wish.fulfilment() == Fulfilment.DELIVERY
                ? Optional.of(business.deliveryFee()
                        .orElseThrow(() -> new BadEvent("data.fulfilment is DELIVERY, which the business has not")))
                : Optional.empty();
        return new OrderRequest(
                business.id(),
                lines,
                wish.fulfilment(),
                wish.address(),
                fee,
                OrderRequest.total(lines, fee, business.currency()),
                wish.customer().name(),
                wish.customer().phone(),
                wish.customer().email());
    }

    private static List<OrderLine> lines(List<UserAction.Item> items, Business business) {
        List<OrderLine> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            UserAction.Item item = items.get(place);
            String path = "data.items[" + place + "].offer";
            Offer offer = business.goods().stream()
                    .filter(sold -> sold.id().equals(item.offer()))
                    .findFirst()
                    .orElseThrow(() -> new BadEvent(path + " is nothing that the business sells"));
            lines.add(new OrderLine(offer.id(), offer.name(), item.quantity(), offer.price()));
        }
        String soldOut = lines.stream()
                .filter(line -> business.isSoldOut(line.offer()))
                .map(OrderLine::name)
                .collect(Collectors.joining(", "));
        if (!soldOut.isEmpty()) {
            throw new BadEvent("data.items holds what is sold out: " + soldOut);
        }
        return lines;
    }
}
