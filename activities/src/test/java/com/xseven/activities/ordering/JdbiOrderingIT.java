package com.xseven.activities.ordering;

import static com.xseven.dialogue.ordering.OrderStatus.ACCEPTED;
import static com.xseven.dialogue.ordering.OrderStatus.CANCELLED;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.Order;
import com.xseven.workflows.ordering.AcceptOutcome;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book of orders of a house whose menu may change between question and yes. */
class JdbiOrderingIT {

    private static final OrderLine PIZZA = new OrderLine("margherita", "Margherita Pizza", 2, dollars("15.00"));
    private static final OrderLine TIRAMISU = new OrderLine("tiramisu", "Tiramisu", 1, dollars("9.00"));

    private static PortEllis city;

    @BeforeAll
    static void open() {
        city = new PortEllis();
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @AfterEach
    void printTheMenuAgain() {
        change(
                "update offers set price = 15.00, active = true where business_id = 'marios-italian' and id = 'margherita'");
        change("update businesses set attributes = jsonb_set(attributes, '{ordering,soldOut}', '[]')");
        change("update businesses set attributes = jsonb_set(attributes, '{ordering,deliveryFee,amount}', '3.50')"
                + " where id = 'marios-italian'");
    }

    @Test
    void shouldAcceptAtTheTotalThatWasQuoted() {
        // when
        AcceptOutcome outcome = ordering().accept(plan("quoted-1", pickup(PIZZA, TIRAMISU)));

        // then
        assertThat(outcome).isEqualTo(new AcceptOutcome.Accepted(dollars("39.00")));
        assertThat(order("quoted-1").status()).isEqualTo(ACCEPTED);
    }

    @Test
    void shouldAcceptAnOrderThatIsBroughtForTheFeeThatWasQuoted() {
        assertThat(ordering().accept(plan("brought-1", delivery("3.50", PIZZA))))
                .isEqualTo(new AcceptOutcome.Accepted(dollars("33.50")));
    }

    @Test
    void shouldNameEverythingThatIsNotAsQuoted() {
        // given
        change("update offers set price = 15.50 where business_id = 'marios-italian' and id = 'margherita'");
        change("""
                update businesses set attributes = jsonb_set(attributes, '{ordering,soldOut}', '["tiramisu", "lasagna"]')""");
        OrderLine phantom = new OrderLine("phantom", "Phantom Pie", 1, dollars("1.00"));

        // when
        AcceptOutcome outcome = ordering()
                .accept(plan(
                        "changed-1", pickup(PIZZA, TIRAMISU, phantom, line("calamari", "Fried Calamari", "13.00"))));

        // then
        assertThat(outcome)
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Margherita Pizza", "Tiramisu", "Phantom Pie")));
        assertThat(city.orders().find("changed-1")).isEmpty();
    }

    @Test
    void shouldFreezeWhatOptionsCostWhenItAccepts() {
        // given
        OrderLine large = menuLine("large", "extra-cheese");
        assertThat(ordering().accept(plan("options-1", pickup(large))))
                .isEqualTo(new AcceptOutcome.Accepted(dollars("21.00")));

        // when
        change("update offer_options set price_difference = price_difference + 1 where id = 'large'");

        // then
        assertThat(order("options-1").lines()).containsExactly(large);
        assertThat(order("options-1").total()).isEqualTo(dollars("21.00"));
        assertThat(ordering().accept(plan("options-1", pickup(large))))
                .isEqualTo(new AcceptOutcome.Accepted(dollars("21.00")));
        assertThat(ordering().accept(plan("options-2", pickup(large))))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Margherita Pizza")));
        change("update offer_options set price_difference = price_difference - 1 where id = 'large'");
    }

    @Test
    void shouldNotAcceptAnOptionThatIsNotToBeHadAnyMore() {
        // given
        OrderLine olives = menuLine("olives");
        change("update offer_options set deleted_at = now(), price_difference = 0 where id = 'olives'");

        // then
        assertThat(ordering().accept(plan("options-3", pickup(olives))))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Margherita Pizza")));
        change("update offer_options set deleted_at = null, price_difference = 1 where id = 'olives'");
    }

    @Test
    void shouldNotAcceptWhatLeavesARequiredChoiceOpen() {
        // given
        OrderLine open = new OrderLine("green-juice", "Green Juice", 1, dollars("7.00"));
        OrderRequest request = new OrderRequest(
                "green-leaf",
                List.of(open),
                Fulfilment.PICKUP,
                Optional.empty(),
                Optional.empty(),
                dollars("7.00"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        // then
        assertThat(ordering().accept(plan("options-4", request)))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Green Juice")));
    }

    private static OrderLine menuLine(String... options) {
        return OrderLine.of(city.business("marios-italian").offer("margherita").orElseThrow(), List.of(options), 1);
    }

    @Test
    void shouldNameAnItemThatIsNotSoldAnyMore() {
        // given
        change("update offers set active = false where business_id = 'marios-italian' and id = 'margherita'");

        // then
        assertThat(ordering().accept(plan("gone-1", pickup(PIZZA))))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Margherita Pizza")));
    }

    @Test
    void shouldNotSellWhatIsNoGoods() {
        // given
        OrderRequest haircut = new OrderRequest(
                "stylemaster",
                List.of(line("haircut", "Haircut", price("stylemaster", "haircut"))),
                Fulfilment.PICKUP,
                Optional.empty(),
                Optional.empty(),
                dollars("1.00"),
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());

        // then
        assertThat(ordering().accept(plan("haircut-1", haircut)))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("Haircut")));
    }

    @Test
    void shouldNameTheDeliveryWhenItCostsSomethingElseByNow() {
        // given
        change("update businesses set attributes = jsonb_set(attributes, '{ordering,deliveryFee,amount}', '4.50')"
                + " where id = 'marios-italian'");

        // then
        assertThat(ordering().accept(plan("fee-1", delivery("3.50", PIZZA))))
                .isEqualTo(new AcceptOutcome.NotAsQuoted(List.of("delivery")));
        assertThat(ordering().accept(plan("fee-2", pickup(PIZZA)))).isInstanceOf(AcceptOutcome.Accepted.class);
    }

    @Test
    void shouldStandByWhatWasAcceptedWhenTheMenuChangesAfterwards() {
        // given
        OrderPlan plan = plan("stands-1", pickup(PIZZA));
        AcceptOutcome first = ordering().accept(plan);
        Order written = order("stands-1");
        change("update offers set price = 99.00 where business_id = 'marios-italian' and id = 'margherita'");

        // when
        AcceptOutcome again = ordering().accept(plan);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(order("stands-1")).isEqualTo(written);
    }

    @Test
    void shouldNotKnowAnOrderAgainThatWasWithdrawnBeforeItArrived() {
        // given
        OrderPlan plan = plan("late-1", pickup(PIZZA));
        ordering().withdraw(plan);

        // when
        AcceptOutcome late = ordering().accept(plan);

        // then
        assertThat(late).isEqualTo(new AcceptOutcome.Unknown());
        assertThat(order("late-1").status()).isEqualTo(CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"PREPARING", "CANCELLED"})
    void shouldMoveOnceAlsoWhenItIsRepeated(OrderStatus to) {
        // given
        String id = "moved-" + to;
        ordering().accept(plan(id, pickup(PIZZA)));

        // when
        ordering().move(new OrderStep(id, ACCEPTED, to));
        ordering().move(new OrderStep(id, ACCEPTED, to));
        ordering().move(new OrderStep(id, ACCEPTED, PREPARING));

        // then
        assertThat(order(id).status()).isEqualTo(to);
    }

    @Test
    void shouldGiveEveryTryTheSameAnswerWhenManyAcceptItAtOnce() throws Exception {
        try (ExecutorService tries = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                // given
                OrderPlan plan = plan("race-" + round, pickup(PIZZA));

                // when
                List<Callable<AcceptOutcome>> all =
                        Collections.nCopies(8, () -> ordering().accept(plan));

                // then
                for (Future<AcceptOutcome> one : tries.invokeAll(all)) {
                    assertThat(one.get()).isEqualTo(new AcceptOutcome.Accepted(dollars("30.00")));
                }
            }
        }
    }

    /** One that knows nothing of the menu yet. */
    private static JdbiOrdering ordering() {
        return new JdbiOrdering(city.orders(), city.businesses());
    }

    private static Order order(String id) {
        return city.orders().find(id).orElseThrow();
    }

    private static void change(String sql) {
        city.database().jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static String price(String business, String offer) {
        return city.business(business)
                .offer(offer)
                .orElseThrow()
                .price()
                .amount()
                .toPlainString();
    }

    private static OrderRequest pickup(OrderLine... lines) {
        return request(Fulfilment.PICKUP, Optional.empty(), lines);
    }

    private static OrderRequest delivery(String fee, OrderLine... lines) {
        return request(Fulfilment.DELIVERY, Optional.of(dollars(fee)), lines);
    }

    private static OrderRequest request(Fulfilment way, Optional<Money> fee, OrderLine... lines) {
        BigDecimal total = Arrays.stream(lines)
                .map(OrderLine::total)
                .reduce(fee.map(Money::amount).orElse(BigDecimal.ZERO), BigDecimal::add);
        return new OrderRequest(
                "marios-italian",
                List.of(lines),
                way,
                fee.map(delivered -> "14 Elm Street"),
                fee,
                new Money(total, "USD"),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.empty());
    }

    private static OrderPlan plan(String id, OrderRequest request) {
        return new OrderPlan(
                id, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(24));
    }

    private static OrderLine line(String offer, String name, String price) {
        return new OrderLine(offer, name, 1, dollars(price));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
