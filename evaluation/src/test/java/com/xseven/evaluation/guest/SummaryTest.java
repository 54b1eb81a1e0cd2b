package com.xseven.evaluation.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Wanted;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    private final Details table = new Details(Map.of(
            Detail.PARTY_SIZE, new Wanted("4"),
            Detail.DATE, new Wanted("2026-12-04"),
            Detail.TIME, new Wanted("19:00")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a table for 4 on Friday, December 4 at 7:00 PM",
                "table, 4 people, tomorrow 7 pm",
                "una mesa para 4 el viernes, 4 de diciembre a las 19:00",
                "una mesa para 4 personas, mañana a las 7 de la tarde",
                "party of 4, 2026-12-04, 7:00 p.m."
            })
    void shouldAgreeHoweverItIsPut(String text) {
        assertThat(new Summary(text, TODAY).firstWrong(table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a table for 4 on Monday, December 14 at 7:00 PM|DATE",
                "a table for 4 on Friday, December 4 at 7:00 AM|TIME",
                "a table for 4 on Friday, December 4 at 7:30 PM|TIME",
                "a table for 2 on Friday, December 4 at 7:00 PM|PARTY_SIZE",
                "una mesa para 2 el viernes, 4 de diciembre a las 19:00|PARTY_SIZE"
            })
    void shouldNoticeWhatIsWrong(String text, Detail expected) {
        assertThat(new Summary(text, TODAY).firstWrong(table)).contains(expected);
    }

    @Test
    void shouldNoticeAMissingDishAndAWrongTotal() {
        // given
        Details order = Details.NONE
                .with(Detail.ITEMS, new Wanted("2 x Fries; 1 x Classic Smash Burger"))
                .with(Detail.TOTAL, new Wanted("18.00"));

        // when / then
        assertThat(new Summary("2 x Fries ($8.00), for pickup, $8.00 in total", TODAY).firstWrong(order))
                .contains(Detail.ITEMS);
        assertThat(new Summary("2 x Fries ($8.00), 1 x Classic Smash Burger ($11.50), $19.50 in total", TODAY)
                        .firstWrong(order))
                .contains(Detail.TOTAL);
    }
}
