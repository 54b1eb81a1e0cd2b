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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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
    /** Whether the answer to a guess may be told, which is wrong or not. */
    private final BiPredicate<OrderGuesses.Guess, Boolean> admission;

    public OrderInquiries(Orders orders, OrderGuesses guesses) {
        this(orders, guesses::admits);
    }

    private OrderInquiries(Orders orders, BiPredicate<OrderGuesses.Guess, Boolean> admission) {
        this.orders = orders;
        this.admission = admission;
    }

    /** For questions that nobody asks in earnest: a wrong guess is not noted. */
    public static OrderInquiries unnoted(Orders orders, OrderGuesses guesses) {
        return new OrderInquiries(orders, (guess, wrong) -> guesses.wouldAdmit(guess));
    }

    /** Who asks, and when; one turn of a conversation asks once, however often it is thought through. */
    public record Asker(BusinessId business, Optional<ConversationId> conversation, Instant at) {}

    /** Where an order stands that the asker knows already; empty where there is none of that id. */
    public Optional<OrderStatus> status(String orderId) {
        return orders.find(orderId).map(Order::status);
    }

    /**
     * An order that is not theirs is no different from one that is not there. Who asks where it was made is told at once: that is
     * no guess, and nobody else's guesses keep them from it.
     */
    public OrderInquiry find(ToolCall.FindOrder wanted, Asker asker) {
        List<Order> called = orders.find(new OrderQuery(
                Optional.of(asker.business()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(wanted.number()),
                Optional.empty(),
                MOST_OF_A_NUMBER));
        Optional<Order> here = latest(called, order -> isMadeHere(order, asker));
        if (here.isPresent()) {
            return found(here.get());
        }
        Optional<Order> theirs = latest(called, order -> isKnown(order, wanted));
        if (!admission.test(guess(wanted, asker), theirs.isEmpty())) {
            return new OrderInquiry.TooManyTries();
        }
        return theirs.map(OrderInquiries::found).orElseGet(OrderInquiry.NotFound::new);
    }

    private static Optional<Order> latest(List<Order> orders, Predicate<Order> wanted) {
        return orders.stream().filter(wanted).max(Comparator.comparing(Order::createdAt));
    }

    private static OrderInquiry found(Order order) {
        return new OrderInquiry.Found(order.id(), order.status());
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

    private static boolean isMadeHere(Order order, Asker asker) {
        return order.conversation()
                .filter(conversation -> asker.conversation().equals(Optional.of(conversation)))
                .isPresent();
    }

    private static boolean isKnown(Order order, ToolCall.FindOrder wanted) {
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
        return phone || email;
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
