package com.xseven.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.KeptRules;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.PlayedReruns;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.Consultation;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Value;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.decision.KeptDecision;
import com.xseven.workflows.whatif.RerunTurn;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RuleTrialsTest extends OverHttp {

    private static final String VERSIONS = "/api/v1/rules/" + KeptRules.TABLE + "/versions";
    private static final DecisionTable SHIPPED = ShippedRules.table(new CamundaDecisionEngine(), KeptRules.TABLE);

    @Autowired
    private KeptRules rules;

    @Autowired
    private PlayedReruns reruns;

    @BeforeEach
    void decide() {
        rules.isAsShipped();
        decisions.are(IntStream.range(0, 120)
                .mapToObj(i -> new KeptDecision(
                        Occasion.ofTurn(
                                "conversation-" + i / 2,
                                i % 2 + 1,
                                clock.instant().minus(Duration.ofMinutes(30 + 60L * i))),
                        decision(1 + i % 4)))
                .toList());
        String draft =
                new String(ShippedRules.document(KeptRules.TABLE), StandardCharsets.UTF_8).replace(">10<", ">25<");
        analyst()
                .post(
                        VERSIONS,
                        "{\"parent\": 1, \"reason\": \"Longer\", \"document\": %s}".formatted(Api.quoted(draft)));
    }

    @Test
    void shouldSayWhatWouldHaveChangedByCountAndOneByOne() {
        // when
        Answer same = backtest(1, "{}");
        Answer draft = backtest(2, "{}");
        Answer more = backtest(2, "{\"cursor\": \"%s\"}".formatted(draft.text("/nextCursor")));
        Answer last = backtest(2, "{\"cursor\": \"%s\"}".formatted(more.text("/nextCursor")));

        // then
        assertThat(same.text("/decisions")).isEqualTo("120");
        assertThat(same.text("/unchanged")).isEqualTo("120");
        assertThat(same.text("/nextCursor")).isEmpty();
        assertThat(draft.text("/changed")).isEqualTo("120");
        assertThat(draft.text("/failed")).isEqualTo("0");
        assertThat(draft.text("/against")).isEqualTo("7");
        assertThat(draft.text("/changes/0/count")).isEqualTo("120");
        assertThat(draft.text("/changes/0/from/holdMinutes")).isEqualTo("10");
        assertThat(draft.text("/changes/0/to/holdMinutes")).isEqualTo("25");
        assertThat(draft.text("/changes/0/rowsTo/0")).isEqualTo("table");
        assertThat(draft.text("/examples/0/conversationId")).isEqualTo("conversation-0");
        assertThat(draft.text("/examples/0/before/holdMinutes")).isEqualTo("10");
        assertThat(draft.text("/examples/0/inputs/category")).isEqualTo("FOOD_HOSPITALITY");
        assertThat(more.text("/examples/0/conversationId")).isEqualTo("conversation-25");
        assertThat(last.body().at("/examples").size()).isEqualTo(20);
        assertThat(last.text("/nextCursor")).isEmpty();
    }

    @Test
    void shouldTryTheNewestOfTheDaysThatAreAskedFor() {
        assertThat(backtest(2, "{\"days\": 1}").text("/decisions")).isEqualTo("24");
        assertThat(backtest(2, "{\"limit\": 5}").text("/decisions")).isEqualTo("5");
        assertThat(backtest(2, "{\"days\": 91}").code()).isEqualTo("INVALID_REQUEST");
        assertThat(backtest(2, "{\"limit\": 0}").code()).isEqualTo("INVALID_REQUEST");
        assertThat(backtest(2, "{\"cursor\": \"x\"}").code()).isEqualTo("INVALID_REQUEST");
        assertThat(backtest(9, "{}").code()).isEqualTo("RULES_NOT_FOUND");
        assertThat(mario().post(VERSIONS + "/2/backtest", "{}").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldCountWhatCouldNotHaveBeenDecidedAndSayWhy() {
        // given
        decisions.are(List.of(new KeptDecision(
                Occasion.ofTurn("conversation-1", 3, clock.instant().minusSeconds(60)),
                new Decision(
                        KeptRules.TABLE,
                        "7",
                        List.of(),
                        new TreeMap<>(Map.of("partySize", "many")),
                        new TreeMap<>()))));

        // when
        Answer draft = backtest(2, "{}");

        // then
        assertThat(draft.text("/failed")).isEqualTo("1");
        assertThat(draft.text("/changed")).isEqualTo("0");
        assertThat(draft.text("/examples/0/failure")).contains("many");
    }

    @Test
    void shouldTellAConversationAsItWouldHaveBeenDecided() {
        // given
        reruns.come(() -> new WhatIfReport.Rerun(List.of(aTurn(1, "Shall I?"), aTurn(2, "Which day?")), true));

        // when
        Answer told = analyst().post(VERSIONS + "/2/what-if", "{\"conversationId\": \"conversation-3\"}");

        // then
        assertThat(told.text("/changed")).isEqualTo("2");
        assertThat(told.text("/turns/1/turn")).isEqualTo("2");
        assertThat(told.text("/turns/1/before/holdMinutes")).isEqualTo("10");
        assertThat(told.text("/turns/1/after/holdMinutes")).isEqualTo("25");
        assertThat(told.text("/rerun/changed")).isEqualTo("1");
        assertThat(told.text("/rerun/complete")).isEqualTo("true");
        assertThat(told.text("/rerun/turns/1/intent")).isEqualTo("BOOK");
        assertThat(told.text("/rerun/turns/1/before/text")).isEqualTo("Shall I?");
        assertThat(told.text("/rerun/turns/1/after/text")).isEqualTo("Which day?");
        assertThat(told.text("/rerun/turns/1/after/agent")).isEqualTo("RESTAURANT_FOOD");
        assertThat(told.text("/rerun/turns/1/after/decisions/0/outputs/holdMinutes"))
                .isEqualTo("10");
        assertThat(told.text("/rerun/turns/1/deed")).isEqualTo("ASSUMED");
        assertThat(reruns.wanted())
                .containsExactly(new WhatIfPlan(new ConversationId("conversation-3"), KeptRules.TABLE, 2));
        assertThat(analyst()
                        .post(VERSIONS + "/2/what-if", "{\"conversationId\": \"nobody-at-all\"}")
                        .code())
                .isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(analyst().post(VERSIONS + "/2/what-if", "{}").code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void shouldTryWhatIsAskedBetweenTurnsAndTakeTheConversationAgainByIt() {
        // given
        String policies = "/api/v1/rules/" + KeptRules.BURSTS + "/versions";
        decisions.are(List.of(new KeptDecision(
                Occasion.ofTurn("conversation-3", 1, clock.instant().minusSeconds(60)),
                new Decision(
                        KeptRules.BURSTS,
                        "1",
                        List.of("together"),
                        new TreeMap<>(Map.of("channel", "WEB", "stage", "GREETING", "waiting", "2")),
                        new TreeMap<>(Map.of("mode", "COALESCE", "pauseMillis", "0"))))));
        reruns.come(() -> new WhatIfReport.Rerun(List.of(aTurn(1, "")), true));

        // when
        Answer backtest = analyst().post(policies + "/1/backtest", "{}");
        Answer told = analyst().post(policies + "/1/what-if", "{\"conversationId\": \"conversation-3\"}");

        // then
        assertThat(backtest.text("/unchanged")).isEqualTo("1");
        assertThat(told.text("/turns/0/after/mode")).isEqualTo("COALESCE");
        assertThat(told.text("/rerun/changed")).isEqualTo("1");
        assertThat(told.text("/rerun/turns/0/after/text")).isEmpty();
        assertThat(reruns.wanted()).contains(new WhatIfPlan(new ConversationId("conversation-3"), KeptRules.BURSTS, 1));
    }

    @Test
    void shouldSayWhyAConversationWasNotTakenAgain() {
        assertThat(whatIfWith(() -> new WhatIfReport.Refused(List.of("line 7: no FEEL")))
                        .code())
                .isEqualTo("RULES_REFUSED");
        assertThat(whatIfWith(WhatIfReport.NotThere::new).code()).isEqualTo("CONVERSATION_NOT_FOUND");
        Answer late = whatIfWith(() -> {
            throw Problem.passing(ProblemCode.WORKERS_UNAVAILABLE, "Nobody was there.", Duration.ofSeconds(2));
        });
        assertThat(late.code()).isEqualTo("WORKERS_UNAVAILABLE");
        assertThat(analyst()
                        .post("/api/v1/rules/retention/versions/1/what-if", "{\"conversationId\": \"conversation-3\"}")
                        .code())
                .isEqualTo("RULES_NOT_IN_CONVERSATIONS");
    }

    private Answer whatIfWith(Supplier<WhatIfReport> report) {
        reruns.come(report);
        return analyst().post(VERSIONS + "/2/what-if", "{\"conversationId\": \"conversation-3\"}");
    }

    private RerunTurn aTurn(int number, String after) {
        return new RerunTurn(
                number,
                clock.instant(),
                Intent.BOOK,
                new RerunTurn.Side(Agent.RESTAURANT_FOOD, Stage.CONFIRMATION, "Shall I?", List.of(decision(4))),
                new RerunTurn.Side(Agent.RESTAURANT_FOOD, Stage.CONFIRMATION, after, List.of(decision(4))),
                Optional.of(RerunTurn.Deed.ASSUMED),
                !after.equals("Shall I?"));
    }

    private Answer backtest(int number, String wish) {
        return analyst().post(VERSIONS + "/" + number + "/backtest", wish);
    }

    private Api analyst() {
        return Callers.signedIn(api(), "analyst@xseven.example");
    }

    private static Decision decision(int party) {
        Decision said = Consultation.of(
                        SHIPPED,
                        Map.of(
                                "category", Value.of("FOOD_HOSPITALITY"),
                                "partySize", Value.of(party),
                                "daysAhead", Value.of(1),
                                "minutesAhead", Value.of(1_440),
                                "minLeadMinutes", Value.of(60),
                                "maxDaysAhead", Value.of(60),
                                "maxParty", Value.of(8),
                                "largePartyFrom", Value.of(6)))
                .decision();
        return new Decision(said.table(), "7", said.rows(), said.inputs(), said.outputs());
    }
}
