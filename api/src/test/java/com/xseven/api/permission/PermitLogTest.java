package com.xseven.api.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.KeptUpdates;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.decision.KeptDecision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PermitLogTest extends OverHttp {

    private static final String UPDATES = "/api/v1/businesses/marios-italian/updates";
    private static final String CLOSE = "{\"dates\": [{\"date\": \"2026-12-24\", \"intervals\": []}]}";
    private static final String HIRE = "{\"staff\": [{\"id\": \"marios-italian.helper\", \"active\": false}]}";
    private static final String TABLE = "/api/v1/rules/" + KeptRules.PERMISSIONS;

    /** No look of one test counts as looked at in another. */
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @Autowired
    private KeptRules rules;

    @Autowired
    private LiveRules live;

    @Autowired
    private KeptUpdates updates;

    @BeforeEach
    void forget() {
        rules.isAsShipped();
        live.renew();
        updates.isAsBefore();
        clock.moveAhead(Duration.ofMinutes(20L * ROUNDS.incrementAndGet()));
        decisions.are(List.of());
    }

    @Test
    void shouldKeepWhatIsGrantedRefusedAndLeftToOthersEachByItself() {
        // when
        mario().post(UPDATES, CLOSE);
        mario().post(UPDATES, CLOSE);
        helper().post(UPDATES, CLOSE);
        Callers.signedIn(api(), SmallTown.MARIOS_MANAGER).post(UPDATES, HIRE);

        // then
        List<KeptDecision> kept = kept();
        assertThat(kept)
                .extracting(one -> one.decision().outputs().get("permission"))
                .containsExactly("ALLOWED", "ALLOWED", "DENIED", "NEEDS_APPROVAL");
        assertThat(kept).allSatisfy(one -> {
            assertThat(one.decision().version()).isEqualTo("1");
            assertThat(one.decision().rows()).isNotEmpty();
            assertThat(one.decision().inputs()).containsKeys("role", "action", "ownBusiness");
            assertThat(one.occasion().business()).contains("marios-italian");
            assertThat(one.occasion().at()).isBeforeOrEqualTo(clock.instant());
        });
        assertThat(kept.get(2).decision().rows()).containsExactly("otherwise");
        assertThat(kept.get(2).occasion().askedBy()).contains("person:marios-italian.helper");
    }

    @Test
    void shouldDoNothingWithoutARecordOfWhyItWasAllowed() {
        // given
        decisions.goAway();

        // when
        Answer granted = mario().post(UPDATES, CLOSE);
        Answer refused = helper().post(UPDATES, CLOSE);

        // then
        assertThat(granted.code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(refused.code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(updates.plans()).isEmpty();
    }

    @Test
    void shouldKeepLooksOnceAMinuteAsLongAsTheRulesSayTheSame() {
        // given
        Api mario = mario();
        mario.get("/api/v1/orders");
        int first = kept().size();

        // when
        mario.get("/api/v1/orders");
        mario.get("/api/v1/orders");

        // then
        assertThat(first).isEqualTo(2);
        assertThat(kept())
                .as("of all businesses, which is refused, and of his own")
                .hasSize(2);

        // and when
        clock.moveAhead(Duration.ofMinutes(2));
        mario.get("/api/v1/orders");

        // then
        assertThat(kept()).hasSize(4);

        // and when another version says the same
        rules.publishes(
                KeptRules.PERMISSIONS,
                new String(ShippedRules.document(KeptRules.PERMISSIONS), StandardCharsets.UTF_8));
        live.renew();
        mario.get("/api/v1/orders");

        // then
        assertThat(kept()).hasSize(6);
        assertThat(kept().getLast().decision().version()).isEqualTo("2");
    }

    @Test
    void shouldLetPeopleLookWhileTheRecordsAreAwayAndKeepItAfterwards() {
        // given
        decisions.goAway();
        Instant then = clock.instant();
        Api mario = mario();
        assertThat(mario.get("/api/v1/orders").status()).isEqualTo(200);
        assertThat(kept()).isEmpty();
        decisions.comeBack();

        // when
        clock.moveAhead(Duration.ofMinutes(10));
        mario.get("/api/v1/appointments");

        // then
        assertThat(kept())
                .extracting(one -> one.decision().inputs().get("action"))
                .containsExactly("SEE_ORDERS", "SEE_ORDERS", "SEE_APPOINTMENTS", "SEE_APPOINTMENTS");
        assertThat(kept().getFirst().occasion().at()).isBefore(then.plusSeconds(60));
    }

    @Test
    void shouldFindThemByTheirRowAndPutThemToAnotherVersion() {
        // given
        helper().post(UPDATES, CLOSE);
        mario().post(UPDATES, CLOSE);
        clock.moveAhead(Duration.ofMinutes(1));

        // when
        Answer found = analyst().get(TABLE + "/decisions?row=otherwise&limit=1");
        Answer page = analyst().get(TABLE + "/decisions?limit=1");
        Answer next = analyst().get(TABLE + "/decisions?limit=1&cursor=" + page.text("/nextCursor"));
        Answer audit = Callers.signedIn(api(), "admin@xseven.example").get(TABLE + "/decisions?row=otherwise");
        Answer backtest = analyst().post(TABLE + "/versions/1/backtest", "{}");

        // then
        assertThat(found.text("/items/0/outputs/permission")).isEqualTo("DENIED");
        assertThat(found.text("/items/0/inputs/action")).isEqualTo("CHANGE_HOURS");
        assertThat(found.text("/items/0/rows/0")).isEqualTo("otherwise");
        assertThat(found.text("/items/0/businessId")).isEqualTo("marios-italian");
        assertThat(found.body().at("/items/0").has("askedBy")).isFalse();
        assertThat(audit.body().at("/items").findValuesAsString("askedBy")).contains("person:marios-italian.helper");
        assertThat(page.body().at("/items/0")).isNotEqualTo(next.body().at("/items/0"));
        assertThat(Integer.parseInt(backtest.text("/decisions"))).isGreaterThanOrEqualTo(3);
        assertThat(backtest.text("/unchanged")).isEqualTo(backtest.text("/decisions"));
        assertThat(helper().get(TABLE + "/decisions").code()).isEqualTo("FORBIDDEN");
        assertThat(analyst().get("/api/v1/rules/nothing/decisions").code()).isEqualTo("RULES_NOT_FOUND");
        assertThat(analyst().get(TABLE + "/decisions?cursor=x").code()).isEqualTo("INVALID_CURSOR");
    }

    private List<KeptDecision> kept() {
        List<KeptDecision> found = new ArrayList<>();
        decisions.each(KeptRules.PERMISSIONS, Instant.MIN, Instant.MAX, Integer.MAX_VALUE, found::add);
        return found.reversed();
    }

    private Api helper() {
        return Callers.signedIn(api(), SmallTown.MARIOS_HELPER);
    }

    private Api analyst() {
        return Callers.signedIn(api(), "analyst@xseven.example");
    }
}
