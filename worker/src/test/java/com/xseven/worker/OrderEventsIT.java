package com.xseven.worker;

import static com.xseven.dialogue.ordering.OrderStatus.ACCEPTED;
import static com.xseven.dialogue.ordering.OrderStatus.CANCELLED;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.store.Database;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderMove;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, and events that order. */
class OrderEventsIT {

    private static ConfigurableApplicationContext worker;
    private static OutsideWorld outside;

    private final String guest = "Guest " + UUID.randomUUID();

    @BeforeAll
    static void open() {
        worker = WholeWorker.start();
        outside = new OutsideWorld();
        soldOut("taco-loco", "[\"horchata\"]");
    }

    @AfterAll
    static void close() {
        soldOut("taco-loco", "[]");
        soldOut("golden-dragon", "[]");
        outside.close();
        worker.close();
    }

    @Test
    void shouldOrderOnceAtThePricesOfTheMomentHoweverOftenAnEventIsDelivered() {
        // given
        String event = order("marios-italian", "margherita", "DELIVERY");

        // when
        outside.send(guest, event, event);
        awaitEverythingBefore();

        // then
        Order placed = placed(event);
        assertThat(placed.status()).isEqualTo(ACCEPTED);
        assertThat(placed.lines())
                .containsExactly(new OrderLine(
                        "margherita",
                        "Margherita Pizza",
                        2,
                        dollars("15.00"),
                        List.of(new OfferOption("medium", "Medium", dollars("0.00")))));
        assertThat(placed.total()).isEqualTo(dollars("33.50"));
        assertThat(placed.address()).contains("14 Elm Street");
        assertThat(placed.customerName()).contains(guest);
        assertThat(OutsideWorld.reasonsAgainst(event)).isEmpty();
    }

    @Test
    void shouldOrderWithTheOptionsThatAnEventNames() {
        // given
        String event = order("marios-italian", "margherita", "PICKUP")
                .replace("\"quantity\":2", "\"quantity\":2,\"options\":[\"olives\",\"large\"]");

        // when
        outside.send(guest, event);
        awaitEverythingBefore();

        // then
        assertThat(placed(event).lines())
                .containsExactly(new OrderLine(
                        "margherita",
                        "Margherita Pizza",
                        2,
                        dollars("20.00"),
                        List.of(
                                new OfferOption("large", "Large", dollars("4.00")),
                                new OfferOption("olives", "Olives", dollars("1.00")))));
        assertThat(placed(event).total()).isEqualTo(dollars("40.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            marios-italian | margherita | "large","pineapple" | data.items[0].options[1] is no option of Margherita Pizza; there is small, medium, large, extra-cheese, mushrooms, olives
            marios-italian | margherita | "large","small"     | data.items[0].options holds more than one Size; one of small, medium, large
            marios-italian | tiramisu   | "large"             | data.items[0].options[0] is no option of Tiramisu; there is none
            green-leaf     | green-juice | `` | data.items[0].options holds no Size; one of small, large
            """)
    void shouldNameTheFieldWhenAnEventAsksForOptionsThatCannotBeHad(
            String business, String offer, String options, String reason) {
        // given
        String event = order(business, offer, "PICKUP")
                .replace("\"quantity\":2", "\"quantity\":2,\"options\":[" + options + "]");

        // when
        outside.send(guest, event);
        awaitEverythingBefore();

        // then
        assertThat(OutsideWorld.reasonsAgainst(event)).containsExactly(reason);
        assertThat(book().find(idOf(event))).isEmpty();
    }

    @Test
    void shouldStandWhenTheEventIsDeliveredAgainAndTheMenuHasChanged() {
        // given
        String event = order("golden-dragon", "har-gow", "PICKUP");
        outside.send(guest, event);
        awaitEverythingBefore();
        soldOut("golden-dragon", "[\"har-gow\"]");

        // when
        outside.send(guest, event);
        awaitEverythingBefore();

        // then
        assertThat(placed(event).status()).isEqualTo(ACCEPTED);
        assertThat(OutsideWorld.reasonsAgainst(event)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marios-italian | unicorn  | PICKUP   | data.items[0].offer is nothing that the business sells
            taco-loco      | horchata | PICKUP   | data.items holds what is sold out: Horchata
            stylemaster    | haircut  | PICKUP   | data.businessId names a business that takes no orders
            nowhere        | fries    | PICKUP   | data.businessId names no business
            no house       | fries    | PICKUP   | data.businessId names no business
            sakura-sushi   | ramen    | DELIVERY | data.fulfilment is DELIVERY, which the business has not
            """)
    void shouldLayAnOrderAmongTheDeadLettersWithTheReason(
            String business, String offer, String fulfilment, String reason) {
        // given
        String event = order(business, offer, fulfilment);

        // when
        outside.send(guest, event);
        awaitEverythingBefore();

        // then
        assertThat(OutsideWorld.reasonsAgainst(event)).containsExactly(reason);
        assertThat(book().find(idOf(event))).isEmpty();
    }

    @Test
    void shouldLayAnOrderAmongTheDeadLettersWhenItsWorkflowRefusedIt() {
        // given
        String event = order("marios-italian", "margherita", "PICKUP");
        placeAtAnotherPrice(idOf(event));

        // when
        outside.send(guest, event);
        awaitEverythingBefore();

        // then
        assertThat(OutsideWorld.reasonsAgainst(event))
                .containsExactly("data.items is not what the menu holds any more");
        assertThat(book().find(idOf(event))).isEmpty();
    }

    @Test
    void shouldCancelOnceWhatAnEventOrdered() {
        // given
        String event = order("marios-italian", "margherita", "PICKUP");
        String cancellation = cancellation(idOf(event));

        // when
        outside.send(guest, event, cancellation, cancellation);
        awaitEverythingBefore();
        await().atMost(WholeWorker.PATIENCE)
                .until(() -> workflow(event).getResult(OrderView.class).status().isPresent());
        outside.send(guest, cancellation);
        awaitEverythingBefore();

        // then
        assertThat(placed(event).status()).isEqualTo(CANCELLED);
        assertThat(OutsideWorld.reasonsAgainst(cancellation)).isEmpty();
    }

    @Test
    void shouldLayACancellationAmongTheDeadLettersWhenItComesTooLate() {
        // given
        String event = order("marios-italian", "margherita", "PICKUP");
        String tooLate = cancellation(idOf(event));
        String unknown = cancellation("unknown-" + UUID.randomUUID());
        outside.send(guest, event);
        awaitEverythingBefore();
        worker.getBean(WorkflowClient.class)
                .newWorkflowStub(OrderWorkflow.class, WorkflowIds.ofOrder(idOf(event)))
                .move(new OrderMove(PREPARING));

        // when
        outside.send(guest, tooLate, unknown);
        awaitEverythingBefore();

        // then
        assertThat(OutsideWorld.reasonsAgainst(tooLate))
                .containsExactly("data.orderId names an order that somebody has begun; only staff can cancel it");
        assertThat(OutsideWorld.reasonsAgainst(unknown))
                .containsExactly("data.orderId names no order that is under way");
        assertThat(placed(event).status()).isEqualTo(PREPARING);
    }

    /** Events of one key are carried out in their order, so that one more shows that all before it are done. */
    private void awaitEverythingBefore() {
        String last = order("burger-barn", "fries", "PICKUP");
        outside.send(guest, last);
        await().atMost(WholeWorker.PATIENCE)
                .until(() -> book().find(idOf(last)).map(Order::status), Optional.of(ACCEPTED)::equals);
    }

    private static void placeAtAnotherPrice(String id) {
        OrderRequest request = new OrderRequest(
                "marios-italian",
                List.of(new OrderLine("margherita", "Margherita Pizza", 2, dollars("1.00"))),
                Fulfilment.PICKUP,
                Optional.empty(),
                Optional.empty(),
                dollars("2.00"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        OrderWorkflow order = worker.getBean(WorkflowClient.class)
                .newWorkflowStub(
                        OrderWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.ofOrder(id))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        assertThat(order.run(new OrderPlan(
                                id,
                                Optional.empty(),
                                request,
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(10),
                                Duration.ofHours(24)))
                        .status())
                .isEmpty();
    }

    private static Orders book() {
        return worker.getBean(Orders.class);
    }

    private static Order placed(String event) {
        return book().find(idOf(event)).orElseThrow();
    }

    private static WorkflowStub workflow(String event) {
        return worker.getBean(WorkflowClient.class).newUntypedWorkflowStub(WorkflowIds.ofOrder(idOf(event)));
    }

    /** As the system makes it of the event. */
    private static String idOf(String event) {
        return EventWorkflows.id(new UserActionReader().read(event).orElseThrow());
    }

    private static void soldOut(String business, String offers) {
        worker.getBean(Database.class).jdbi().useHandle(handle -> handle.execute("""
                update businesses set attributes = jsonb_set(attributes, '{ordering,soldOut}', cast(? as jsonb))
                where id = ?""", offers, business));
    }

    private String order(String business, String offer, String fulfilment) {
        return """
                {"specversion":"1.0","id":"%s","source":"/loyalty-app","type":"USER_ACTION","data":{\
                "action":"PLACE_ORDER","businessId":"%s","items":[{"offer":"%s","quantity":2}],"fulfilment":"%s",\
                "address":"14 Elm Street","customer":{"name":"%s","phone":"+12015550999"}}}""".formatted(UUID.randomUUID(), business, offer, fulfilment, guest);
    }

    private static String cancellation(String orderId) {
        return """
                {"specversion":"1.0","id":"%s","source":"/loyalty-app","type":"USER_ACTION","data":{\
                "action":"CANCEL_ORDER","orderId":"%s"}}""".formatted(UUID.randomUUID(), orderId);
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
