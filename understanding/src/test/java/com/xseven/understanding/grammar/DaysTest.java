package com.xseven.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T10:00 | today                          | 2026-11-23
            2026-11-23T10:00 | tonight                        | 2026-11-23
            2026-11-23T10:00 | this evening                   | 2026-11-23
            2026-11-23T10:00 | tomorrow                       | 2026-11-24
            2026-11-23T10:00 | tommorow night                 | 2026-11-24
            2026-11-23T10:00 | TOMORROW                       | 2026-11-24
            2026-11-23T10:00 | tmrw                           | 2026-11-24
            2026-11-23T10:00 | the day after tomorrow         | 2026-11-25
            2026-11-23T10:00 | monday                         | 2026-11-30
            2026-11-23T10:00 | this monday                    | 2026-11-23
            2026-11-23T10:00 | next monday                    | 2026-11-30
            2026-11-23T10:00 | next tuesday                   | 2026-11-24
            2026-11-23T10:00 | on Wednesday                   | 2026-11-25
            2026-11-23T10:00 | wensday                        | 2026-11-25
            2026-11-23T10:00 | this coming Friday             | 2026-11-27
            2026-11-23T10:00 | fri                            | 2026-11-27
            2026-11-23T10:00 | on sat                         | 2026-11-28
            2026-11-23T10:00 | Sunday                         | 2026-11-29
            2026-11-23T10:00 | on Sundays                     | 2026-11-29
            2026-11-23T10:00 | friday next week               | 2026-12-04
            2026-11-23T10:00 | next week on Tuesday           | 2026-12-01
            2026-11-23T10:00 | the friday after next          | 2026-12-04
            2026-11-23T10:00 | a week from Tuesday            | 2026-12-01
            2026-11-23T10:00 | a week from today              | 2026-11-30
            2026-11-23T10:00 | two weeks from tomorrow        | 2026-12-08
            2026-11-23T10:00 | in three days                  | 2026-11-26
            2026-11-23T10:00 | in 3 days                      | 2026-11-26
            2026-11-23T10:00 | in a week                      | 2026-11-30
            2026-11-23T10:00 | in two weeks' time             | 2026-12-07
            2026-11-23T10:00 | 5 days from now                | 2026-11-28
            2026-11-23T10:00 | in a couple of days            | 2026-11-25
            2026-11-23T10:00 | in a fortnight                 | 2026-12-07
            2026-11-23T10:00 | 2026-11-27                     | 2026-11-27
            2026-11-23T10:00 | 2026/12/01                     | 2026-12-01
            2026-11-23T10:00 | 12/3                           | 2026-12-03
            2026-11-23T10:00 | 12/3/2026                      | 2026-12-03
            2026-11-23T10:00 | 12/3/26                        | 2026-12-03
            2026-11-23T10:00 | 28/11                          | 2026-11-28
            2026-11-23T10:00 | 1/5                            | 2027-01-05
            2026-11-23T10:00 | Dec 3                          | 2026-12-03
            2026-11-23T10:00 | December 3rd                   | 2026-12-03
            2026-11-23T10:00 | 3 December                     | 2026-12-03
            2026-11-23T10:00 | the 3rd of December            | 2026-12-03
            2026-11-23T10:00 | third of december              | 2026-12-03
            2026-11-23T10:00 | december the twenty-first      | 2026-12-21
            2026-11-23T10:00 | Thursday, December 3, 2026     | 2026-12-03
            2026-11-23T10:00 | January 5                      | 2027-01-05
            2026-11-23T10:00 | November 23                    | 2026-11-23
            2026-11-23T10:00 | November 22                    | 2027-11-22
            2026-11-23T10:00 | the 28th                       | 2026-11-28
            2026-11-23T10:00 | on the 3rd                     | 2026-12-03
            2026-11-23T10:00 | Friday the 27th                | 2026-11-27
            2026-11-23T10:00 | the twenty-eighth              | 2026-11-28
            2026-11-23T10:00 | Christmas                      | 2026-12-25
            2026-11-23T10:00 | Mon., 30 Nov 2026              | 2026-11-30
            2026-11-23T10:00 | Sunday, 11/29/2026             | 2026-11-29
            2026-11-23T10:00 | December 4th, Friday           | 2026-12-04
            2026-11-23T10:00 | Friday, on December 4th        | 2026-12-04
            2026-11-23T10:00 | December 6,2026                | 2026-12-06
            2026-11-23T10:00 | December 6th this year         | 2026-12-06
            2026-11-23T10:00 | the last friday of this month  | 2026-11-27
            2026-11-23T10:00 | the first monday of December   | 2026-12-07
            2026-11-23T10:00 | the second monday of January   | 2027-01-11
            2026-11-23T10:00 | in about two weeks             | 2026-12-07
            2026-11-23T10:00 | a month from now               | 2026-12-23
            2026-11-23T10:00 | Christmas Eve                  | 2026-12-24
            2026-11-23T10:00 | New Year's Eve                 | 2026-12-31
            2026-11-23T10:00 | new years day                  | 2027-01-01
            2026-11-23T10:00 | Thanksgiving                   | 2026-11-26
            2026-11-23T10:00 | Valentine's Day                | 2027-02-14
            2026-11-23T23:59 | tomorrow                       | 2026-11-24
            2026-11-24T00:01 | tomorrow                       | 2026-11-25
            2026-11-29T12:00 | sunday                         | 2026-12-06
            2026-11-29T12:00 | this sunday                    | 2026-11-29
            2026-11-29T12:00 | next monday                    | 2026-11-30
            2026-11-29T12:00 | monday next week               | 2026-11-30
            2026-12-31T22:00 | tomorrow                       | 2027-01-01
            2026-12-31T22:00 | in a week                      | 2027-01-07
            2026-12-31T22:00 | the 1st                        | 2027-01-01
            2026-12-31T22:00 | on the 31st                    | 2026-12-31
            2027-01-31T10:00 | the 30th                       | 2027-03-30
            2027-03-13T23:30 | tomorrow                       | 2027-03-14
            2027-03-14T01:30 | today                          | 2027-03-14
            2026-10-31T20:00 | tomorrow                       | 2026-11-01
            2028-02-20T10:00 | february 29                    | 2028-02-29
            """)
    void shouldNameTheDayWhenSaid(String now, String said, String day) {
        assertThat(Found.at(now, said).days()).containsExactly(day);
        assertThat(Found.at(now, "a table for 2 " + said + " please").days()).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 30",
                "13/13",
                "the 32nd",
                "we sat outside",
                "may I come in",
                "next week",
                "what a day",
                "sunny weather",
                "the second one",
                "marching band",
                "the 3 of us",
                "may the three of us come"
            })
    void shouldNameNoDayWhenNoneIsMeant(String said) {
        assertThat(Found.in(said).days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"the day after, 1", "a day later, 1", "the next day, 1", "the day before, -1", "one day earlier, -1"})
    void shouldCountFromTheDaySaidBeforeWhenShifted(String said, int days) {
        assertThat(Found.in(said).all(Mention.DayShift.class))
                .extracting(Mention.DayShift::days)
                .containsExactly(days);
    }
}
