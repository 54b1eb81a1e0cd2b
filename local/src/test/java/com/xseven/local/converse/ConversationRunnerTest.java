package com.xseven.local.converse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.client.ScriptedApi;
import com.xseven.local.client.ScriptedApi.Asked;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationRunnerTest {
    private static final String CREATE = "POST /conversations/create";
    private static final String MESSAGE = "POST /conversations/c-1/message";
    private static final String APPOINTMENTS = "GET /appointments?conversationId=c-1";
    private static final String ORDERS = "GET /orders?conversationId=c-1";
    private static final String NOTHING = "{\"items\":[]}";
    private static final String BOOKED = """
            {"items":[{"appointmentId":"a-1","businessId":"marios-italian","start":"2026-11-25T00:00:00Z",
                       "partySize":4,"status":"CONFIRMED"}]}
            """;
    private static final String BOOK_A_TABLE = """
            name: Book a table
            flow: DEDICATED
            business: marios-italian
            customer: {name: Ann Lee}
            turns:
              - user: "a table for 4 on {tomorrow} at 7pm"
                expect: {stage: COMPLETION, says: ["{tomorrow}"]}
            then:
              appointments: [{business: marios-italian, date: "{tomorrow}", time: "19:00", partySize: 4}]
            """;

    private final ScriptedApi api;

    ConversationRunnerTest() throws IOException {
        api = new ScriptedApi()
                .on(CREATE, 201, "{\"conversationId\":\"c-1\",\"token\":\"of-the-conversation\"}")
                .on("GET /businesses/marios-italian", 200, "{\"timeZone\":\"America/New_York\"}")
                .on(ORDERS, 200, NOTHING);
    }

    @AfterEach
    void stopApi() {
        api.close();
    }

    private ConversationResult run(String yaml, boolean keep) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC); // still the 23rd there
        return new ConversationRunner(api.address(), "demo", keep, clock).run(TestFile.parse(Path.of("a.yaml"), yaml));
    }

    @Test
    void shouldPassWhenTheReplyAndTheWorldAreAsExpected() {
        // given
        api.on(MESSAGE, 200, "{\"stage\":\"COMPLETION\",\"text\":\"Booked on 2026-11-24.\"}")
                .on(APPOINTMENTS, 200, NOTHING)
                .on(APPOINTMENTS, 200, BOOKED)
                .on("POST /auth/token", 200, "{\"token\":\"of-the-administrator\"}")
                .on("DELETE /appointments/a-1", 200, "{}");

        // when
        ConversationResult result = run(BOOK_A_TABLE, false);

        // then
        assertThat(result.findings()).isEmpty();
        assertThat(api.asked(CREATE).getFirst().json().at("/customer/name").asText())
                .isEqualTo("Ann Lee");
        Asked message = api.asked(MESSAGE).getFirst();
        assertThat(message.json().path("text").asText()).isEqualTo("a table for 4 on 2026-11-24 at 7pm");
        assertThat(message.authorization()).isEqualTo("Bearer of-the-conversation");
    }

    @Test
    void shouldTakeBackTheBookingWhenItIsNotToBeKept() {
        // given
        api.on(MESSAGE, 200, "{\"stage\":\"COMPLETION\",\"text\":\"Booked on 2026-11-24.\"}")
                .on(APPOINTMENTS, 200, BOOKED)
                .on("POST /auth/token", 200, "{\"token\":\"of-the-administrator\"}")
                .on("DELETE /appointments/a-1", 409, "{\"code\":\"TOO_LATE\"}");

        // when
        ConversationResult result = run(BOOK_A_TABLE, false);

        // then
        assertThat(result.passed()).isTrue();
        assertThat(api.asked("DELETE /appointments/a-1").getFirst().authorization())
                .isEqualTo("Bearer of-the-administrator");
        assertThat(result.notes()).containsExactly("/appointments/a-1 could not be cancelled: 409 TOO_LATE");
    }

    @Test
    void shouldLeaveTheBookingWhenItIsToBeKept() {
        // given
        api.on(MESSAGE, 200, "{\"stage\":\"COMPLETION\",\"text\":\"Booked on 2026-11-24.\"}")
                .on(APPOINTMENTS, 200, BOOKED);

        // when
        run(BOOK_A_TABLE, true);

        // then
        assertThat(api.asked("DELETE /appointments/a-1")).isEmpty();
    }

    @Test
    void shouldSayTurnByTurnWhatDiffersWhenTheReplyIsAnother() {
        // given
        api.on(MESSAGE, 200, "{\"stage\":\"CONFIRMATION\",\"text\":\"Sure?\"}").on(APPOINTMENTS, 200, BOOKED);

        // when
        ConversationResult result = run(BOOK_A_TABLE, true);

        // then
        assertThat(result.describe()).isEqualTo("""
                        FAILED  Book a table (a.yaml)
                          turn 1: "a table for 4 on 2026-11-24 at 7pm"
                            stage: expected COMPLETION, but was "CONFIRMATION"
                            says: expected /2026-11-24/, but was "Sure?"
                        """);
    }

    @Test
    void shouldAskAgainUnderTheSameIdWhenTheAnswerTakesLong() {
        // given
        api.on(MESSAGE, 202, "{\"messageId\":\"m\"}")
                .on(MESSAGE, 202, "{\"messageId\":\"m\"}")
                .on(MESSAGE, 200, "{\"stage\":\"GREETING\",\"text\":\"Hello\"}");

        // when
        ConversationResult result = run("""
                name: Hello
                flow: GLOBAL
                turns: [{user: hi, expect: {stage: GREETING}}]
                """, true);

        // then
        assertThat(result.passed()).isTrue();
        assertThat(api.asked(MESSAGE))
                .hasSize(3)
                .extracting(message -> message.json().path("messageId").asText())
                .containsOnly(
                        api.asked(MESSAGE).getFirst().json().path("messageId").asText());
    }

    @Test
    void shouldSpeakAsTheUserWhenTheTestNamesALogin() {
        // given
        api.on("POST /auth/token", 200, "{\"token\":\"of-mario\"}")
                .on(MESSAGE, 403, "{\"code\":\"FORBIDDEN\",\"detail\":\"Not yours.\"}");

        // when
        ConversationResult result = run("""
                name: Not allowed
                flow: DASHBOARD
                business: marios-italian
                as: mario@marios-italian.example
                turns: [{user: hi, expect: {error: FORBIDDEN}}]
                """, true);

        // then
        assertThat(result.passed()).isTrue();
        assertThat(api.asked("POST /auth/token")
                        .getFirst()
                        .json()
                        .path("password")
                        .asText())
                .isEqualTo("demo");
        assertThat(api.asked(MESSAGE).getFirst().authorization()).isEqualTo("Bearer of-mario");
    }

    @Test
    void shouldSayHowToStartItWhenNothingAnswers() {
        // given
        api.close();

        // when, then
        assertThatThrownBy(() -> run(BOOK_A_TABLE, false))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("./xseven up");
    }
}
