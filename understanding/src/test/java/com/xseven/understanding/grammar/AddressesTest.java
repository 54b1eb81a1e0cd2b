package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.SlotName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my address is 12 N Oak Avenue                    | 12 N Oak Avenue
            12 n oak ave apt 4B                              | 12 n oak ave apt 4B
            come to 12-14 Oak St apt 4B tomorrow             | 12-14 Oak St apt 4B
            I live at 455 W 34th St, unit 12                 | 455 W 34th St, unit 12
            350 Fifth Ave, 3rd floor please                  | 350 Fifth Ave, 3rd floor
            it's 1400 U St NW                                | 1400 U St NW
            88 S. Main                                       | 88 S. Main
            1500 Broadway, apt 3                             | 1500 Broadway, apt 3
            7 Elm Ct, Newark NJ 07102, ring twice            | 7 Elm Ct, Newark NJ 07102
            9 N 5th St #2, 201-555-0123                      | 9 N 5th St #2
            4410 NE 8th Ave, unit B                          | 4410 NE 8th Ave, unit B
            """)
    void shouldFindTheAddressAsItWasTyped(String said, String address) {
        assertThat(Found.by("rapid-plumbing", said).values(SlotName.ADDRESS)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEED A TABLE FOR 4 W KIDS AT 7 TOMORROW", "TABLE FOR 4 N KIDS TOMORROW"})
    void shouldCountThePeopleWhenAllIsInCapitals(String said) {
        assertThat(Found.in(said).parties()).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table for 4 w kids",
                "a table for 2 and a place to park",
                "2 n 2 kids at 7",
                "four of us and 2 kids, are you on Main Street",
                "at 7 and drive there",
                "NEED A TABLE FOR 4 W KIDS AT 7 TOMORROW",
                "TABLE FOR 2 N KIDS TOMORROW",
            })
    void shouldFindNoneWhenTheNumberCountsSomethingElse(String said) {
        assertThat(Found.in(said).values(SlotName.ADDRESS)).isEmpty();
    }
}
