package com.xseven.workflows.ordering;

import static com.xseven.dialogue.ordering.OrderStatus.ACCEPTED;
import static com.xseven.dialogue.ordering.OrderStatus.CANCELLED;
import static com.xseven.dialogue.ordering.OrderStatus.COLLECTED;
import static com.xseven.dialogue.ordering.OrderStatus.DELIVERED;
import static com.xseven.dialogue.ordering.OrderStatus.OUT_FOR_DELIVERY;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static com.xseven.dialogue.ordering.OrderStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderStatus;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DurableOrderTest {

    static Stream<Arguments> waysToTheCustomer() {
        return Stream.of(
                Arguments.of(Fulfilment.PICKUP, List.of(PREPARING, READY, COLLECTED)),
                Arguments.of(Fulfilment.DELIVERY, List.of(PREPARING, READY, OUT_FOR_DELIVERY, DELIVERED)));
    }

    @ParameterizedTest
    @MethodSource("waysToTheCustomer")
    void shouldReachTheCustomerWhenStaffMovesItOn(Fulfilment fulfilment, List<OrderStatus> moves) {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, fulfilment);

            // when
            moves.forEach(to -> {
                order.move(new OrderMove(to));
                kitchen.awaitWhatIsToldOf(to);
            });

            // then
            assertThat(kitchen.end(order).status()).contains(moves.getLast());
            assertThat(kitchen.deeds())
                    .containsSubsequence(moves.stream().map(to -> "MOVE " + to).toArray(String[]::new))
                    .doesNotContain("WITHDRAW");
        }
    }

    @Test
    void shouldSayThatItIsPlacedOnceTheBusinessHasIt() {
        try (Kitchen kitchen = Kitchen.open()) {
            assertThat(kitchen.order(Fulfilment.PICKUP).placed().status()).contains(ACCEPTED);
        }
    }

    @Test
    void shouldAnswerAWishThatComesWhileItsLastNoticeIsOnItsWay() {
        try (Kitchen kitchen = Kitchen.whileThePostIsClosed()) {
            // given
            ConversationId asker = new ConversationId("conversation-that-asks");
            WorkflowStub listener = kitchen.listener(asker);
            OrderWorkflow order = accepted(kitchen, Fulfilment.PICKUP);
            order.move(new OrderMove(CANCELLED));

            // when
            order.cancelRequested(new CancelWish(asker));

            // then
            assertThat(listener.getResult(OrderReport.class).outcome())
                    .isEqualTo(new ActionOutcome.OrderCancelled(Kitchen.ID));
            kitchen.openThePost();
            assertThat(kitchen.end(order).status()).contains(CANCELLED);
        }
    }

    @Test
    void shouldRefuseAMoveWhenItCannotFollow() {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, Fulfilment.PICKUP);

            // then
            assertThatThrownBy(() -> order.move(new OrderMove(READY))).isInstanceOf(WorkflowUpdateException.class);
            assertThat(order.state().status()).contains(ACCEPTED);
        }
    }

    @Test
    void shouldChangeNothingWhenItStandsThereAlready() {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, Fulfilment.PICKUP);
            order.move(new OrderMove(PREPARING));

            // when
            OrderView again = order.move(new OrderMove(PREPARING));

            // then
            assertThat(again.status()).contains(PREPARING);
            assertThat(kitchen.deeds()).containsOnlyOnce("MOVE PREPARING");
        }
    }

    @Test
    void shouldBeCancelledByItsCustomerWhenNobodyCooksYet() {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, Fulfilment.PICKUP);

            // when
            order.cancel(new OrderCancellation("changed my mind"));

            // then
            assertThat(kitchen.end(order).status()).contains(CANCELLED);
            assertThat(kitchen.deeds()).contains("MOVE CANCELLED", "TELL CANCELLED 1");
        }
    }

    static Stream<List<OrderStatus>> beyondTheCustomer() {
        return Stream.of(List.of(PREPARING), List.of(PREPARING, READY), List.of(PREPARING, READY, OUT_FOR_DELIVERY));
    }

    @ParameterizedTest
    @MethodSource("beyondTheCustomer")
    void shouldBeCancelledByStaffAloneWhenSomebodyHasBegun(List<OrderStatus> moves) {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, Fulfilment.DELIVERY);
            moves.forEach(to -> {
                order.move(new OrderMove(to));
                kitchen.awaitWhatIsToldOf(to);
            });

            // then
            assertThatThrownBy(() -> order.cancel(new OrderCancellation("too late")))
                    .isInstanceOf(WorkflowUpdateException.class);
            order.move(new OrderMove(CANCELLED));
            assertThat(kitchen.end(order).status()).contains(CANCELLED);
        }
    }

    @Test
    void shouldRemindTheStaffAndGiveUpWhenNobodyTakesItUp() {
        try (Kitchen kitchen = Kitchen.open()) {
            // when
            OrderView end = kitchen.end(kitchen.order(Fulfilment.PICKUP));

            // then
            assertThat(end.status()).contains(CANCELLED);
            assertThat(kitchen.deeds())
                    .containsSubsequence(
                            "TELL WAITS_FOR_STAFF 1",
                            "TELL WAITS_FOR_STAFF 2",
                            "TELL WAITS_FOR_STAFF 3",
                            "MOVE CANCELLED",
                            "TELL CANCELLED 1");
        }
    }

    @Test
    void shouldNotComeAboutWhenTheMenuHasChanged() {
        try (Kitchen kitchen = Kitchen.without("Tiramisu")) {
            // when
            OrderView end = kitchen.end(kitchen.order(Fulfilment.PICKUP));

            // then
            assertThat(end.status()).isEqualTo(Optional.empty());
            assertThat(kitchen.deeds()).containsExactly("ACCEPT");
        }
    }

    @Test
    void shouldStandCancelledWhenAStepFailsForGood() {
        try (Kitchen kitchen = Kitchen.thatCannotMoveTo(CANCELLED)) {
            // when
            OrderWorkflow order = kitchen.order(Fulfilment.PICKUP);

            // then
            assertThatThrownBy(() -> kitchen.end(order)).isInstanceOf(WorkflowFailedException.class);
            assertThat(kitchen.deeds()).contains("WITHDRAW", "TELL CANCELLED 1");
        }
    }

    @Test
    void shouldStandCancelledWhenItIsCancelledAsAWorkflow() {
        try (Kitchen kitchen = Kitchen.open()) {
            // given
            OrderWorkflow order = accepted(kitchen, Fulfilment.DELIVERY);
            order.move(new OrderMove(PREPARING));

            // when
            kitchen.abort(order);

            // then
            assertThatThrownBy(() -> kitchen.end(order)).isInstanceOf(WorkflowFailedException.class);
            assertThat(kitchen.deeds()).contains("WITHDRAW", "TELL CANCELLED 1");
        }
    }

    /** Temporal's test server, other than the real one, loses an update that comes while a notice is on its way. */
    private static OrderWorkflow accepted(Kitchen kitchen, Fulfilment fulfilment) {
        OrderWorkflow order = kitchen.order(fulfilment);
        kitchen.awaitWhatIsToldOf(ACCEPTED);
        return order;
    }
}
