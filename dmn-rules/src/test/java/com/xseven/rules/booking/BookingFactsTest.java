package com.xseven.rules.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.vocabulary.Category;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingFactsTest {

    private static final BookingLimits LIMITS =
            new BookingLimits(Duration.ofMinutes(30), Duration.ZERO, 60, Duration.ZERO, Duration.ofHours(1), 0, 0);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                late evening to the next noon, 2026-11-23T23:30:00-05:00[America/New_York], 2026-11-24T12:00-05:00[America/New_York], 1, 750
                already tomorrow in London,    2026-11-24T03:30:00Z[Europe/London],         2026-11-24T12:00-05:00[America/New_York], 1, 810
                the night the clocks go back,  2026-10-31T20:00:00-04:00[America/New_York], 2026-11-01T20:00-05:00[America/New_York], 1, 1500
                the seconds do not round up,   2026-11-23T12:00:01-05:00[America/New_York], 2026-11-23T13:00-05:00[America/New_York], 0, 59
                a moment ago is past,          2026-11-23T12:00:01-05:00[America/New_York], 2026-11-23T12:00-05:00[America/New_York], 0, -1
                """)
    void shouldCountDaysByTheCalendarOfTheBusinessAndMinutesByTheClock(
            String name, ZonedDateTime now, ZonedDateTime start, long days, long minutes) {
        // when
        BookingFacts facts = BookingFacts.of(Category.HEALTH_MEDICAL, 1, now, start, LIMITS);

        // then
        assertThat(facts.daysAhead()).as(name).isEqualTo(days);
        assertThat(facts.minutesAhead()).as(name).isEqualTo(minutes);
    }
}
