package com.xseven.local.converse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private final Placeholders thursday = new Placeholders(LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "{tomorrow},2027-01-01",
        "{+3d},2027-01-03",
        "{+0d},2026-12-31",
        "{next FRI},2027-01-01",
        "{next THU},2027-01-07",
        "{next WED},2027-01-06",
        "from {tomorrow} to {+10d},from 2027-01-01 to 2027-01-10",
        "no placeholder,no placeholder"
    })
    void shouldBecomeADateWhenFilled(String text, String expected) {
        // when, then
        assertThat(thursday.fill(text)).isEqualTo(expected);
    }

    @Test
    void shouldCountFromTheDayInTheGivenZone() {
        // given
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

        // when
        Placeholders inNewYork = Placeholders.of(clock, ZoneId.of("America/New_York"));

        // then
        assertThat(inNewYork.fill("{tomorrow}")).isEqualTo("2026-11-24");
    }

    @Test
    void shouldLeaveQuantifiersAloneWhenTheTextIsAnExpression() {
        // when, then
        assertThat(thursday.fill("\\d{2}:\\d{2,}")).isEqualTo("\\d{2}:\\d{2,}");
    }

    @Test
    void shouldReachEveryTextWhenTheValueIsNested() {
        // when
        Object filled = thursday.fill(Map.of("items", List.of(Map.of("date", "{tomorrow}"))));

        // then
        assertThat(filled).isEqualTo(Map.of("items", List.of(Map.of("date", "2027-01-01"))));
    }

    @Test
    void shouldKnowTheNumbersOfTheOrdersThatWereToldOf() {
        // when
        Placeholders told = thursday.after("Your order number is 004711.")
                .after("How can I help?")
                .after("Mario's has your order. Your order number is 815815.");

        // then
        assertThat(told.fill("{order number 1} {order number 2}, {tomorrow}")).isEqualTo("004711 815815, 2027-01-01");
        assertThat(told.fill("{order number 3}")).isEqualTo("(no such order)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{yesterday}", "{next friday}", "{+3w}", "{Tomorrow}"})
    void shouldBeAnErrorWhenNobodyKnowsIt(String text) {
        // when, then
        assertThatThrownBy(() -> thursday.fill(text))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("There is no placeholder " + text);
    }
}
