package com.xseven.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.OverHttp;
import org.junit.jupiter.api.Test;

class BusinessesTest extends OverHttp {

    @Test
    void shouldListBusinessesForAnybody() {
        // when
        Answer all = api().get("/api/v1/businesses?query=");
        Answer midtown = api().get("/api/v1/businesses?area=Midtown");

        // then
        assertThat(all.body().at("/items")).hasSize(2);
        assertThat(midtown.body().at("/items"))
                .extracting(item -> item.at("/id").asString())
                .containsExactly("glow-salon");
    }

    @Test
    void shouldShowABusinessWithMoneyDurationsAndHoursOfTheContract() {
        // when
        Answer marios = api().get("/api/v1/businesses/marios-italian");

        // then
        assertThat(marios.text("/timeZone")).isEqualTo("America/New_York");
        assertThat(marios.text("/offers/0/price/amount")).isEqualTo("45.00");
        assertThat(marios.text("/offers/0/price/currency")).isEqualTo("USD");
        assertThat(marios.text("/offers/0/duration")).isEqualTo("PT1H30M");
        assertThat(marios.text("/hours/FRIDAY/0/opens")).isEqualTo("11:00");
        assertThat(marios.text("/closedDates/0")).isEqualTo("2026-12-25");
        assertThat(marios.text("/booking/visit")).isEqualTo("PT2H");
    }

    @Test
    void shouldNotTellHowToReachStaff() {
        assertThat(api().get("/api/v1/businesses/marios-italian").response().body())
                .contains("mario")
                .doesNotContain("mario@");
    }

    @Test
    void shouldRefuseWhatIsNoText() {
        // when
        Answer refused = api().get("/api/v1/businesses?area=%00");

        // then
        assertThat(refused.code()).isEqualTo("INVALID_PARAMETER");
        assertThat(refused.text("/errors/0/field")).isEqualTo("area");
    }

    @Test
    void shouldRefuseAPriceThatIsNone() {
        assertThat(api().get("/api/v1/businesses?maxPrice=-1").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(api().get("/api/v1/businesses?maxPrice=1e999999999").code()).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void shouldRefuseAPriceThatIsNoNumber() {
        assertThat(api().get("/api/v1/businesses?maxPrice=cheap").code()).isEqualTo("INVALID_PARAMETER");
    }
}
