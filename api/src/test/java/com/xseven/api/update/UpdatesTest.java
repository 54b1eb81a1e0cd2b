package com.xseven.api.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.KeptUpdates;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.store.decision.DecisionKey;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.UpdatePlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpdatesTest extends OverHttp {

    private static final String UPDATES = "/api/v1/businesses/marios-italian/updates";
    private static final String CLOSED =
            "{\"dates\": [{\"date\": \"2026-12-24\", \"intervals\": [], \"reason\": \"Christmas Eve\"}]}";

    @Autowired
    private KeptUpdates updates;

    @BeforeEach
    void clear() {
        updates.isAsBefore();
    }

    @Test
    void shouldSetAnUpdateGoingAndShowItsState() {
        // when
        Answer begun = mario().post(UPDATES, CLOSED);
        Answer state = mario().get(begun.header("Location"));

        // then
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("/status")).isEqualTo("PENDING");
        assertThat(begun.text("/workflowId")).isEqualTo("update/marios-italian/" + begun.text("/updateId"));
        assertThat(state.text("/status")).isEqualTo("APPLIED");
        assertThat(state.body().at("/customers/told").asInt()).isEqualTo(1);
        assertThat(state.body().at("/staff/told").asInt()).isEqualTo(3);
        UpdatePlan plan = updates.plans().getFirst();
        assertThat(plan.actor()).isEqualTo("marios-italian.mario");
        assertThat(plan.undoWithin()).isEqualTo(Duration.ofHours(24));
        assertThat(decisions
                        .find(new DecisionQuery("time-limits", Optional.of("undo"), DecisionKey.until(Instant.MAX), 1))
                        .items())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.occasion().askedBy()).contains("person:marios-italian.mario");
                    assertThat(kept.occasion().business()).contains("marios-italian");
                    assertThat(kept.decision().outputs()).containsEntry("minutes", "1440");
                });
        assertThat(plan.change().dates())
                .containsExactly(
                        new DateHours(LocalDate.parse("2026-12-24"), true, List.of(), Optional.of("Christmas Eve")));
    }

    @Test
    void shouldBeginOneUpdateWhenTheRequestIsRepeated() {
        // when
        String first = mario().post(UPDATES, CLOSED, "Idempotency-Key", "k1").text("/updateId");
        String again = mario().post(UPDATES, CLOSED, "Idempotency-Key", "k1").text("/updateId");
        String named = mario().post(UPDATES, CLOSED.replace("{\"dates", "{\"changeId\": \"mine\", \"dates"))
                .text("/updateId");

        // then
        assertThat(again).isEqualTo(first);
        assertThat(named).isEqualTo("mine");
        assertThat(updates.plans()).hasSize(2);
    }

    @Test
    void shouldUndoAnUpdate() {
        // given
        String self = mario().post(UPDATES, CLOSED).text("/links/self");

        // when
        Answer undone = mario().post(self + "/undo", "{}");

        // then
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.text("/status")).isEqualTo("UNDONE");
    }

    @Test
    void shouldNameTheConflictOrSayThatItIsTooLateWhenItCannotBeUndone() {
        // given
        String self = mario().post(UPDATES, CLOSED).text("/links/self");

        // when
        updates.isChangedBySomebodyElse("date 2026-12-24");
        Answer conflict = mario().post(self + "/undo", "{}");
        updates.isFinal();
        Answer tooLate = mario().post(self + "/undo", "{}");

        // then
        assertThat(conflict.code()).isEqualTo("UPDATE_CONFLICT");
        assertThat(conflict.text("/detail")).contains("date 2026-12-24");
        assertThat(tooLate.code()).isEqualTo("UPDATE_FINAL");
    }

    @Test
    void shouldBeForThoseAloneWhoRunTheBusiness() {
        // given
        Api gloria = Callers.signedIn(api(), SmallTown.GLORIA);

        // then
        assertThat(api().post(UPDATES, CLOSED).status()).isEqualTo(401);
        assertThat(api().get(UPDATES + "/mine").status()).isEqualTo(401);
        assertThat(gloria.post(UPDATES, CLOSED).code()).isEqualTo("FORBIDDEN");
        assertThat(gloria.get(UPDATES + "/mine").code()).isEqualTo("FORBIDDEN");
        assertThat(gloria.post(UPDATES + "/mine/undo", "{}").code()).isEqualTo("FORBIDDEN");
        assertThat(Callers.guest(api()).api().post(UPDATES, CLOSED).code()).isEqualTo("FORBIDDEN");
        assertThat(updates.plans()).isEmpty();
    }

    @Test
    void shouldNameEveryFieldThatIsWrong() {
        // when
        Answer refused = mario().post(UPDATES, """
                {"changeId": "a b", "hours": {"MONDAY": [{"opens": "10:00"}]},
                 "dates": [{"intervals": []}, {"date": "2026-12-24", "intervals": [
                    {"opens": "10:00", "closes": "12:00"}, {"opens": "11:00", "closes": "13:00"}]}],
                 "offers": [{"id": "special"}, {"id": "special", "active": true},
                    {"id": "other", "price": {"amount": "1", "currency": "EUR"}}],
                 "staff": [{"active": true}]}""");

        // then
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(fields(refused))
                .containsExactly(
                        "changeId",
                        "hours.MONDAY[0]",
                        "dates[0].date",
                        "dates[1].intervals",
                        "offers[0]",
                        "offers[1]",
                        "offers[2].price.currency",
                        "staff[0].id");
        assertThat(mario().post(UPDATES, "{}").code()).isEqualTo("INVALID_REQUEST");
        assertThat(updates.plans()).isEmpty();
    }

    private static List<String> fields(Answer refused) {
        return Stream.iterate(0, place -> place + 1)
                .map(place -> refused.text("/errors/" + place + "/field"))
                .takeWhile(field -> !field.isEmpty())
                .toList();
    }
}
