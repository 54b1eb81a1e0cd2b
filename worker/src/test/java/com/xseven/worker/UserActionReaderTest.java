package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserActionReaderTest {

    private static final String BOOK = """
            {"specversion":"1.0","id":"7","source":"/loyalty-app","type":"USER_ACTION","data":{
             "action":"BOOK_APPOINTMENT","businessId":"marios-italian","date":"2026-12-04","time":"19:00","partySize":4,
             "customer":{"name":"Ann Lee","phone":"+12015550999"}}}""";

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
            "action":"BOOK_APPOINTMENT" | "action":"FLY"     | data.action is none of BOOK_APPOINTMENT, CANCEL_APPOINTMENT
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
}
