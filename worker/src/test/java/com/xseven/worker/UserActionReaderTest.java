package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserActionReaderTest {

    private static final String BOOK = """
            {"specversion":"1.0","id":"7","source":"/loyalty-app","type":"USER_ACTION","data":{
             "action":"BOOK_APPOINTMENT","businessId":"marios-italian","date":"2026-12-04","time":"19:00","partySize":4,
             "customer":{"name":"Ann Lee","phone":"+12015550999"}}}""";

    private static final String ORDER = """
            {"specversion":"1.0","id":"7","source":"/loyalty-app","type":"USER_ACTION","data":{
             "action":"PLACE_ORDER","businessId":"marios-italian","items":[{"offer":"margherita","quantity":2,"options":["large","olives"]},
             {"offer":"tiramisu","quantity":1}],"fulfilment":"DELIVERY","address":"14 Elm Street",
             "customer":{"name":"Ann Lee","phone":"+12015550999"}}}""";
    private static final String UPDATE = """
            {"specversion":"1.0","id":"8","source":"/till","type":"USER_ACTION","data":{
             "action":"UPDATE_BUSINESS","businessId":"marios-italian","change":{
             "hours":{"MONDAY":[{"opens":"17:00","closes":"22:00"}]},
             "dates":[{"date":"2026-12-24","intervals":[],"reason":"Christmas Eve"},{"date":"2026-12-31"}],
             "offers":[{"id":"lasagna","price":{"amount":"21.50","currency":"USD"},"soldOut":true}],
             "staff":[{"id":"marios-italian.pietro","active":false}]}}}""";

    private final UserActionReader reader = new UserActionReader();

    @Test
    void shouldReadABookingWithEverythingThatItNames() {
        UserAction.Book book = (UserAction.Book) reader.read(BOOK).orElseThrow();

        assertThat(book.request().businessId()).isEqualTo("marios-italian");
        assertThat(book.request().date()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(book.request().time()).isEqualTo(LocalTime.of(19, 0));
        assertThat(book.request().partySize()).isEqualTo(4);
        assertThat(book.request().customerName()).contains("Ann Lee");
        assertThat(book.request().customerEmail()).isEmpty();
    }

    @Test
    void shouldReadAChangeOfABusinessWithAllItsParts() {
        UserAction.Update update = (UserAction.Update) reader.read(UPDATE).orElseThrow();

        assertThat(update.businessId()).isEqualTo("marios-italian");
        assertThat(update.change().hours())
                .containsExactly(new DayHours(
                        DayOfWeek.MONDAY,
                        List.of(new OpeningHours.Interval(LocalTime.of(17, 0), LocalTime.of(22, 0)))));
        assertThat(update.change().dates())
                .containsExactly(
                        new DateHours(LocalDate.of(2026, 12, 24), true, List.of(), Optional.of("Christmas Eve")),
                        new DateHours(LocalDate.of(2026, 12, 31), false, List.of(), Optional.empty()));
        assertThat(update.change().offers())
                .containsExactly(new OfferEdit(
                        "lasagna",
                        Optional.of(new Money(new BigDecimal("21.50"), "USD")),
                        Optional.empty(),
                        Optional.of(true)));
        assertThat(update.change().staff())
                .containsExactly(new StaffEdit("marios-italian.pietro", Optional.of(false), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "MONDAY"       | "MUNDAY"     | data.change holds what is no day, date, time or number
            "17:00"        | "five"       | data.change holds what is no day, date, time or number
            "21.50"        | "cheap"      | data.change holds what is no day, date, time or number
            "id":"lasagna" | "is":"x"     | data.change lacks id
            "change"       | "wish"       | data.change names nothing
            "businessId"   | "business"   | businessId is missing
            """)
    void shouldNameWhatIsWrongWhenAChangeCannotBeRead(String right, String wrong, String reason) {
        assertThatThrownBy(() -> reader.read(UPDATE.replace(right, wrong)))
                .isInstanceOf(BadEvent.class)
                .hasMessage(reason);
    }

    @Test
    void shouldGiveEachEventOfEachSourceAKeyOfItsOwn() {
        String key = reader.read(BOOK).orElseThrow().key();

        assertThat(reader.read(BOOK).orElseThrow().key()).isEqualTo(key);
        assertThat(reader.read(BOOK.replace("\"7\"", "\"8\"")).orElseThrow().key())
                .isNotEqualTo(key);
        assertThat(reader.read(BOOK.replace("/loyalty-app", "/other"))
                        .orElseThrow()
                        .key())
                .isNotEqualTo(key);
    }

    @Test
    void shouldLeaveEventsOfOtherTypesAlone() {
        assertThat(reader.read(BOOK.replace("USER_ACTION", "CONVERSATION_MESSAGE")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "action":"BOOK_APPOINTMENT" | "action":"FLY"     | data.action is none of BOOK_APPOINTMENT, CANCEL_APPOINTMENT, PLACE_ORDER, CANCEL_ORDER, UPDATE_BUSINESS
            "action":"BOOK_APPOINTMENT" | "action":""        | action is missing
            "id":"7"                    | "id":""            | id is missing
            "time":"19:00"              | "time":"late"      | data.time is not as ISO 8601 writes it
            "date":"2026-12-04"         | "day":"2026-12-04" | date is missing
            "partySize":4               | "partySize":0      | data.partySize is less than 1
            {"specversion"              | {specversion       | not JSON
            """)
    void shouldNameWhatIsWrongWhenAnActionCannotBeRead(String right, String wrong, String reason) {
        assertThatThrownBy(() -> reader.read(BOOK.replace(right, wrong)))
                .isInstanceOf(BadEvent.class)
                .hasMessage(reason);
    }

    @Test
    void shouldReadAnOrderWithEverythingThatItNames() {
        UserAction.PlaceOrder order = (UserAction.PlaceOrder) reader.read(ORDER).orElseThrow();

        assertThat(order.businessId()).isEqualTo("marios-italian");
        assertThat(order.items())
                .containsExactly(
                        new UserAction.Item("margherita", 2, List.of("large", "olives")),
                        new UserAction.Item("tiramisu", 1, List.of()));
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.DELIVERY);
        assertThat(order.address()).contains("14 Elm Street");
        assertThat(order.customer().name()).contains("Ann Lee");
        assertThat(order.customer().email()).isEmpty();
    }

    @Test
    void shouldTakeAnOrderForOneToBePickedUpWhenItDoesNotSay() {
        UserAction.PlaceOrder order = (UserAction.PlaceOrder)
                reader.read(ORDER.replace("\"fulfilment\":\"DELIVERY\",", "")).orElseThrow();

        assertThat(order.fulfilment()).isEqualTo(Fulfilment.PICKUP);
        assertThat(order.address()).isEmpty();
    }

    @Test
    void shouldReadTheCancellationOfAnOrder() {
        assertThat(reader.read("""
                {"id":"8","source":"/loyalty-app","type":"USER_ACTION",
                 "data":{"action":"CANCEL_ORDER","orderId":"event-1","reason":"ill"}}""")).get().isInstanceOfSatisfying(UserAction.CancelOrder.class, cancel -> {
            assertThat(cancel.orderId()).isEqualTo("event-1");
            assertThat(cancel.reason()).isEqualTo("ill");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "businessId":"marios-italian" | "businessId":""     | businessId is missing
            "fulfilment":"DELIVERY"       | "fulfilment":"FLY"  | data.fulfilment is none of PICKUP, DELIVERY
            "address":"14 Elm Street"     | "address":" "       | address is missing
            "items":[                     | "things":[          | data.items is not a list with an item
            "offer":"tiramisu"            | "dish":"tiramisu"   | data.items[1].offer is missing
            "quantity":2                  | "quantity":0        | data.items[0].quantity is not a number from 1 to 50
            "quantity":2                  | "quantity":51       | data.items[0].quantity is not a number from 1 to 50
            "quantity":2                  | "quantity":"2"      | data.items[0].quantity is not a number from 1 to 50
            "quantity":2                  | "quantity":1.5      | data.items[0].quantity is not a number from 1 to 50
            "options":["large","olives"]  | "options":"large"    | data.items[0].options is not a list
            "options":["large","olives"]  | "options":["large",7] | data.items[0].options[1] is not a text
            "action":"PLACE_ORDER"        | "action":"CANCEL_ORDER" | orderId is missing
            """)
    void shouldNameWhatIsWrongWhenAnOrderCannotBeRead(String right, String wrong, String reason) {
        assertThatThrownBy(() -> reader.read(ORDER.replace(right, wrong)))
                .isInstanceOf(BadEvent.class)
                .hasMessage(reason);
    }
}
