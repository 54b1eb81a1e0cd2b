package com.xseven.api.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.KeptUpdates;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.booking.Appointment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PermissionsTest extends OverHttp {

    private static final String UPDATES = "/api/v1/businesses/marios-italian/updates";
    private static final String HIRE = "{\"staff\": [{\"id\": \"marios-italian.helper\", \"active\": false}]}";
    private static final String CLOSE = "{\"dates\": [{\"date\": \"2026-12-24\", \"intervals\": []}]}";
    private static final String TABLE = "/api/v1/rules/" + KeptRules.PERMISSIONS;

    @Autowired
    private KeptRules rules;

    @Autowired
    private LiveRules live;

    @Autowired
    private KeptUpdates updates;

    @BeforeEach
    void readThePublishedVersions() {
        updates.isAsBefore();
        live.renew();
    }

    @AfterEach
    void decideAsShipped() {
        rules.isAsShipped();
        live.renew();
    }

    @Test
    void shouldSayWhichTableVersionAndRowRefused() {
        // when
        Answer refused = helper().post(UPDATES, CLOSE);

        // then
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
        assertThat(refused.text("/decision/table")).isEqualTo("dashboard-permissions");
        assertThat(refused.text("/decision/version")).isEqualTo("1");
        assertThat(refused.text("/decision/rows/0")).isEqualTo("otherwise");
        assertThat(refused.text("/decision/inputs/role")).isEqualTo("STAFF");
        assertThat(refused.text("/decision/inputs/action")).isEqualTo("CHANGE_HOURS");
        assertThat(refused.text("/decision/inputs/ownBusiness")).isEqualTo("true");
        assertThat(refused.text("/detail")).contains("otherwise", "dashboard-permissions", "version 1");
    }

    @Test
    void shouldNotCarryOutWhatNeedsApprovalAndSayWhoMayDoIt() {
        // when
        Answer hired = manager().post(UPDATES, HIRE);
        Answer both = manager().post(UPDATES, HIRE.replace("{\"staff", CLOSE.replace("]}]}", "]}], \"staff")));
        Answer closed = manager().post(UPDATES, CLOSE);
        Answer byOwner = mario().post(UPDATES, HIRE);

        // then
        assertThat(hired.code()).isEqualTo("APPROVAL_NEEDED");
        assertThat(hired.text("/detail")).contains("OWNER");
        assertThat(hired.text("/decision/rows/0")).isEqualTo("manager-staff");
        assertThat(both.code()).as("all of a wish or nothing").isEqualTo("APPROVAL_NEEDED");
        assertThat(closed.status()).isEqualTo(201);
        assertThat(byOwner.status()).isEqualTo(201);
        assertThat(updates.plans()).hasSize(2);
    }

    @Test
    void shouldRefuseWhatTheTableDoesNotDecide() {
        // given: nothing is said on hours any more, as if the analysis had not found the gap
        rules.publishes(
                KeptRules.PERMISSIONS,
                shipped()
                        .replaceAll("(?s)<rule id=\"otherwise\">.*?</rule>", "")
                        .replace("\"CHANGE_HOURS\", \"CHANGE_OFFERS\", \"SEE_", "\"CHANGE_OFFERS\", \"SEE_"));
        live.renew();

        // when
        Answer refused = mario().post(UPDATES, CLOSE);

        // then
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
        assertThat(refused.body().at("/decision/rows")).isEmpty();
        assertThat(refused.text("/decision/version")).isEqualTo("2");
        assertThat(refused.text("/detail")).contains("no row");
        assertThat(updates.plans()).isEmpty();
    }

    @Test
    void shouldFollowThePublishedVersionWithinFiveSecondsWithoutARestart() {
        // given
        assertThat(manager().post(UPDATES, HIRE).code()).isEqualTo("APPROVAL_NEEDED");
        String document = shipped()
                .replaceFirst(
                        "(?s)(<outputEntry id=\"manager-staff-out-1\">\\s*<text>)\"NEEDS_APPROVAL\"", "$1\"ALLOWED\"");
        String examples = ShippedRules.examples(KeptRules.PERMISSIONS)
                .replace("NEEDS_APPROVAL,manager-staff", "ALLOWED,manager-staff");
        String self = analyst()
                .post(
                        TABLE + "/versions",
                        "{\"parent\": 1, \"reason\": \"Trust\", \"document\": %s, \"examples\": %s}"
                                .formatted(Api.quoted(document), Api.quoted(examples)))
                .header("Location");
        analyst().post(self + "/submit", "{}");

        // when
        Answer approved = reviewer().post(self + "/approve", "{}");

        // then
        assertThat(approved.text("/status")).isEqualTo("PUBLISHED");
        Api manager = manager();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(manager.post(UPDATES, HIRE).status()).isEqualTo(201));
    }

    @Test
    void shouldLetStaffDoTheDailyWorkAndNoMore() {
        // given
        Guest ann = guest();
        appointments.add("daily", SmallTown.MARIOS, ann.id(), Appointment.Status.CONFIRMED);

        // then
        assertThat(helper().get("/api/v1/appointments/daily").status()).isEqualTo(200);
        assertThat(helper().get("/api/v1/orders").status()).isEqualTo(200);
        assertThat(helper().get("/api/v1/businesses/marios-italian/waiting-list")
                        .status())
                .isEqualTo(200);
        assertThat(helper().post(Api.CONVERSATIONS + "/create", "{\"flow\": \"DASHBOARD\"}")
                        .status())
                .isEqualTo(201);
        assertThat(helper().get("/api/v1/businesses/marios-italian/webhook").code())
                .isEqualTo("FORBIDDEN");
        assertThat(helper().post(UPDATES + "/any/undo", "{}").code()).isEqualTo("FORBIDDEN");
        assertThat(helper().delete("/api/v1/appointments/daily").status()).isEqualTo(200);
    }

    @Test
    void shouldKeepAnalystsOutOfTheBusinessOfOthers() {
        // given
        Guest ann = guest();
        appointments.add("private", SmallTown.MARIOS, ann.id(), Appointment.Status.CONFIRMED);

        // then
        assertThat(analyst().get("/api/v1/appointments/private").code()).isEqualTo("APPOINTMENT_NOT_FOUND");
        assertThat(analyst().get("/api/v1/appointments").code()).isEqualTo("FORBIDDEN");
        assertThat(analyst().get("/api/v1/orders").code()).isEqualTo("FORBIDDEN");
        assertThat(analyst()
                        .post(
                                Api.CONVERSATIONS + "/create",
                                "{\"flow\": \"DASHBOARD\", \"businessId\": \"marios-italian\"}")
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldLetThoseEndAConversationWhoMayEndWhatIsUnderWay() {
        // given
        Guest ann = guest();
        Guest bob = guest();
        Guest eve = guest();

        // then
        assertThat(manager().post(ann.path("/end"), "{}").code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(mario().post(ann.path("/end"), "{}").status()).isEqualTo(200);
        assertThat(operator().post(bob.path("/end"), "{}").status()).isEqualTo(200);
        assertThat(eve.api().post(eve.path("/end"), "{}").status()).isEqualTo(200);
    }

    private Api manager() {
        return Callers.signedIn(api(), SmallTown.MARIOS_MANAGER);
    }

    private Api helper() {
        return Callers.signedIn(api(), SmallTown.MARIOS_HELPER);
    }

    private Api analyst() {
        return Callers.signedIn(api(), "analyst@xseven.example");
    }

    private Api reviewer() {
        return Callers.signedIn(api(), "reviewer@xseven.example");
    }

    private static String shipped() {
        return new String(ShippedRules.document(KeptRules.PERMISSIONS), StandardCharsets.UTF_8);
    }
}
