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
        List<Offer> offers = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            offers.add(offer(items.get(place), path(place), business));
        }
        String soldOut = offers.stream()
                .filter(offer -> business.isSoldOut(offer.id()))
                .map(Offer::name)
                .collect(Collectors.joining(", "));
        if (!soldOut.isEmpty()) {
            throw new BadEvent("data.items holds what is sold out: " + soldOut);
        }
        List<OrderLine> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            UserAction.Item item = items.get(place);
            OptionCheck.check(offers.get(place), item.options(), path(place) + ".options");
            lines.add(OrderLine.of(offers.get(place), item.options(), item.quantity()));
        }
        return lines;
    }

    private static String path(int place) {
        return "data.items[" + place + "]";
    }

    private static Offer offer(UserAction.Item item, String path, Business business) {
        return business.goods().stream()
                .filter(sold -> sold.id().equals(item.offer()))
                .findFirst()
                .orElseThrow(() -> new BadEvent(path + ".offer is nothing that the business sells"));
    }
}
