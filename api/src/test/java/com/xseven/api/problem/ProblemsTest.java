package com.xseven.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.event.Crowd;
import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.KeptUpdates;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.Sha256;
import com.xseven.store.booking.Appointment;
import com.xseven.store.idempotency.RequestKey;
import com.xseven.store.rules.RuleText;
import com.xseven.store.waiting.WaitingList;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every code, brought about over HTTP. */
class ProblemsTest extends OverHttp {

    private static final String CREATE = Api.CONVERSATIONS + "/create";
    private static final String CALLER = "\"customer\": {\"name\": \"Ann Lee\", \"phone\": \"+12015550999\"}, ";

    @Autowired
    private Crowd crowd;

    @Autowired
    private KeptUpdates updates;

    @Autowired
    private KeptRules rules;

    private final Map<ProblemCode, Supplier<Answer>> mistakes = new EnumMap<>(ProblemCode.class);

    @Test
    void shouldAnswerEveryMistakeWithItsCodeAndWithNothingFromInside() {
        // given
        makeMistakesInBodies();
        makeMistakesInParameters();
        makeMistakesOfHttp();
        makeMistakesOfCallers();
        meetUnexpectedStates();
        makeMistakesWithRules();
        takePartsAway();
        assertThat(mistakes.keySet()).as("a mistake for each code").containsExactlyInAnyOrder(ProblemCode.values());

        mistakes.forEach((code, mistake) -> {
            // when
            Answer answer = mistake.get();
            bringBack();

            // then
            assertThat(answer.code()).isEqualTo(code.name());
            assertThat(answer.status()).as(code.name()).isEqualTo(code.status());
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.text("/type")).isEqualTo("/problems/" + code);
            assertThat(answer.text("/title")).isEqualTo(code.title());
            assertThat(answer.body().at("/status").asInt()).isEqualTo(code.status());
            assertThat(answer.text("/detail")).isNotBlank();
            assertThat(answer.text("/instance")).startsWith("/");
            assertThat(answer.text("/correlationId"))
                    .isEqualTo(answer.header("X-Correlation-Id"))
                    .isNotBlank();
            assertThat(answer.response().body()).doesNotContain("secret", "Exception", "java.", "com.xseven", "\tat ");
        });
    }

    @Test
    void shouldDescribeEveryCodeWhereItsTypePoints() throws IOException {
        // given
        String document = Files.readString(Path.of("../docs/api/problems.md"));

        for (ProblemCode code : ProblemCode.values()) {
            // when
            Answer page = api().get(code.type());

            // then
            assertThat(document).contains("| `%s` | %d |".formatted(code, code.status()));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text("/description")).isNotBlank().isNotEqualTo(code.title());
        }
        assertThat(api().get("/problems/NONSENSE").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void shouldCarryTheCallersCorrelationIdWhenItIsValid() {
        assertThat(api().get("/health", "X-Correlation-Id", "order-77").header("X-Correlation-Id"))
                .isEqualTo("order-77");
        assertThat(api().get("/health", "X-Correlation-Id", "not valid!").header("X-Correlation-Id"))
                .isNotEqualTo("not valid!")
                .isNotBlank();
    }

    @Test
    void shouldListTheMethodsThatAreAllowed() {
        assertThat(operator().delete(CREATE).header("Allow")).contains("POST").doesNotContain("DELETE");
    }

    private void makeMistakesInBodies() {
        mistakes.put(ProblemCode.MALFORMED_JSON, () -> api().post(CREATE, "{\"flow\": "));
        mistakes.put(ProblemCode.INVALID_REQUEST, () -> api().post(CREATE, "{\"flow\": \"GLOBAL\", \"language\": 7}"));
        mistakes.put(ProblemCode.UNKNOWN_VALUE, () -> api().post(CREATE, "{\"flow\": \"SIDEWAYS\"}"));
        mistakes.put(ProblemCode.TEXT_BLANK, () -> guest().says("  "));
        mistakes.put(ProblemCode.TEXT_TOO_LONG, () -> guest().says("x".repeat(4001)));
        mistakes.put(ProblemCode.TEXT_INVALID, () -> {
            Guest guest = guest();
            return guest.api().post(guest.path("/message"), "{\"text\": \"half \\ud800\"}");
        });
        mistakes.put(ProblemCode.BUSINESS_REQUIRED, () -> api().post(CREATE, "{\"flow\": \"DEDICATED\"}"));
        mistakes.put(
                ProblemCode.BUSINESS_NOT_ALLOWED,
                () -> api().post(CREATE, "{\"flow\": \"GLOBAL\", \"businessId\": \"marios-italian\"}"));
        mistakes.put(
                ProblemCode.BUSINESS_NOT_FOUND,
                () -> api().post(CREATE, "{\"flow\": \"DEDICATED\", \"businessId\": \"nobodys-place\"}"));
        mistakes.put(ProblemCode.REQUEST_TOO_LARGE, () -> guest().says("x".repeat(70_000)));
        mistakes.put(ProblemCode.MESSAGE_ID_REUSED, () -> {
            Guest guest = guest();
            guest.saysAs("m-1", "One");
            return guest.saysAs("m-1", "Two");
        });
    }

    private void makeMistakesInParameters() {
        mistakes.put(ProblemCode.INVALID_PARAMETER, () -> api().get("/api/v1/businesses?maxPrice=cheap"));
        mistakes.put(ProblemCode.INVALID_CURSOR, () -> read("/history?cursor=x"));
        mistakes.put(ProblemCode.INVALID_LIMIT, () -> read("/history?limit=0"));
        mistakes.put(ProblemCode.INVALID_TURN, () -> read("/explain?turn=-1"));
        mistakes.put(ProblemCode.INVALID_EVENT_ID, () -> read("/events", "Last-Event-ID", "yesterday"));
        mistakes.put(ProblemCode.TURN_NOT_FOUND, () -> read("/explain?turn=99"));
        mistakes.put(
                ProblemCode.IDEMPOTENCY_KEY_INVALID,
                () -> api().post(CREATE, "{\"flow\": \"GLOBAL\"}", "Idempotency-Key", "x".repeat(256)));
    }

    private void makeMistakesOfHttp() {
        mistakes.put(ProblemCode.BAD_REQUEST, () -> api().get("/api/v1//businesses"));
        mistakes.put(ProblemCode.NOT_FOUND, () -> operator().get("/api/v1/nowhere"));
        mistakes.put(ProblemCode.METHOD_NOT_ALLOWED, () -> operator().delete(CREATE));
        mistakes.put(ProblemCode.NOT_ACCEPTABLE, () -> api().get("/api/v1/businesses", "Accept", "text/csv"));
        mistakes.put(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                () -> api().send(api().request(CREATE)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("hello"))));
    }

    private void makeMistakesOfCallers() {
        mistakes.put(ProblemCode.UNAUTHENTICATED, () -> api().get("/api/v1/appointments"));
        mistakes.put(ProblemCode.INVALID_TOKEN, () -> api().with("nonsense").get("/api/v1/appointments"));
        mistakes.put(
                ProblemCode.INVALID_CREDENTIALS,
                () -> api().post("/api/v1/auth/token", "{\"email\": \"a@b.example\", \"password\": \"wrong\"}"));
        mistakes.put(ProblemCode.FORBIDDEN, () -> gloria().get("/api/v1/appointments?businessId=marios-italian"));
        mistakes.put(
                ProblemCode.APPROVAL_NEEDED,
                () -> Callers.signedIn(api(), SmallTown.MARIOS_MANAGER)
                        .post("/api/v1/businesses/marios-italian/updates", "{\"staff\": []}"));
        mistakes.put(ProblemCode.CONVERSATION_NOT_FOUND, () -> guest().api().get(guest().path("")));
        mistakes.put(ProblemCode.QR_CODE_NOT_FOUND, () -> api().get("/q/none"));
        mistakes.put(ProblemCode.ORDER_NOT_FOUND, () -> guest().api().get("/api/v1/orders/none"));
        mistakes.put(
                ProblemCode.WORKFLOW_NOT_FOUND,
                () -> operator().post("/api/v1/conversations/workflows/order/none/cancel", "{\"reason\": \"gone\"}"));
        mistakes.put(ProblemCode.UPDATE_NOT_FOUND, () -> mario().get("/api/v1/businesses/marios-italian/updates/none"));
        mistakes.put(ProblemCode.WAITING_ENTRY_NOT_FOUND, () -> api().post("/api/v1/waiting-list/none/accept", "{}"));
        mistakes.put(ProblemCode.WEBHOOK_NOT_FOUND, () -> mario().get("/api/v1/businesses/marios-italian/webhook"));
        mistakes.put(ProblemCode.APPOINTMENT_NOT_FOUND, () -> guest().api().get("/api/v1/appointments/none"));
    }

    private void meetUnexpectedStates() {
        mistakes.put(ProblemCode.CONVERSATION_ENDED, () -> {
            Guest guest = guest();
            guest.api().post(guest.path("/end"), "{}");
            return guest.says("Hello");
        });
        mistakes.put(ProblemCode.AGENT_NOT_ALLOWED, () -> {
            Guest guest = guest();
            return guest.api().post(guest.path("/switch-agent"), "{\"agent\": \"BUSINESS_ANALYTICS\"}");
        });
        mistakes.put(ProblemCode.RULES_UNDECIDED, () -> {
            Guest guest = guest();
            return guest.api().post(guest.path("/switch-agent"), "{\"agent\": \"HEALTH_MEDICAL\"}");
        });
        mistakes.put(ProblemCode.WRONG_FLOW, () -> {
            Guest guest = Callers.guest(api(), "{\"flow\": \"GLOBAL\"}");
            return guest.api()
                    .post(
                            Api.CONVERSATIONS + "/chat/dedicated",
                            "{\"conversationId\": \"%s\", \"text\": \"Hello\"}".formatted(guest.conversation()));
        });
        mistakes.put(ProblemCode.APPOINTMENT_OVER, () -> {
            appointments.add("over", SmallTown.MARIOS, new ConversationId("0000000000"), Appointment.Status.COMPLETED);
            return operator().delete("/api/v1/appointments/over");
        });
        mistakes.put(ProblemCode.TOO_LATE_TO_CHANGE, () -> {
            Guest guest = guest();
            appointments.add("soon", SmallTown.MARIOS, guest.id(), Appointment.Status.CONFIRMED);
            appointments.begin("soon", clock.instant().plus(Duration.ofMinutes(119)));
            return guest.api().delete("/api/v1/appointments/soon");
        });
        mistakes.put(ProblemCode.SLOT_TAKEN, () -> {
            appointments.add("full", SmallTown.MARIOS, new ConversationId("0000000000"), Appointment.Status.CONFIRMED);
            appointments.isFullBut(LocalDateTime.parse("2066-11-26T20:30"));
            return mario().patch("/api/v1/appointments/full", "{\"time\": \"20:00\"}");
        });
        mistakes.put(ProblemCode.UPDATE_CONFLICT, () -> {
            updates.isChangedBySomebodyElse("offer special");
            return mario().post(anUpdate() + "/undo", "{}");
        });
        mistakes.put(ProblemCode.UPDATE_FINAL, () -> {
            updates.isFinal();
            return mario().post(anUpdate() + "/undo", "{}");
        });
        mistakes.put(ProblemCode.OFFER_OVER, () -> {
            Answer joined = join("");
            return api().post("/api/v1/waiting-list/" + joined.text("/entryId") + "/accept", "{}");
        });
        mistakes.put(ProblemCode.WAITS_ENOUGH, () -> {
            for (int wish = 0; wish < WaitingList.MOST_AT_ONCE; wish++) {
                join(CALLER);
            }
            return join(CALLER);
        });
        mistakes.put(ProblemCode.ORDER_MOVE_NOT_ALLOWED, () -> {
            orders.add("eaten", SmallTown.MARIOS, new ConversationId("0000000000"), OrderStatus.DELIVERED);
            return mario().post("/api/v1/orders/eaten/status", "{\"status\": \"PREPARING\"}");
        });
        mistakes.put(
                ProblemCode.PRECONDITION_REQUIRED,
                () -> mario().patch("/api/v1/businesses/marios-italian", "{\"about\": \"New.\"}"));
        mistakes.put(
                ProblemCode.PRECONDITION_FAILED,
                () -> mario().patch(
                                "/api/v1/businesses/marios-italian", "{\"about\": \"New.\"}", "If-Match", "\"old\""));
        mistakes.put(ProblemCode.IDEMPOTENCY_KEY_REUSED, () -> {
            String key = UUID.randomUUID().toString();
            api().post(CREATE, "{\"flow\": \"GLOBAL\"}", "Idempotency-Key", key);
            return api().post(CREATE, "{\"flow\": \"GLOBAL\", \"language\": \"es\"}", "Idempotency-Key", key);
        });
        mistakes.put(ProblemCode.IDEMPOTENCY_KEY_BUSY, () -> {
            String key = UUID.randomUUID().toString();
            String body = "{\"flow\": \"GLOBAL\"}";
            requests.claim(new RequestKey("anonymous", CREATE, key), Sha256.of(body), Duration.ofMinutes(1));
            return api().post(CREATE, body, "Idempotency-Key", key);
        });
    }

    private void makeMistakesWithRules() {
        String versions = "/api/v1/rules/booking-policy/versions";
        mistakes.put(ProblemCode.RULES_NOT_FOUND, () -> analyst().get("/api/v1/rules/horoscope"));
        mistakes.put(ProblemCode.RULES_WRONG_STATUS, () -> analyst().post(versions + "/1/submit", "{}"));
        mistakes.put(
                ProblemCode.RULES_REFUSED,
                () -> analyst().post(versions, "{\"document\": \"<a/>\", \"parent\": 1, \"reason\": \"none\"}"));
        mistakes.put(
                ProblemCode.RULES_NOT_IN_CONVERSATIONS,
                () -> analyst()
                        .post(
                                "/api/v1/rules/retention/versions/1/what-if",
                                "{\"conversationId\": \"conversation-3\"}"));
        mistakes.put(ProblemCode.RULES_OWN_WORK, () -> {
            String self = analyst().post(versions, aDraft()).header("Location");
            analyst().post(self + "/submit", "{}");
            return analyst().post(self + "/approve", "{}");
        });
        mistakes.put(ProblemCode.RULES_STALE, () -> {
            analyst().post(versions, aDraft());
            return analyst().post(versions, aDraft());
        });
    }

    private String aDraft() {
        String document = rules.text(KeptRules.TABLE, 1).map(RuleText::document).orElseThrow();
        return "{\"document\": %s, \"parent\": 1, \"reason\": \"none\"}".formatted(Api.quoted(document));
    }

    private Api analyst() {
        return Callers.signedIn(api(), "analyst@xseven.example");
    }

    private String anUpdate() {
        String closed = "{\"dates\": [{\"date\": \"2026-12-24\", \"intervals\": []}]}";
        return mario().post("/api/v1/businesses/marios-italian/updates", closed).text("/links/self");
    }

    private void takePartsAway() {
        mistakes.put(ProblemCode.TOO_MANY_LISTENERS, () -> {
            Guest guest = guest();
            crowd.listenTo(guest.id());
            return guest.api().get(guest.path("/events"));
        });
        mistakes.put(ProblemCode.LISTENERS_UNAVAILABLE, () -> {
            crowd.fillTheHouse();
            return read("/events");
        });
        mistakes.put(ProblemCode.INTERNAL_ERROR, () -> {
            conversations.breakDown();
            return api().post(CREATE, "{\"flow\": \"GLOBAL\"}");
        });
        mistakes.put(ProblemCode.TEMPORAL_UNAVAILABLE, () -> {
            conversations.goAway();
            return api().post(CREATE, "{\"flow\": \"GLOBAL\"}");
        });
        mistakes.put(ProblemCode.STORE_UNAVAILABLE, () -> {
            town.goAway();
            return api().post(CREATE, "{\"flow\": \"DEDICATED\", \"businessId\": \"marios-italian\"}");
        });
        mistakes.put(ProblemCode.WORKERS_UNAVAILABLE, () -> {
            Guest guest = guest();
            conversations.fallSilent();
            return guest.api().post(guest.path("/end"), "{}");
        });
    }

    private Answer read(String rest, String... headers) {
        Guest guest = guest();
        return guest.api().get(guest.path(rest), headers);
    }

    private void bringBack() {
        crowd.leave();
        appointments.isFullBut();
        updates.isAsBefore();
        rules.isAsShipped();
        conversations.comeBack();
        town.comeBack();
    }

    /** Puts somebody on the waiting list; {@code customer} is a field of the wish with a comma behind it, or nothing. */
    private Answer join(String customer) {
        String wish = "{%2$s\"offer\": \"special\", \"from\": \"%1$s\", \"to\": \"%1$s\"}"
                .formatted(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1), customer);
        return mario().post("/api/v1/businesses/marios-italian/waiting-list", wish);
    }
}
