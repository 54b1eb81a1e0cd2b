package com.xseven.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.OverHttp;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.shipped.ShippedRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RulesTest extends OverHttp {

    private static final String RULES = "/api/v1/rules";
    private static final String TABLE = RULES + "/" + KeptRules.TABLE;
    private static final String VERSIONS = TABLE + "/versions";

    @Autowired
    private KeptRules rules;

    @Autowired
    private LiveRules live;

    @BeforeEach
    void clear() {
        rules.isAsShipped();
    }

    @Test
    void shouldShowWhatDecidesAndWhatItSays() {
        // when
        Answer list = analyst().get(RULES);
        Answer whole = analyst().get(TABLE);
        Answer version = analyst().get(VERSIONS + "/1");

        // then
        assertThat(list.text("/tables/0/table")).isEqualTo("booking-policy");
        assertThat(list.text("/tables/0/published/number")).isEqualTo("1");
        assertThat(whole.text("/published/document")).isEqualTo(shipped());
        assertThat(whole.text("/versions/0/status")).isEqualTo("PUBLISHED");
        assertThat(version.text("/outline/hitPolicy")).isEqualTo("FIRST");
        assertThat(version.text("/outline/rows/0/id")).isEqualTo("too-early");
    }

    @Test
    void shouldTakeADraftFromOneAnalystToPublicationByAnother() {
        // when
        Answer saved = save(1, shipped());
        String self = saved.header("Location");
        Answer submitted = analyst().post(self + "/submit", "{}");
        Answer own = analyst().post(self + "/approve", "{}");
        Answer approved = reviewer().post(self + "/approve", "{}");

        // then
        assertThat(saved.status()).isEqualTo(201);
        assertThat(self).isEqualTo(VERSIONS + "/2");
        assertThat(saved.text("/status")).isEqualTo("DRAFT");
        assertThat(submitted.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(own.code()).isEqualTo("RULES_OWN_WORK");
        assertThat(approved.text("/status")).isEqualTo("PUBLISHED");
        assertThat(approved.text("/reviewer")).isNotBlank().isNotEqualTo(approved.text("/author"));
        assertThat(analyst().get(TABLE).text("/published/version/number")).isEqualTo("2");

        // and when
        Answer back = analyst().post(VERSIONS + "/1/rollback", "{\"reason\": \"Too many complaints\"}");

        // then
        assertThat(back.status()).isEqualTo(201);
        assertThat(back.text("/number")).isEqualTo("3");
        assertThat(back.text("/status")).isEqualTo("PUBLISHED");
    }

    @Test
    void shouldTellFreeTimesByThePolicyThatIsPublished() {
        // given
        String self = save(1, shipped()).header("Location");
        analyst().post(self + "/submit", "{}");
        live.renew();
        assertThat(live.bookingPolicy(Optional.empty()).tables().getFirst().version())
                .isEqualTo("1");

        // when
        reviewer().post(self + "/approve", "{}");
        live.renew();

        // then
        assertThat(live.bookingPolicy(Optional.empty()).tables().getFirst().version())
                .isEqualTo("2");
    }

    @Test
    void shouldShowBothChangesRowByRowWhenTheSecondSavesOnAStaleVersion() {
        // given
        save(1, shipped().replace(">10<", ">25<"));

        // when
        Answer second = save(
                1,
                shipped().replace("A table is kept", "A good table is kept").replace("id=\"care\"", "id=\"careful\""));

        // then
        assertThat(second.code()).isEqualTo("RULES_STALE");
        assertThat(second.text("/conflict/newest")).isEqualTo("2");
        assertThat(second.text("/conflict/theirs/rows/0/row")).isEqualTo("table");
        assertThat(second.text("/conflict/theirs/rows/0/after/conclusions/2")).isEqualTo("25");
        assertThat(second.text("/conflict/yours/rows/0/kind")).isEqualTo("REMOVED");
        assertThat(second.text("/conflict/yours/rows/1/after/words")).startsWith("A good table");
        assertThat(rules.of(KeptRules.TABLE)).hasSize(2);
    }

    @Test
    void shouldFindFaultsWithTheirLinesAndStoreNothing() {
        // when
        Answer check = check(shipped().replace(">10<", ">ten minutes<"));
        Answer refused = save(1, shipped().replace(">10<", ">ten minutes<"));
        Answer nonsense = check("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");

        // then
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.text("/usable")).isEqualTo("false");
        assertThat(check.body().at("/faults/0/line").asInt()).isGreaterThan(300);
        assertThat(refused.code()).isEqualTo("RULES_REFUSED");
        assertThat(refused.text("/errors/0/message")).startsWith("line ");
        assertThat(nonsense.text("/usable")).isEqualTo("false");
        assertThat(rules.of(KeptRules.TABLE)).hasSize(1);
    }

    @Test
    void shouldPutExamplesToADocumentAndNotPublishItWhenOneFails() {
        // given
        String other = shipped().replace(">10<", ">25<");

        // when
        Answer check = check(other);
        String self = save(1, other).header("Location");
        analyst().post(self + "/submit", "{}");
        Answer approved = reviewer().post(self + "/approve", "{}");

        // then
        assertThat(check.text("/usable")).isEqualTo("true");
        assertThat(check.text("/fitToPublish")).isEqualTo("false");
        assertThat(check.text("/examples/0/passes")).isEqualTo("false");
        assertThat(approved.code()).isEqualTo("RULES_REFUSED");
        assertThat(approved.text("/errors/0/field")).isEqualTo("examples");
    }

    @Test
    void shouldRunExamplesThatTheAnalystEditedAtEverySaveAndKeepThemWithTheVersion() {
        // given
        String rows = analyst().get(VERSIONS + "/1").body().at("/exampleRows").toString();

        // when
        Answer green =
                saveWith(1, rows.replaceFirst("\"words\":\"[^\"]*\"", "\"words\":\"One, two \\\\\"and\\\\\" three\""));
        Answer red = saveWith(2, rows.replaceFirst("\"outcome\":\"[A-Z_]*\"", "\"outcome\":\"PARTY_TOO_LARGE\""));

        // then
        assertThat(green.status()).isEqualTo(201);
        assertThat(green.text("/green")).isEqualTo("true");
        assertThat(green.text("/check/examples/0/words")).isEqualTo("One, two \"and\" three");
        assertThat(analyst().get(VERSIONS + "/2").text("/exampleRows/0/words")).isEqualTo("One, two \"and\" three");
        assertThat(red.text("/green")).isEqualTo("false");
        assertThat(red.text("/check/examples/0/passes")).isEqualTo("false");
        assertThat(saveWith(3, "[{\"words\": \"x\"}]").code()).isEqualTo("INVALID_REQUEST");
        assertThat(saveWith(3, "[]").code()).isEqualTo("INVALID_REQUEST");
        assertThat(saveWith(3, "7").code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void shouldGoBackToItsAuthorAndSayWhyInTheLog() {
        // given
        String self = save(1, shipped()).header("Location");
        analyst().post(self + "/submit", "{}");

        // when
        Answer own = analyst().post(self + "/reject", "{\"reason\": \"Mine\"}");
        Answer without = reviewer().post(self + "/reject", "{}");
        Answer others = reviewer().post(self + "/withdraw", "{}");
        Answer rejected = reviewer().post(self + "/reject", "{\"reason\": \"Who pays for that?\"}");
        analyst().post(self + "/submit", "{}");
        Answer withdrawn = analyst().post(self + "/withdraw", "{}");

        // then
        assertThat(own.code()).isEqualTo("RULES_OWN_WORK");
        assertThat(without.code()).isEqualTo("INVALID_REQUEST");
        assertThat(others.code()).isEqualTo("FORBIDDEN");
        assertThat(rejected.text("/status")).isEqualTo("DRAFT");
        assertThat(withdrawn.text("/status")).isEqualTo("DRAFT");

        // and then
        Answer newest = analyst().get(TABLE + "/log?limit=2");
        Answer older = analyst().get(TABLE + "/log?limit=2&cursor=" + newest.text("/nextCursor"));
        assertThat(newest.text("/entries/0/action")).isEqualTo("WITHDRAWN");
        assertThat(older.text("/entries/0/action")).isEqualTo("REJECTED");
        assertThat(older.text("/entries/0/reason")).isEqualTo("Who pays for that?");
        assertThat(older.text("/nextCursor")).isEmpty();
        assertThat(analyst().get(TABLE + "/log?cursor=x").code()).isEqualTo("INVALID_CURSOR");
        assertThat(analyst().get(TABLE + "/log?limit=0").code()).isEqualTo("INVALID_LIMIT");
        assertThat(analyst().get(RULES + "/horoscope/log").code()).isEqualTo("RULES_NOT_FOUND");
        assertThat(mario().get(TABLE + "/log").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldHandOutTheDocumentAsItWasSavedUnderATag() {
        // when
        Answer document = analyst().get(VERSIONS + "/1/dmn");
        Answer again = analyst().get(VERSIONS + "/1/dmn", "If-None-Match", document.header("ETag"));

        // then
        assertThat(document.response().body()).isEqualTo(shipped());
        assertThat(document.header("Content-Type")).startsWith("application/xml");
        assertThat(again.status()).isEqualTo(304);
        assertThat(analyst().get(VERSIONS + "/9/dmn").code()).isEqualTo("RULES_NOT_FOUND");
    }

    @Test
    void shouldSayRowByRowAndCellByCellWhatMakesOneVersionAnother() {
        // given
        save(1, shipped().replace(">10<", ">25<").replace("id=\"care\"", "id=\"careful\""));

        // when
        Answer diff = analyst().get(VERSIONS + "/1/diff/2");

        // then
        assertThat(diff.text("/from")).isEqualTo("1");
        assertThat(diff.text("/form")).isEqualTo("false");
        assertThat(diff.text("/rows/0/row")).isEqualTo("care");
        assertThat(diff.text("/rows/0/kind")).isEqualTo("REMOVED");
        assertThat(diff.text("/rows/1/kind")).isEqualTo("CHANGED");
        assertThat(diff.text("/rows/1/cells/0/before")).isEqualTo("10");
        assertThat(diff.text("/rows/1/cells/0/after")).isEqualTo("25");
        assertThat(diff.text("/rows/1/cells/0/column")).isNotBlank();
        assertThat(analyst().get(VERSIONS + "/1/diff/9").code()).isEqualTo("RULES_NOT_FOUND");
    }

    @Test
    void shouldLetASecondAnalystTryAVersionOnAShareOfConversationsAndShowHowItDoes() {
        // given
        String self = save(1, shipped()).header("Location");
        String wish = "{\"share\": 10, \"reason\": \"Looks good\"}";
        assertThat(reviewer().post(self + "/canary", wish).code()).isEqualTo("RULES_WRONG_STATUS");
        analyst().post(self + "/submit", "{}");

        // when
        Answer own = analyst().post(self + "/canary", wish);
        Answer tooMuch = reviewer().post(self + "/canary", wish.replace("10", "51"));
        Answer started = reviewer().post(self + "/canary", wish);
        Answer table = analyst().get(TABLE);
        Answer stopped = analyst().post(self + "/canary/stop", "{}");

        // then
        assertThat(own.code()).isEqualTo("RULES_OWN_WORK");
        assertThat(tooMuch.code()).isEqualTo("INVALID_REQUEST");
        assertThat(started.text("/status")).isEqualTo("CANARY");
        assertThat(table.text("/canary/number")).isEqualTo("2");
        assertThat(table.text("/canary/share")).isEqualTo("10");
        assertThat(table.text("/canary/margin")).isEqualTo("0.05");
        assertThat(table.text("/canary/canary/errorRate")).isEqualTo("0.1");
        assertThat(table.text("/canary/published/escalationRate")).isEqualTo("0.05");
        assertThat(stopped.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(analyst().get(TABLE).text("/canary")).isEmpty();
        assertThat(analyst().post(self + "/canary/stop", "{}").code()).isEqualTo("RULES_WRONG_STATUS");
    }

    private Answer saveWith(int parent, String examples) {
        return analyst()
                .post(
                        VERSIONS,
                        "{\"parent\": %d, \"reason\": \"Because\", \"document\": %s, \"examples\": %s}"
                                .formatted(parent, Api.quoted(shipped()), examples));
    }

    @Test
    void shouldFindTheGapThatADeletedRowLeaves() {
        // when
        Answer check = check(shipped().replaceAll("(?s)<rule id=\"care\">.*?</rule>", ""));

        // then
        assertThat(check.text("/findings/0/kind")).isEqualTo("GAP");
        assertThat(check.text("/findings/0/message")).contains("Example");
    }

    @Test
    void shouldTakeDocumentsThatAreLargerThanOtherBodiesButNotWithoutEnd() {
        assertThat(check(shipped() + " ".repeat(1_000_000)).text("/usable")).isEqualTo("true");
        assertThat(check(" ".repeat(7_000_000)).code()).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void shouldTakeLargeBodiesFromThoseAloneWhoMayHaveThemChecked() {
        // given
        String large = "{\"document\": %s}".formatted(Api.quoted(shipped() + " ".repeat(1_000_000)));

        // then
        for (String path : List.of(TABLE + "/check", VERSIONS)) {
            assertThat(guest().api().post(path, large).code()).isEqualTo("REQUEST_TOO_LARGE");
            assertThat(mario().post(path, large).code()).isEqualTo("REQUEST_TOO_LARGE");
            assertThat(answerWithoutSendingTheBody(path)).startsWith("HTTP/1.1 401");
        }
        Api admin = Callers.signedIn(api(), "admin@xseven.example");
        assertThat(admin.post(TABLE + "/check", large).status()).isEqualTo(200);
        assertThat(admin.post(VERSIONS, large).code())
                .as("sees them, edits none")
                .isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void shouldReadNoFormOfWhoeverMayNotAsk() {
        assertThat(answerWithoutTheEndOf(
                        "DELETE %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\na="
                                        .formatted(TABLE)
                                + "x".repeat(60_000),
                        TABLE))
                .startsWith("HTTP/1.1 401");
    }

    /** What somebody without a token hears who announces a large body and sends nothing of it. */
    private String answerWithoutSendingTheBody(String path) {
        return answerWithoutTheEndOf(
                "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 6000000\r\n\r\n"
                        .formatted(path),
                path);
    }

    private String answerWithoutTheEndOf(String request, String path) {
        URI address = api().at("http", path);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void shouldBeChangedByAnalystsAndReadByAdministratorsToo() {
        // given
        Api admin = Callers.signedIn(api(), "admin@xseven.example");

        // then
        assertThat(api().get(RULES).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(mario().get(RULES).code()).isEqualTo("FORBIDDEN");
        assertThat(guest().api().get(TABLE).code()).isEqualTo("FORBIDDEN");
        assertThat(admin.get(RULES).status()).isEqualTo(200);
        assertThat(admin.post(VERSIONS + "/1/rollback", "{\"reason\": \"x\"}").code())
                .isEqualTo("FORBIDDEN");
        assertThat(admin.post(VERSIONS, "{}").code()).isEqualTo("FORBIDDEN");
        assertThat(admin.post(VERSIONS + "/1/submit", "{}").code()).isEqualTo("FORBIDDEN");
        assertThat(admin.post(VERSIONS + "/1/approve", "{}").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldNameWhatIsMissingOrNotThere() {
        assertThat(analyst().post(VERSIONS, "{}").code()).isEqualTo("INVALID_REQUEST");
        assertThat(save(7, shipped()).code()).isEqualTo("RULES_NOT_FOUND");
        assertThat(analyst().get(RULES + "/horoscope").code()).isEqualTo("RULES_NOT_FOUND");
        assertThat(analyst().get(VERSIONS + "/first").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(analyst().post(VERSIONS + "/1/submit", "{}").code()).isEqualTo("RULES_WRONG_STATUS");
        assertThat(analyst()
                        .post(TABLE + "/check", "{\"document\": \"a\\u0000b\"}")
                        .code())
                .isEqualTo("INVALID_REQUEST");
    }

    private Api analyst() {
        return Callers.signedIn(api(), "analyst@xseven.example");
    }

    private Api reviewer() {
        return Callers.signedIn(api(), "reviewer@xseven.example");
    }

    private Answer check(String document) {
        return analyst().post(TABLE + "/check", "{\"document\": %s}".formatted(Api.quoted(document)));
    }

    private Answer save(int parent, String document) {
        return analyst()
                .post(
                        VERSIONS,
                        "{\"parent\": %d, \"reason\": \"Because\", \"document\": %s}"
                                .formatted(parent, Api.quoted(document)));
    }

    private static String shipped() {
        return new String(ShippedRules.document(KeptRules.TABLE), StandardCharsets.UTF_8);
    }
}
