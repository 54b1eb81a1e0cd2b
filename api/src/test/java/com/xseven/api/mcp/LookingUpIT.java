package com.xseven.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.OverHttp;
import com.xseven.api.store.RealWorld;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What a program finds in the demo city, in a real PostgreSQL. */
@Import(RealWorld.class)
class LookingUpIT extends OverHttp {

    private static final String MARIOS = "marios-italian";

    @Test
    void shouldFindItsWayFromTheCityToAFreeTable() {
        try (Program program = new Program(operator())) {
            program.connect();

            assertThat(program.finds("find_businesses", Map.of("words", "mario")))
                    .contains("\"id\":\"" + MARIOS + "\"");
            assertThat(program.finds("business_facts", Map.of("businessId", MARIOS)))
                    .contains("Mario's Italian", "largestParty");
            assertThat(program.finds("find_offers", Map.of("businessId", MARIOS, "words", "lasagna")))
                    .contains("\"id\":\"lasagna\"");
            assertThat(program.finds("free_times", Map.of("businessId", MARIOS, "date", friday(), "partySize", 2)))
                    .contains("\"19:00");
        }
    }

    @Test
    void shouldTellNothingThatIsNotThere() {
        try (Program program = new Program(operator())) {
            program.connect();

            assertThat(program.finds("find_businesses", Map.of("words", "'; drop table businesses; --")))
                    .isEqualTo("{}");
            assertThat(program.refuses("business_facts", Map.of("businessId", "no'where")))
                    .startsWith("BUSINESS_NOT_FOUND");
        }
    }

    private String friday() {
        LocalDate today = clock.instant().atZone(ZoneId.of("America/New_York")).toLocalDate();
        return today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).toString();
    }
}
