package com.xseven.activities.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.activities.PortEllis;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.ordering.OrderInquiries;
import com.xseven.activities.understanding.EmbeddedUnderstanding;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.live.InForce;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.live.RuleDocuments;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.journal.Recordings;
import com.xseven.store.memory.Dealings;
import com.xseven.store.ordering.OrderGuesses;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersions;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.workflows.whatif.RerunTurn;
import com.xseven.workflows.whatif.WhatIfPlan;
import com.xseven.workflows.whatif.WhatIfReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A booked conversation, taken again by drafts as the store keeps them: what comes of it, and that nothing else does. */
class SandboxIT {

    private static final String STAGES = "stage-policy";
    private static final String ROUTING = "agent-routing";
    private static final String BURSTS = "burst-policy";
    private static final String RECOVERY = "recovery-strategy";

    private static PortEllis city;
    private static RuleVersions versions;
    private static LiveRules rules;
    private static ConversationId booked;
    private static ConversationId burst;
    private static ConversationId program;
    private static ConversationId recovered;
    private static Sandbox sandbox;
    private static final List<Integer> SIGNS_OF_LIFE = new ArrayList<>();

    private SortedMap<String, Long> rows = new TreeMap<>();

    @BeforeAll
    static void open() {
        city = new PortEllis();
        versions = new RuleVersions(city.database().jdbi());
        rules = new LiveRules(new CamundaDecisionEngine(), new Documents());
        EmbeddedUnderstanding understanding = new EmbeddedUnderstanding(new BuiltInUnderstanding(), city.businesses());
        for (String table : List.of(STAGES, ROUTING, BURSTS, RECOVERY)) {
            versions.seed(table, text(table, document -> document));
        }
        PastConversation past = new PastConversation(city, understanding);
        booked = past.ofABooking();
        burst = past.ofABurst(
                new ConversationId("a-burst-of-the-past"),
                Channel.WEB,
                List.of(List.of("What are your opening hours?", "Where are you?", "Thanks")));
        program = past.ofABurst(
                new ConversationId("a-program-of-the-past"),
                Channel.API,
                List.of(List.of("What are your opening hours?"), List.of("Where are you?")));
        recovered = past.ofARecovery(new ConversationId("a-recovery-of-the-past"));
        sandbox = new Sandbox(
                rules,
                new Recordings(city.database().jdbi()),
                understanding,
                new Sandbox.House(
                        city.businesses(),
                        city.appointments(),
                        OrderInquiries.unnoted(
                                city.orders(), new OrderGuesses(city.database().jdbi())),
                        city.waitingList(),
                        Recall.unnoted(
                                new Dealings(city.database().jdbi()),
                                new OrderGuesses(city.database().jdbi()))),
                SIGNS_OF_LIFE::add);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @BeforeEach
    void count() {
        SIGNS_OF_LIFE.clear();
        rows = rows();
    }

    @AfterEach
    void shouldHaveNoEffects() {
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void shouldComeOutAsItWasByTheSameRules() {
        // when
        WhatIfReport.Rerun rerun = rerun(STAGES, 1);

        // then
        assertThat(rerun.complete()).isTrue();
        assertThat(rerun.turns()).hasSize(4).noneMatch(RerunTurn::changed);
        assertThat(rerun.turns())
                .allSatisfy(turn ->
                        assertThat(turn.after().text()).isEqualTo(turn.before().text()));
        assertThat(rerun.turns().getFirst().intent()).isEqualTo(Intent.BOOK);
        assertThat(rerun.toString())
                .as("who sees rules does not see who spoke")
                .contains("•••")
                .doesNotContain("I'd like", "Ann Lee", "555-0999", "ann@example.com");
        assertThat(rerun.turns().get(2).deed()).contains(RerunTurn.Deed.AS_RECORDED);
        assertThat(rerun.turns().get(2).after().decisions().getLast().outputs()).containsEntry("next", "COMMIT");
        assertThat(SIGNS_OF_LIFE).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldShowTurnBesideTurnWhatIsAskedOtherwise() {
        // given: a person looks at every booking
        int draft = draft(STAGES, document -> document.replace("\"CONFIRM\"</text>", "\"HAND_OVER\"</text>"));

        // when
        WhatIfReport.Rerun rerun = rerun(STAGES, draft);

        // then
        RerunTurn asked = rerun.turns().getFirst();
        assertThat(asked.changed()).isFalse();
        RerunTurn proposed = rerun.turns().get(1);
        assertThat(proposed.changed()).isTrue();
        assertThat(proposed.before().stage()).isEqualTo(Stage.CONFIRMATION);
        assertThat(proposed.after().stage()).isEqualTo(Stage.COMPLETION);
        assertThat(proposed.after().text()).isNotEqualTo(proposed.before().text());
        Decision decision = proposed.after().decisions().getLast();
        assertThat(decision.version()).isEqualTo(String.valueOf(draft));
        assertThat(decision.outputs()).containsEntry("next", "HAND_OVER");
        assertThat(rerun.turns().get(2).deed()).isEmpty();
    }

    @Test
    void shouldShowWhoElseWouldAnswer() {
        // given
        int draft = draft(
                ROUTING, document -> document.replaceAll("\"RESTAURANT_FOOD\"</text>", "\"LOCAL_SERVICES\"</text>"));

        // when
        WhatIfReport.Rerun rerun = rerun(ROUTING, draft);

        // then
        RerunTurn first = rerun.turns().getFirst();
        assertThat(first.changed()).isTrue();
        assertThat(first.before().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(first.after().agent()).isEqualTo(Agent.LOCAL_SERVICES);
        assertThat(first.after().text()).isEqualTo(first.before().text());
        assertThat(first.after().decisions())
                .allSatisfy(decision -> assertThat(decision.table()).isEqualTo(ROUTING));
        assertThat(rerun.turns().get(2).deed()).contains(RerunTurn.Deed.AS_RECORDED);
    }

    @Test
    void shouldApologizeWhereADraftCannotDecide() {
        // given: nobody is left who may propose anything
        int draft = draft(STAGES, document -> without(document, "effect"));

        // when
        WhatIfReport.Rerun rerun = rerun(STAGES, draft);

        // then
        assertThat(rerun.turns().getFirst().changed()).isFalse();
        assertThat(rerun.turns().get(1).after().stage()).isEqualTo(Stage.ERROR_RECOVERY);
    }

    @Test
    void shouldLetMessagesInAsTheyWereByTheSameBurstPolicy() {
        assertThat(rerun(burst, BURSTS, 1).turns()).hasSize(1).noneMatch(RerunTurn::changed);
        assertThat(rerun(program, BURSTS, 1).turns()).hasSize(2).noneMatch(RerunTurn::changed);
        assertThat(rerun(booked, BURSTS, 1).turns())
                .hasSize(4)
                .allSatisfy(turn ->
                        assertThat(turn.after().text()).isEqualTo(turn.before().text()));
    }

    @Test
    void shouldAnswerOneByOneWhatWasAnsweredTogether() {
        // given
        int draft = draft(BURSTS, document -> document.replace("\"COALESCE\"</text>", "\"ENQUEUE\"</text>"));

        // when
        RerunTurn turn = rerun(burst, BURSTS, draft).turns().getFirst();

        // then
        assertThat(turn.changed()).isTrue();
        assertThat(turn.before().decisions()).hasSize(1);
        assertThat(turn.after().decisions())
                .extracting(decision -> decision.inputs().get("waiting"))
                .containsExactly("3", "2");
        assertThat(turn.after().decisions().getFirst().version()).isEqualTo(String.valueOf(draft));
        assertThat(turn.after().text().lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void shouldAnswerTogetherWhatWasAnsweredOneByOne() {
        // given
        int draft = draft(BURSTS, document -> document.replace("\"ENQUEUE\"</text>", "\"COALESCE\"</text>"));

        // when
        List<RerunTurn> turns = rerun(program, BURSTS, draft).turns();

        // then
        assertThat(turns).hasSize(2).allMatch(RerunTurn::changed);
        assertThat(turns.getFirst().before().text()).isNotEmpty();
        assertThat(turns.getFirst().after().text()).isEmpty();
        assertThat(turns.getLast().after().decisions())
                .extracting(decision -> decision.outputs().get("mode"))
                .containsExactly("COALESCE");
    }

    @Test
    void shouldLetTheCustomerFinishWhereADraftWantsQuiet() {
        // given: whoever writes to a program's address is given two seconds
        int draft = draft(
                BURSTS,
                document -> document.replaceAll("(?s)(<rule id=\"program\">.*?)<text>0</text>", "$1<text>2000</text>")
                        .replace("\"ENQUEUE\"</text>", "\"COALESCE\"</text>"));

        // when
        List<RerunTurn> turns = rerun(program, BURSTS, draft).turns();

        // then
        assertThat(turns.getLast().after().decisions().getFirst().outputs()).containsEntry("pauseMillis", "2000");
    }

    @Test
    void shouldRecoverAsItDidByTheSameRulesAndOtherwiseByOthers() {
        // given
        int draft = draft(
                RECOVERY, document -> document.replace("\"RETRY_SAME_AGENT\"</text>", "\"ESCALATE_TO_HUMAN\"</text>"));

        // when
        List<RerunTurn> same = rerun(recovered, RECOVERY, 1).turns();
        List<RerunTurn> other = rerun(recovered, RECOVERY, draft).turns();

        // then
        assertThat(same).hasSize(3).noneMatch(RerunTurn::changed);
        assertThat(same.get(1).after().decisions().getFirst().outputs()).containsEntry("strategy", "RETRY_SAME_AGENT");
        assertThat(other.getFirst().changed()).isFalse();
        assertThat(other.get(1).changed()).isTrue();
        assertThat(other.get(1).after().decisions().getFirst().outputs())
                .containsEntry("strategy", "ESCALATE_TO_HUMAN");
        assertThat(other.get(1).after().text())
                .isNotEqualTo(other.get(1).before().text());
    }

    @Test
    void shouldEvaluateNothingThatIsRefused() {
        int draft = draft(STAGES, document -> document.replace("\"CONFIRM\"</text>", "\"SHRUG\"</text>"));

        assertThat(sandbox.rerun(new WhatIfPlan(booked, STAGES, draft))).isInstanceOf(WhatIfReport.Refused.class);
        assertThat(SIGNS_OF_LIFE).isEmpty();
    }

    @Test
    void shouldSayThatThereIsNoSuchConversationOrTable() {
        assertThat(sandbox.rerun(new WhatIfPlan(new ConversationId("nobody-at-all"), STAGES, 1)))
                .isEqualTo(new WhatIfReport.NotThere());
        assertThatThrownBy(() -> sandbox.rerun(new WhatIfPlan(booked, "retention", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WhatIfReport.Rerun rerun(String table, int version) {
        return rerun(booked, table, version);
    }

    private static WhatIfReport.Rerun rerun(ConversationId conversation, String table, int version) {
        return (WhatIfReport.Rerun) sandbox.rerun(new WhatIfPlan(conversation, table, version));
    }

    /** Saves a draft of what comes with the system, and counts what is there after that. */
    private int draft(String table, UnaryOperator<String> change) {
        int parent = versions.of(table).getFirst().number();
        versions.save(new NewRuleVersion(table, parent, text(table, change), false, "alice", "What if"));
        rows = rows();
        return parent + 1;
    }

    private static RuleText text(String table, UnaryOperator<String> change) {
        String shipped = new String(ShippedRules.document(table), StandardCharsets.UTF_8);
        return new RuleText(change.apply(shipped), ShippedRules.examples(table));
    }

    private static String without(String document, String row) {
        return document.replaceAll("(?s)\\s*<rule id=\"" + row + "\">.*?</rule>", "");
    }

    /** How many rows each table of the database has, so that nothing can be written anywhere unseen. */
    private static SortedMap<String, Long> rows() {
        return city.database().jdbi().withHandle(handle -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            for (String table : handle.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                    .mapTo(String.class)
                    .list()) {
                counts.put(
                        table,
                        handle.createQuery("select count(*) from \"" + table + "\"")
                                .mapTo(Long.class)
                                .one());
            }
            return counts;
        });
    }

    /** What the store keeps; nothing was published since. */
    private static final class Documents implements RuleDocuments {

        @Override
        public Map<String, InForce> inForce() {
            return Map.of();
        }

        @Override
        public byte[] document(String table, int number) {
            return versions.text(table, number).orElseThrow().document().getBytes(StandardCharsets.UTF_8);
        }
    }
}
