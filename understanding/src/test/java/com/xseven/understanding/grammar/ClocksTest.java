package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7pm                     | 19:00
            7 pm                    | 19:00
            7 p.m.                  | 19:00
            7PM                     | 19:00
            7:30pm                  | 19:30
            7.30pm                  | 19:30
            730pm                   | 19:30
            make it 730             | 07:30?
            and 830 if u can        | 08:30?
            7p                      | 19:00
            at 12am                 | 00:00
            12 pm                   | 12:00
            11:45 AM                | 11:45
            seven pm                | 19:00
            seven thirty pm         | 19:30
            19:00                   | 19:00
            19h                     | 19:00
            19h30                   | 19:30
            17hr                    | 17:00
            at 1930                 | 19:30
            08:30                   | 08:30
            8:30                    | 08:30?
            at 8.30                 | 08:30?
            half past seven         | 07:30?
            half-past 7             | 07:30?
            quarter to 8            | 07:45?
            a quarter to eight      | 07:45?
            quarter past 7          | 07:15?
            20 past 7               | 07:20?
            ten to eight            | 07:50?
            five past nine pm       | 21:05
            quarter to 1            | 12:45?
            half six                | 06:30?
            8 o'clock               | 08:00?
            eight oclock            | 08:00?
            seven thirty            | 07:30?
            seven-fifteen           | 07:15?
            noon                    | 12:00
            at midday               | 12:00
            midnight                | 00:00
            at 8                    | 08:00?
            @8                      | 08:00?
            around 7ish             | 07:00?
            7-ish                   | 07:00?
            7:30ish                 | 07:30?
            by eight                | 08:00?
            8 in the evening        | 08:00?
            around half past eight  | 08:30?
            half past 6pm           | 18:30
            quarter after 12pm      | 12:15
            15 minutes before 6     | 05:45?
            15 minutes before noon  | 11:45
            30 mins after 6         | 06:30?
            20 past midnight        | 00:20
            """)
    void shouldReadTheClockWhenSaid(String said, String time) {
        assertThat(Found.in(said).clocks()).containsExactly(time);
        assertThat(Found.in("table for 3 tomorrow " + said + " please").clocks())
                .containsExactly(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 people",
                "or 100 people",
                "and 130 dollars",
                "or 145 street",
                "for 4",
                "2026-11-27",
                "12/3",
                "201-555-0123",
                "at 5 Elm Street 25:70",
                "it costs 7.50",
                "in 3 days",
                "the 8th"
            })
    void shouldReadNoClockWhenNoneIsMeant(String said) {
        assertThat(Found.in(said).clocks()).doesNotContain("25:70").allMatch(clock -> said.startsWith("at"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, in an hour, 2026-11-23T11:00",
        "2026-11-23T10:07, in 2 hours, 2026-11-23T12:15",
        "2026-11-23T10:00, in half an hour, 2026-11-23T10:30",
        "2026-11-23T10:00, in 45 minutes, 2026-11-23T10:45",
        "2026-11-23T10:00, in a couple of hours, 2026-11-23T12:00",
        "2026-11-23T10:00, in an hour and a half, 2026-11-23T11:30",
        "2026-11-23T23:30, in an hour, 2026-11-24T00:30",
        "2026-12-31T23:30, in an hour, 2027-01-01T00:30"
    })
    void shouldCountFromNowWhenSaid(String now, String said, LocalDateTime at) {
        assertThat(Found.at(now, said).all(Mention.Moment.class))
                .extracting(Mention.Moment::at)
                .containsExactly(at);
    }

    @ParameterizedTest
    @CsvSource({"an hour later, 60", "half an hour earlier, -30", "two hours later, 120", "30 minutes later, 30"})
    void shouldCountFromTheTimeSaidBeforeWhenShifted(String said, int minutes) {
        assertThat(Found.in(said).all(Mention.Shift.class))
                .extracting(Mention.Shift::minutes)
                .containsExactly(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "in the evening, EVENING",
        "tomorrow night, NIGHT",
        "saturday morning, MORNING",
        "in the afternoon, AFTERNOON",
        "for lunch, NOON",
        "tonight, EVENING"
    })
    void shouldTellThePartOfTheDayWhenSaid(String said, PartOfDay part) {
        assertThat(Found.in(said).all(Mention.Part.class))
                .extracting(Mention.Part::part)
                .contains(part);
    }
}
