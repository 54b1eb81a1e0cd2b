package com.xseven.activities.ordering;

import com.xseven.dialogue.facts.OrderInquiry;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderGuesses;
import com.xseven.store.ordering.OrderQuery;
import com.xseven.store.ordering.Orders;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how orders stand, to those whose they are: who asks in the conversation in which it was made, or knows its number and the
 * phone number or e-mail address that it was made with.
 */
public final class OrderInquiries {

    /** Hardly ever do two orders of a business share a number. */
    private static final int MOST_OF_A_NUMBER = 20;

    private static final int SHORTEST_PHONE = 7;

    private final Orders orders;
    private final OrderGuesses guesses;

    public OrderInquiries(Orders orders, OrderGuesses guesses) {
        this.orders = orders;
        this.guesses = guesses;
    }

    /** Who asks, and when; one turn of a conversation asks once, however often it is thought through. */
    public record Asker(BusinessId business, Optional<ConversationId> conversation, Instant at) {}

    /** Where an order stands that the asker knows already; empty where there is none of that id. */
    public Optional<OrderStatus> status(String orderId) {
        return orders.find(orderId).map(Order::status);
    }

    /** An order that is not theirs is no different from one that is not there. */
    public OrderInquiry find(ToolCall.FindOrder wanted, Asker asker) {
        Optional<Order> theirs = orders
                .find(new OrderQuery(
                        Optional.of(asker.business()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(wanted.number()),
                        Optional.empty(),
                        MOST_OF_A_NUMBER))
                .stream()
                .filter(order -> isTheirs(order, wanted, asker))
                .max(Comparator.comparing(Order::createdAt));
        if (!guesses.admits(guess(wanted, asker), theirs.isEmpty())) {
            return new OrderInquiry.TooManyTries();
        }
        return theirs.<OrderInquiry>map(order -> new OrderInquiry.Found(order.id(), order.status()))
                .orElseGet(OrderInquiry.NotFound::new);
    }

    private static OrderGuesses.Guess guess(ToolCall.FindOrder wanted, Asker asker) {
        return new OrderGuesses.Guess(
                asker.business(),
                wanted.number(),
                asker.conversation().map(ConversationId::value).orElse("nobody"),
                Stream.of(
                                wanted.phone().map(OrderInquiries::digits),
                                wanted.email().map(OrderInquiries::lowerCase))
                        .flatMap(Optional::stream)
                        .toList(),
                asker.at());
    }

    private static boolean isTheirs(Order order, ToolCall.FindOrder wanted, Asker asker) {
        boolean here = order.conversation()
                .filter(conversation -> asker.conversation().equals(Optional.of(conversation)))
                .isPresent();
        boolean phone = wanted.phone()
                .map(OrderInquiries::digits)
                .filter(said -> said.length() >= SHORTEST_PHONE)
                .filter(said ->
                        order.customerPhone().map(OrderInquiries::digits).equals(Optional.of(said)))
                .isPresent();
        boolean email = wanted.email()
                .map(OrderInquiries::lowerCase)
                .filter(said ->
                        order.customerEmail().map(OrderInquiries::lowerCase).equals(Optional.of(said)))
                .isPresent();
        return here || phone || email;
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
