package com.xseven.store.ordering;

import static com.xseven.dialogue.ordering.OrderStatus.ACCEPTED;
import static com.xseven.dialogue.ordering.OrderStatus.CANCELLED;
import static com.xseven.dialogue.ordering.OrderStatus.COLLECTED;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static com.xseven.dialogue.ordering.OrderStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrdersIT {

    private static final Instant NOON = Instant.parse("2026-11-27T17:00:00Z");
    private static final int ROUNDS = 50;

    private static Database database;
    private static Orders orders;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        orders = new Orders(database.jdbi(), new Outbox(database.jdbi()), InstantSource.fixed(NOON));
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldStandAsItWasAskedForWhenItIsAccepted() {
        // given
        NewOrder wish = anOrder("whole-1");

        // when
        Order order = orders.accept(wish);

        // then
        OrderRequest asked = wish.request();
        assertThat(orders.find("whole-1")).contains(order);
        assertThat(order.status()).isEqualTo(ACCEPTED);
        assertThat(order.conversation()).isEqualTo(wish.conversation());
        assertThat(order.lines()).isEqualTo(asked.lines());
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.DELIVERY);
        assertThat(order.address()).isEqualTo(asked.address());
        assertThat(order.deliveryFee()).isEqualTo(asked.deliveryFee());
        assertThat(order.total()).isEqualTo(asked.total());
        assertThat(order.customerName()).isEqualTo(asked.customerName());
        assertThat(order.customerPhone()).isEqualTo(asked.customerPhone());
        assertThat(events("whole-1")).containsExactly("ACCEPTED DELIVERY 42.50 USD");
    }

    @Test
    void shouldStayWhatItWasWhenItIsAcceptedAgainForOtherThings() {
        // given
        Order first = orders.accept(anOrder("again-1"));
        OrderRequest other = request(List.of(new OrderLine("tiramisu", "Tiramisu", 1, dollars("9.50"))), "13.00");

        // when
        Order second = orders.accept(new NewOrder("again-1", Optional.empty(), other));

        // then
        assertThat(second).isEqualTo(first);
        assertThat(events("again-1")).hasSize(1);
    }

    @Test
    void shouldKeepItsPricesAndNamesWhenTheMenuChanges() {
        // given
        Order before = orders.accept(anOrder("frozen-1"));

        // when
        database.jdbi().useHandle(handle -> handle.execute("""
                update offers set price = price + 1, name = 'Renamed' where business_id = 'marios-italian'"""));

        // then
        assertThat(orders.find("frozen-1")).contains(before);
    }

    @Test
    void shouldKeepItsOptionsWithNamesAndPricesWhenTheMenuChanges() {
        // given
        OrderLine large = new OrderLine(
                "margherita",
                "Margherita Pizza",
                2,
                dollars("21.00"),
                List.of(
                        new OfferOption("large", "Large", dollars("4.00")),
                        new OfferOption("extra-cheese", "Extra cheese", dollars("2.00"))));
        OrderLine small = new OrderLine(
                "margherita",
                "Margherita Pizza",
                1,
                dollars("12.00"),
                List.of(new OfferOption("small", "Small", dollars("-3.00"))));
        Order before = orders.accept(
                new NewOrder("frozen-options-1", Optional.empty(), request(List.of(large, small), "57.50")));

        // when
        database.jdbi().useHandle(handle -> {
            handle.execute("update offer_options set price_difference = price_difference + 1, name = 'Renamed'");
            handle.execute("update offer_options set deleted_at = now() where id = 'small'");
        });

        // then
        assertThat(before.lines()).containsExactly(large, small);
        assertThat(orders.find("frozen-options-1")).contains(before);
    }

    @Test
    void shouldMoveOnOnceFromWhereItStands() {
        // given
        orders.accept(anOrder("moved-1"));

        // when
        orders.move("moved-1", ACCEPTED, PREPARING);
        orders.move("moved-1", ACCEPTED, PREPARING);
        orders.move("moved-1", ACCEPTED, CANCELLED);
        orders.move("moved-1", PREPARING, READY);

        // then
        assertThat(status("moved-1")).isEqualTo(READY);
        assertThat(statusesTold("moved-1")).containsExactly("ACCEPTED", "PREPARING", "READY");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"ACCEPTED", "PREPARING", "READY", "OUT_FOR_DELIVERY"})
    void shouldBeCancelledOnceWhenItIsWithdrawnWhileItIsUnderWay(OrderStatus standing) {
        // given
        NewOrder order = standing("cancel-" + standing, standing);

        // when
        orders.withdraw(order);
        orders.withdraw(order);

        // then
        assertThat(status(order.id())).isEqualTo(CANCELLED);
        assertThat(statusesTold(order.id())).containsOnlyOnce("CANCELLED").endsWith("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"DELIVERED", "COLLECTED"})
    void shouldStayWhatItIsWhenItIsWithdrawnAfterItsEnd(OrderStatus end) {
        // given
        NewOrder order = standing("end-" + end, end);

        // when
        orders.withdraw(order);

        // then
        assertThat(status(order.id())).isEqualTo(end);
        assertThat(statusesTold(order.id())).doesNotContain("CANCELLED");
    }

    @Test
    void shouldStayCancelledWhenItIsAcceptedAfterItWasWithdrawn() {
        // given
        orders.withdraw(anOrder("late-1"));

        // when
        Order late = orders.accept(anOrder("late-1"));
        orders.move("late-1", ACCEPTED, PREPARING);

        // then
        assertThat(late.status()).isEqualTo(CANCELLED);
        assertThat(statusesTold("late-1")).containsExactly("CANCELLED");
    }

    @Test
    void shouldBeCancelledOnceWhenNothingLooksAfterItAnyMore() {
        // given
        standing("forsaken-1", READY);
        standing("forsaken-2", COLLECTED);

        // when
        List.of("forsaken-1", "forsaken-1", "forsaken-2", "unknown").forEach(orders::cancel);

        // then
        assertThat(statusesTold("forsaken-1")).containsExactly("ACCEPTED", "READY", "CANCELLED");
        assertThat(status("forsaken-2")).isEqualTo(COLLECTED);
        assertThat(orders.find("unknown")).isEmpty();
    }

    @Test
    void shouldWriteNothingWhenItsEventCannotBeWritten() {
        // given
        orders.accept(anOrder("both-1"));
        database.jdbi().useHandle(handle -> handle.execute("""
                alter table outbox add constraint full_house check (key not like 'both-%') not valid"""));

        // when
        assertThatThrownBy(() -> orders.accept(anOrder("both-2")))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThatThrownBy(() -> orders.move("both-1", ACCEPTED, PREPARING))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThatThrownBy(() -> orders.withdraw(anOrder("both-1")))
                .isInstanceOf(UnableToExecuteStatementException.class);
        database.jdbi().useHandle(handle -> handle.execute("alter table outbox drop constraint full_house"));

        // then
        assertThat(orders.find("both-2")).isEmpty();
        assertThat(status("both-1")).isEqualTo(ACCEPTED);
    }

    @Test
    void shouldBeOneOrderWhenManyAcceptItAtOnce() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                // given
                NewOrder wish = anOrder("race-" + round);

                // when
                List<Callable<Order>> acceptances = IntStream.range(0, 16)
                        .<Callable<Order>>mapToObj(client -> () -> orders.accept(wish))
                        .toList();
                for (Future<Order> accepted : clients.invokeAll(acceptances)) {
                    assertThat(accepted.get().lines()).isEqualTo(wish.request().lines());
                }

                // then
                assertThat(events(wish.id())).hasSize(1);
            }
        }
    }

    @Test
    void shouldStandCancelledWhenItIsWithdrawnWhileOthersAcceptAndMoveIt() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                // given
                NewOrder wish = anOrder("at-once-" + round);

                // when
                List<Callable<Object>> all = List.of(
                        () -> orders.accept(wish),
                        Executors.callable(() -> orders.move(wish.id(), ACCEPTED, PREPARING)),
                        Executors.callable(() -> orders.withdraw(wish)),
                        Executors.callable(() -> orders.move(wish.id(), PREPARING, READY)));
                for (Future<Object> one : clients.invokeAll(all)) {
                    one.get();
                }

                // then
                assertThat(status(wish.id())).as(wish.id()).isEqualTo(CANCELLED);
                assertThat(statusesTold(wish.id()))
                        .containsOnlyOnce("CANCELLED")
                        .endsWith("CANCELLED");
            }
        }
    }

    @Test
    void shouldFindPageByPageWhatFitsTheQuestion() {
        // given
        ConversationId mine = new ConversationId("conversation-of-pages");
        for (int number = 1; number <= 5; number++) {
            orders.accept(new NewOrder(
                    "page-" + number, Optional.of(mine), anOrder("any").request()));
        }
        orders.move("page-3", ACCEPTED, PREPARING);

        // when
        List<Order> first = orders.find(query("marios-italian", mine, Optional.of(ACCEPTED), Optional.empty(), 2));
        List<Order> rest = orders.find(query("marios-italian", mine, Optional.empty(), Optional.of("page-2"), 10));
        List<Order> elsewhere = orders.find(query("burger-barn", mine, Optional.empty(), Optional.empty(), 10));

        // then
        assertThat(first).extracting(Order::id).containsExactly("page-1", "page-2");
        assertThat(rest).extracting(Order::id).containsExactly("page-3", "page-4", "page-5");
        assertThat(rest)
                .allSatisfy(order -> assertThat(order.lines())
                        .isEqualTo(anOrder("any").request().lines()));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void shouldBeFoundByTheNumberThatPeopleSay() {
        // given
        List<String> ids =
                IntStream.range(0, 40).mapToObj(turn -> "said-" + turn).toList();
        ids.forEach(id -> orders.accept(anOrder(id)));

        // then
        assertThat(ids)
                .allSatisfy(id -> assertThat(orders.find(new OrderQuery(
                                Optional.of(new BusinessId("marios-italian")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(OrderNumber.of(id)),
                                Optional.empty(),
                                10)))
                        .extracting(Order::id)
                        .contains(id));
    }

    private static OrderQuery query(
            String business,
            ConversationId conversation,
            Optional<OrderStatus> status,
            Optional<String> after,
            int limit) {
        return new OrderQuery(
                Optional.of(new BusinessId(business)),
                Optional.of(conversation),
                status,
                Optional.empty(),
                after,
                limit);
    }

    private static NewOrder standing(String id, OrderStatus status) {
        NewOrder order = anOrder(id);
        orders.accept(order);
        if (status != ACCEPTED) {
            orders.move(id, ACCEPTED, status);
        }
        return order;
    }

    private static OrderStatus status(String id) {
        return orders.find(id).orElseThrow().status();
    }

    private static List<String> statusesTold(String id) {
        return told(id, "data ->> 'status'");
    }

    private static List<String> events(String id) {
        return told(
                id, "concat_ws(' ', data ->> 'status', data ->> 'fulfilment', data ->> 'total', data ->> 'currency')");
    }

    private static List<String> told(String id, String what) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select " + what + """
                 from outbox where key = :id and topic = 'business.analytics' order by id""")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    static NewOrder anOrder(String id) {
        List<OrderLine> lines = List.of(
                new OrderLine("margherita", "Margherita Pizza", 2, dollars("15.00")),
                new OrderLine("tiramisu", "Tiramisu", 1, dollars("9.00")));
        return new NewOrder(id, Optional.of(new ConversationId("conversation-of-orders")), request(lines, "42.50"));
    }

    private static OrderRequest request(List<OrderLine> lines, String total) {
        return new OrderRequest(
                "marios-italian",
                lines,
                Fulfilment.DELIVERY,
                Optional.of("14 Elm Street"),
                Optional.of(dollars("3.50")),
                dollars(total),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.empty());
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
