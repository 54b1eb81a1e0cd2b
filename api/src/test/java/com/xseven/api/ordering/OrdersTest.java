package com.xseven.api.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.ordering.OrderStatus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTest extends OverHttp {

    private static final String ALL = "/api/v1/orders";

    private Guest ann = new Guest("unknown-yet", Api.on(0));
    private Guest bob = ann;

    @BeforeEach
    void orderTwice() {
        ann = guest();
        bob = guest();
        orders.add(idOf(ann), SmallTown.MARIOS, ann.id(), OrderStatus.ACCEPTED);
        orders.add(idOf(bob), SmallTown.GLOW, bob.id(), OrderStatus.PREPARING);
    }

    @Test
    void shouldShowACustomerTheirOwnOrdersInTheBusinesssTime() {
        // when
        Answer own = ann.api().get(ALL);

        // then
        assertThat(own.body().at("/items")).hasSize(1);
        assertThat(own.text("/items/0/orderId")).isEqualTo(idOf(ann));
        assertThat(own.text("/items/0/lines/0/offer")).isEqualTo("margherita");
        assertThat(own.body().at("/items/0/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(own.text("/items/0/lines/0/price/amount")).isEqualTo("15.00");
        assertThat(own.text("/items/0/fulfilment")).isEqualTo("DELIVERY");
        assertThat(own.text("/items/0/address")).isEqualTo("14 Elm Street");
        assertThat(own.text("/items/0/deliveryFee/amount")).isEqualTo("3.50");
        assertThat(own.text("/items/0/total/amount")).isEqualTo("33.50");
        assertThat(own.text("/items/0/status")).isEqualTo("ACCEPTED");
        assertThat(own.text("/items/0/customer/name")).isEqualTo("Ann Lee");
        assertThat(own.text("/items/0/createdAt")).isEqualTo("2026-11-26T12:00:00-05:00");
        assertThat(own.body().at("/nextCursor").isNull()).isTrue();
    }

    @Test
    void shouldShowStaffTheOrdersOfTheirBusiness() {
        // when
        Answer ofMario = mario().get(ALL + "?conversationId=" + ann.conversation());
        Answer ofGloria = gloria().get(ALL + "?conversationId=" + ann.conversation());

        // then
        assertThat(ofMario.body().at("/items")).hasSize(1);
        assertThat(ofGloria.body().at("/items")).isEmpty();
        assertThat(gloria().get(ALL + "?businessId=marios-italian").code()).isEqualTo("FORBIDDEN");
        assertThat(ann.api().get(ALL + "?conversationId=" + bob.conversation()).code())
                .isEqualTo("FORBIDDEN");
        assertThat(api().get(ALL).code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void shouldFilterByBusinessConversationAndStatus() {
        assertThat(itemsOf("?conversationId=" + bob.conversation() + "&status=PREPARING"))
                .isEqualTo(1);
        assertThat(itemsOf("?conversationId=" + bob.conversation() + "&status=READY"))
                .isZero();
        assertThat(itemsOf("?conversationId=" + bob.conversation() + "&businessId=glow-salon"))
                .isEqualTo(1);
        assertThat(itemsOf("?conversationId=" + bob.conversation() + "&businessId=marios-italian"))
                .isZero();
    }

    @Test
    void shouldBeFoundByTheNumberThatItsCustomerSays() {
        // given
        String number = ann.api().get(at(ann)).text("/number");
        String inHalves = number.substring(0, 3) + "-" + number.substring(3);

        // when
        Answer ofMario = mario().get(ALL + "?number=" + inHalves);
        Answer ofGloria = gloria().get(ALL + "?number=" + number);

        // then
        assertThat(number).matches("\\d{6}");
        assertThat(ofMario.body().at("/items"))
                .extracting(item -> item.at("/orderId").asString())
                .contains(idOf(ann));
        assertThat(ofGloria.body().at("/items"))
                .extracting(item -> item.at("/orderId").asString())
                .doesNotContain(idOf(ann));
    }

    @Test
    void shouldShowMoreThanAPageHoldsPageByPage() {
        // given
        for (int number = 0; number < 120; number++) {
            orders.add(
                    "page-%s-%03d".formatted(ann.conversation(), number),
                    SmallTown.MARIOS,
                    ann.id(),
                    OrderStatus.READY);
        }

        // when
        Answer first = ann.api().get(ALL + "?status=READY");
        Answer rest = ann.api().get(ALL + "?status=READY&cursor=" + first.text("/nextCursor"));

        // then
        assertThat(first.body().at("/items")).hasSize(100);
        assertThat(rest.body().at("/items")).hasSize(20);
        assertThat(rest.text("/items/19/orderId")).endsWith("-119");
        assertThat(rest.body().at("/nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "businessId=Mario%20!,INVALID_PARAMETER,businessId",
        "conversationId=x%20y,INVALID_PARAMETER,conversationId",
        "status=EATEN,INVALID_PARAMETER,status",
        "number=12345,INVALID_PARAMETER,number",
        "cursor=%3F%3F,INVALID_CURSOR,cursor"
    })
    void shouldNameTheParameterThatIsWrong(String parameter, String code, String field) {
        // when
        Answer refused = operator().get(ALL + "?" + parameter);

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void shouldTreatAForeignOrderAsOneThatNeverWas() {
        // when
        List<Answer> refused = List.of(
                bob.api().get(at(ann)),
                bob.api().get(ALL + "/nothing-at-all"),
                bob.api().delete(at(ann)),
                gloria().get(at(ann)),
                gloria().delete(at(ann)),
                gloria().post(at(ann) + "/status", "{\"status\":\"PREPARING\"}"));

        // then
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("ORDER_NOT_FOUND");
        });
        assertThat(mario().get(at(ann)).text("/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void shouldWantToKnowWhoAsks() {
        assertThat(api().get(at(ann)).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(api().delete(at(ann)).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(api().with("nonsense").get(at(ann)).code()).isEqualTo("INVALID_TOKEN");
        assertThat(api().with("nonsense")
                        .post(at(ann) + "/status", "{\"status\":\"READY\"}")
                        .code())
                .isEqualTo("INVALID_TOKEN");
    }

    @Test
    void shouldMoveOnStepByStepForItsStaff() {
        for (String status : List.of("PREPARING", "READY", "OUT_FOR_DELIVERY", "DELIVERED")) {
            // when
            Answer moved = move(mario(), ann, status);

            // then
            assertThat(moved.status()).isEqualTo(200);
            assertThat(moved.text("/status")).isEqualTo(status);
        }
    }

    @Test
    void shouldStandAsItIsWhenItIsMovedThereAgain() {
        // given
        move(mario(), ann, "PREPARING");

        // then
        assertThat(move(mario(), ann, "PREPARING").text("/status")).isEqualTo("PREPARING");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,READY,next can be PREPARING or CANCELLED",
        "PREPARING,ACCEPTED,next can be READY or CANCELLED",
        "READY,COLLECTED,next can be OUT_FOR_DELIVERY or CANCELLED",
        "DELIVERED,CANCELLED,it is over",
        "CANCELLED,PREPARING,it is over"
    })
    void shouldSayWhatCanFollowWhenAMoveIsNotAllowed(OrderStatus standing, String to, String possible) {
        // given
        orders.add(idOf(ann), SmallTown.MARIOS, ann.id(), standing);

        // when
        Answer refused = move(mario(), ann, to);

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(refused.text("/detail")).contains(standing.name(), possible);
        assertThat(mario().get(at(ann)).text("/status")).isEqualTo(standing.name());
    }

    @Test
    void shouldBeMovedOnByStaffAndOperatorsAlone() {
        assertThat(move(ann.api(), ann, "PREPARING").code()).isEqualTo("FORBIDDEN");
        assertThat(move(Callers.signedIn(api(), "analyst@xseven.example"), ann, "PREPARING")
                        .code())
                .isEqualTo("ORDER_NOT_FOUND");
        assertThat(mario().get(at(ann)).text("/status")).isEqualTo("ACCEPTED");
        assertThat(move(operator(), ann, "PREPARING").text("/status")).isEqualTo("PREPARING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"status\":\"EATEN\"}", "{\"status\":null}", "{\"status\":{}}"})
    void shouldNameTheFieldWhenTheStatusCannotBeRead(String json) {
        // when
        Answer refused = mario().post(at(ann) + "/status", json);

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.text("/errors/0/field")).isEqualTo("status");
    }

    @Test
    void shouldBeCancelledByItsCustomerUntilSomebodyCooks() {
        // when
        Answer cancelled = ann.api().delete(at(ann));
        Answer again = ann.api().delete(at(ann));
        Answer tooLate = bob.api().delete(at(bob));

        // then
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(again.text("/status")).isEqualTo("CANCELLED");
        assertThat(tooLate.code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(tooLate.text("/detail")).contains("only staff can do that now");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"ACCEPTED", "PREPARING", "READY", "OUT_FOR_DELIVERY"})
    void shouldBeCancelledByItsStaffUntilItIsHandedOver(OrderStatus standing) {
        // given
        orders.add(idOf(ann), SmallTown.MARIOS, ann.id(), standing);

        // then
        assertThat(mario().delete(at(ann)).text("/status")).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"DELIVERED", "COLLECTED"})
    void shouldNotBeCancelledOnceItIsHandedOver(OrderStatus end) {
        // given
        orders.add(idOf(ann), SmallTown.MARIOS, ann.id(), end);

        // then
        assertThat(mario().delete(at(ann)).code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(ann.api().delete(at(ann)).code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(ann.api().get(at(ann)).text("/status")).isEqualTo(end.name());
    }

    @Test
    void shouldBeCancelledInTheBookWhenNothingLooksAfterItAnyMore() {
        // given
        orders.forsake(idOf(ann));
        orders.forsake(idOf(bob));

        // then
        assertThat(ann.api().delete(at(ann)).text("/status")).isEqualTo("CANCELLED");
        assertThat(bob.api().delete(at(bob)).code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(move(gloria(), bob, "READY").code()).isEqualTo("ORDER_MOVE_NOT_ALLOWED");
        assertThat(move(gloria(), bob, "CANCELLED").text("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void shouldChangeNothingWhenItIsNotAsTheCallerSawIt() {
        // given
        String seen = ann.api().get(at(ann)).header("ETag");
        Answer moved = move(mario(), ann, "PREPARING", "If-Match", seen);

        // when
        Answer stale = move(mario(), ann, "READY", "If-Match", seen);
        Answer staleCancellation = mario().delete(at(ann), "If-Match", seen);
        Answer fresh = move(mario(), ann, "READY", "If-Match", moved.header("ETag"));

        // then
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(staleCancellation.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(fresh.text("/status")).isEqualTo("READY");
        assertThat(mario().delete(at(ann), "If-Match", "*").text("/status")).isEqualTo("CANCELLED");
    }

    private static Answer move(Api caller, Guest guest, String status, String... headers) {
        return caller.post(at(guest) + "/status", "{\"status\":\"" + status + "\"}", headers);
    }

    private int itemsOf(String query) {
        return operator().get(ALL + query).body().at("/items").size();
    }

    private static String at(Guest guest) {
        return ALL + "/" + idOf(guest);
    }

    private static String idOf(Guest guest) {
        return "ord-" + guest.conversation();
    }
}
