package com.xseven.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.OverHttp;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.decision.DecisionKey;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.world.SearchShares;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BusinessesTest extends OverHttp {

    @Autowired
    private KeptRules rules;

    @Autowired
    private LiveRules live;

    @AfterEach
    void decideAsShipped() {
        rules.isAsShipped();
        live.renew();
    }

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
    void shouldSayWhichRowOfWhichVersionPutThemInOrder() {
        // given
        live.renew();

        // when
        Answer all = api().get("/api/v1/businesses?near=");
        Answer near = api().get("/api/v1/businesses?near=40.7,-74.1&query=Mario");

        // then
        assertThat(all.text("/ranking/table")).isEqualTo("search-ranking");
        assertThat(all.text("/ranking/version")).isEqualTo("1");
        assertThat(all.text("/ranking/rows/0")).isEqualTo("best");
        assertThat(near.text("/ranking/rows/0")).isEqualTo("near-words");
        assertThat(decisions
                        .find(new DecisionQuery(
                                "search-ranking", Optional.of("near-words"), DecisionKey.until(Instant.MAX), 9))
                        .items())
                .as("kept for whoever tries another ranking")
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept.decision().outputs()).containsEntry("distance", "45"));
        assertThat(near.text("/ranking/outputs/distance")).isEqualTo("45");
        assertThat(town.latestShares()).isEqualTo(new SearchShares(45, 20, 0, 35));
    }

    @Test
    void shouldRankByTheVersionThatIsPublished() {
        // given
        String shipped = new String(ShippedRules.document(KeptRules.RANKING), StandardCharsets.UTF_8);
        rules.publishes(
                KeptRules.RANKING,
                shipped.replaceFirst("(?s)(<outputEntry id=\"best-out-2\">\\s*<text>)100<", "$170<")
                        .replaceFirst("(?s)(<outputEntry id=\"best-out-3\">\\s*<text>)0<", "$130<"));
        live.renew();

        // when
        Answer all = api().get("/api/v1/businesses");

        // then
        assertThat(all.text("/ranking/version")).isEqualTo("2");
        assertThat(town.latestShares()).isEqualTo(new SearchShares(0, 70, 30, 0));
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
