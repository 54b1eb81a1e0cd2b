package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.SlotName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201-555-0123                   | +12015550123
            (201) 555-0123                 | +12015550123
            201.555.0123                   | +12015550123
            2015550123                     | +12015550123
            +1 201 555 0123                | +12015550123
            1-201-555-0123                 | +12015550123
            my number is 201 555 0123, ok? | +12015550123
            +44 20 7946 0958               | +442079460958
            """)
    void shouldWriteTheNumberInFullWhenAPhoneIsGiven(String said, String phone) {
        assertThat(Found.in(said).values(SlotName.PHONE)).containsExactly(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"555-0123", "2026-11-27 19:00", "12/3/2026 at 7", "123456789012345678", "for 4 at 7:30"})
    void shouldFindNoPhoneWhenThereIsNone(String said) {
        assertThat(Found.in(said).values(SlotName.PHONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "write to Ann.Lee@Mail.Example.com please, ann.lee@mail.example.com",
        "a+b@example.org, a+b@example.org",
        "mail me: x_1@a-b.example, x_1@a-b.example",
        "u.lee@example.com, u.lee@example.com",
        "r@n.example, r@n.example",
        "r dot lee at example dot com, r.lee@example.com",
        "u dot lee at example dot com, u.lee@example.com",
        "john dot n at example dot com, john.n@example.com",
        "ann85 at example dot com, ann85@example.com",
        "a n n underscore lee at example dot com, ann_lee@example.com",
        "my email is tom at example dot com, tom@example.com",
        "mail: a n n at example dot com, ann@example.com",
        "it's priya dot raman at mail dot example dot org, priya.raman@mail.example.org"
    })
    void shouldFindTheAddressWhenAnEmailIsGiven(String said, String email) {
        assertThat(Found.in(said).values(SlotName.EMAIL)).containsExactly(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet @ 7",
                "me@",
                "@home",
                "a@b",
                "a table at seven",
                "lunch at dot cafe",
                "i work at example dot com",
                "I saw you at example dot com",
                "a n n at example dot com",
                "ann lee at example dot com",
                "at 7 at example dot com"
            })
    void shouldFindNoAddressWhenThereIsNone(String said) {
        assertThat(Found.in(said).values(SlotName.EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tom at example dot com, tom@example.com",
        "it's a n n at example dot com, ann@example.com",
        "'sure, u at example dot com', u@example.com"
    })
    void shouldFindTheSpokenAddressWhenOneWasAskedFor(String said, String email) {
        assertThat(Found.whenAsked(SlotName.PHONE, said).values(SlotName.EMAIL)).containsExactly(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann lee at example dot com", "i work at example dot com"})
    void shouldFindNoSpokenAddressWhenItsNameIsNotClear(String said) {
        assertThat(Found.whenAsked(SlotName.PHONE, said).values(SlotName.EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"deliver to 250 W Main Street, 250 W Main Street", "250 w main st please, 250 w main st"})
    void shouldKeepTheDirectionWhenAStreetHasOne(String said, String address) {
        assertThat(Found.in(said).values(SlotName.ADDRESS)).containsExactly(address);
    }
}
