package com.xseven.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest extends OverHttp {

    private static final List<String> READS = List.of("", "/history", "/explain?turn=1", "/events");

    @Test
    void shouldShowNothingWithoutAToken() {
        // given
        Guest guest = guest();

        // when, then
        for (String read : READS) {
            assertThat(api().get(guest.path(read)).code()).as(read).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(api().post(guest.path("/message"), "{\"text\": \"Hello\"}").code())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(api().post(guest.path("/end"), "{}").code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void shouldTreatAForeignConversationAsOneThatNeverWas() {
        // given
        Guest ann = guest();
        Guest bob = guest();

        // when, then
        for (String read : READS) {
            Answer foreign = bob.api().get(ann.path(read));
            Answer unknown = bob.api().get(Api.CONVERSATIONS + "/0000000000" + read);
            assertThat(foreign.status()).as(read).isEqualTo(404);
            assertThat(foreign.code()).isEqualTo("CONVERSATION_NOT_FOUND").isEqualTo(unknown.code());
            assertThat(foreign.text("/detail")).isEqualTo(unknown.text("/detail"));
        }
        assertThat(bob.api().post(ann.path("/message"), "{\"text\": \"Hello\"}").code())
                .isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(bob.api().post(ann.path("/end"), "{}").code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(conversations.received(ann.id())).isEmpty();
    }

    @Test
    void shouldOpenConversationsToTheOwnerOfTheirBusinessAndToNoOtherStaff() {
        // given
        Guest guest = guest();
        guest.says("Hello");

        // when, then
        assertThat(mario().get(guest.path("")).status()).isEqualTo(200);
        for (String other : List.of(SmallTown.GLORIA, SmallTown.MARIOS_MANAGER, SmallTown.MARIOS_HELPER)) {
            assertThat(Callers.signedIn(api(), other).get(guest.path("")).code())
                    .as(other)
                    .isEqualTo("CONVERSATION_NOT_FOUND");
        }
    }

    @Test
    void shouldLetOnlyCustomersSpeakAsCustomersAndOnlyStaffInTheDashboard() {
        // given
        Guest guest = guest();
        Answer created = mario().post(Api.CONVERSATIONS + "/create", "{\"flow\": \"DASHBOARD\"}");
        String dashboard = created.text("/conversationId");
        String message = "{\"text\": \"Hello\"}";

        // when, then
        assertThat(created.body().has("token"))
                .as("a token that would open it without a login")
                .isFalse();
        assertThat(mario().post(guest.path("/message"), message).code()).isEqualTo("FORBIDDEN");
        assertThat(operator().post(guest.path("/message"), message).code()).isEqualTo("FORBIDDEN");
        assertThat(mario().post(Api.CONVERSATIONS + "/" + dashboard + "/message", message)
                        .status())
                .isEqualTo(200);
        assertThat(conversations.received(guest.id())).isEmpty();
    }

    @Test
    void shouldAskTemporalWhoseConversationItIsWhenTheJournalIsAway() {
        // given
        Guest guest = guest();
        transcripts.goAway();

        // when, then
        assertThat(gloria().get(guest.path("")).code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(mario().get(guest.path("")).status()).isEqualTo(200);
    }

    @Test
    void shouldOpenEveryConversationToOperatorsAndAdministratorsOnly() {
        // given
        Guest guest = guest();

        // when, then
        assertThat(operator().get(guest.path("")).status()).isEqualTo(200);
        assertThat(Callers.signedIn(api(), "admin@xseven.example")
                        .get(guest.path(""))
                        .status())
                .isEqualTo(200);
        assertThat(Callers.signedIn(api(), "analyst@xseven.example")
                        .get(guest.path(""))
                        .code())
                .isEqualTo("CONVERSATION_NOT_FOUND");
    }

    @Test
    void shouldTellAnalystsWhyATurnCameOutSoAndNothingElse() {
        // given
        Guest guest = guest();
        guest.says("Hello");
        Api analyst = Callers.signedIn(api(), "analyst@xseven.example");

        // when, then
        assertThat(analyst.get(guest.path("/explain?turn=1")).status()).isEqualTo(200);
        assertThat(analyst.get(Api.CONVERSATIONS + "/0000000000/explain?turn=1").status())
                .isEqualTo(404);
        for (String read : List.of("", "/history", "/events")) {
            assertThat(analyst.get(guest.path(read)).code()).as(read).isEqualTo("CONVERSATION_NOT_FOUND");
        }
    }

    @Test
    void shouldRefuseTokensThatItDidNotIssue() {
        // given
        Guest guest = guest();
        String own = guest.api().token().orElseThrow();
        String unsigned = own.substring(0, own.lastIndexOf('.') + 1);
        String changed = own.substring(0, own.length() - 8) + "AAAAAAAA";

        // when, then
        for (String token : List.of("nonsense", unsigned, changed)) {
            Answer refused = api().with(token).get(guest.path(""));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.code()).isEqualTo("INVALID_TOKEN");
            assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        }
    }

    @Test
    void shouldSignInDemoUsersAndNobodyElse() {
        // given
        String wrong = "{\"email\": \"mario@marios-italian.example\", \"password\": \"wrong\"}";
        String unknown = "{\"email\": \"nobody@example.org\", \"password\": \"" + Callers.PASSWORD + "\"}";

        // when
        Answer wrongPassword = api().post("/api/v1/auth/token", wrong);
        Answer unknownUser = api().post("/api/v1/auth/token", unknown);

        // then
        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.code()).isEqualTo("INVALID_CREDENTIALS").isEqualTo(unknownUser.code());
        assertThat(wrongPassword.text("/detail")).isEqualTo(unknownUser.text("/detail"));
    }

    @Test
    void shouldSendSecurityHeadersAndAllowNoOtherOrigin() {
        // when
        Answer answer = api().get("/api/v1/businesses", "Origin", "https://elsewhere.example");

        // then
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
