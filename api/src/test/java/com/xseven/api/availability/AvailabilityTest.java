package com.xseven.api.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.OverHttp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AvailabilityTest extends OverHttp {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void shouldListTheStartsOfADayThatEndBeforeClosing() {
        // when
        Answer answer = api().get(special("date=" + friday(0)));

        // then
        assertThat(answer.text("/businessId")).isEqualTo("glow-salon");
        assertThat(answer.text("/offer")).isEqualTo("special");
        assertThat(starts(answer)).hasSize(43).first().asString().contains(friday(0) + "T11:00");
        assertThat(answer.text("/slots/42/end")).startsWith(friday(0) + "T23:00");
    }

    @Test
    void shouldLeaveOutWhatIsTaken() {
        // given
        LocalDate friday = friday(1);
        appointments.take(
                friday.atTime(LocalTime.of(12, 0)).atZone(NEW_YORK).toInstant(),
                friday.atTime(LocalTime.of(22, 0)).atZone(NEW_YORK).toInstant());

        // when
        Answer answer = api().get(special("date=" + friday));

        // then
        assertThat(starts(answer)).isEmpty();
        assertThat(answer.text("/reason")).isEqualTo("FULL");
    }

    @Test
    void shouldSayWhyNothingIsFree() {
        assertThat(api().get(special("date=" + friday(0).plusDays(1))).text("/reason"))
                .isEqualTo("CLOSED");
        assertThat(api().get(special("partySize=5&date=" + friday(0))).text("/reason"))
                .isEqualTo("NOT_POSSIBLE");
        assertThat(api().get(special("date=" + friday(20))).text("/reason")).isEqualTo("AGAINST_POLICY");
    }

    @Test
    void shouldNameTheParameterThatIsWrong() {
        assertThat(refused("date=tomorrow&offer=special")).isEqualTo("date");
        assertThat(refused("date=" + friday(0))).isEqualTo("offer");
        assertThat(refused("offer=pizza")).isEqualTo("offer");
        assertThat(refused("offer=special&partySize=0")).isEqualTo("partySize");
        assertThat(refused("offer=special&partySize=many")).isEqualTo("partySize");
        assertThat(refused("offer=special&staff=nobody")).isEqualTo("staff");
    }

    @Test
    void shouldNotKnowOtherBusinesses() {
        assertThat(api().get("/api/v1/businesses/atlantis/availability").code()).isEqualTo("BUSINESS_NOT_FOUND");
    }

    private String refused(String query) {
        Answer answer = api().get("/api/v1/businesses/glow-salon/availability?" + query);
        assertThat(answer.code()).isEqualTo("INVALID_PARAMETER");
        return answer.text("/errors/0/field");
    }

    private static String special(String query) {
        return "/api/v1/businesses/glow-salon/availability?offer=special&" + query;
    }

    private static List<String> starts(Answer answer) {
        return Stream.of(answer.body().at("/slots"))
                .flatMap(slots -> slots.valueStream())
                .map(slot -> slot.at("/start").asString())
                .toList();
    }

    /** An ordinary one, some weeks after the next. */
    private static LocalDate friday(int weeks) {
        LocalDate friday = LocalDate.now(NEW_YORK)
                .plusDays(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .plusWeeks(weeks);
        return friday.equals(LocalDate.of(2026, 12, 25)) ? friday.plusWeeks(2) : friday;
    }
}
