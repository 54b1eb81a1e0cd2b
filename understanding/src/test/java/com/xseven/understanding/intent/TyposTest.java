package com.xseven.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

    @ParameterizedTest
    @CsvSource({
        "cancell my apointment, cancel my appointment",
        "any good resturant, any good restaurant",
        "how is the weather in prague, how is the weather in prague",
        "book it, book it"
    })
    void shouldPutSlipsRightWhenNoWordIsThere(String clause, String right) {
        assertThat(Typos.right(clause)).isEqualTo(right);
    }
}
