package com.xseven.store.rules;

import static com.xseven.store.decision.DecidedTurns.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.Lot;
import com.xseven.dialogue.reply.Failure;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.decision.DecidedTurns;
import com.xseven.store.journal.JournalWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleCanariesIT {

    private static final int AT_ONCE = 5_000;

    private static final String TABLE = "agent-routing";
    private static final Failure NO_AGENT = new Failure(Failure.Step.ROUTE, Failure.Kind.UNEXPECTED);
    /** After any trial that this test starts. */
    private final Instant later = Instant.now().plusSeconds(60);

    private Database database;
    private RuleVersions rules;
    private RuleCanaries canaries;
    private DecidedTurns turns;

    @BeforeEach
    void connect() {
        database = TestDatabase.empty();
        database.migrate();
        rules = new RuleVersions(database.jdbi());
        canaries = new RuleCanaries(database.jdbi());
        turns = new DecidedTurns(new JournalWriter(database.jdbi()), later);
        rules.seed(TABLE, text("shipped"));
        rules.save(new NewRuleVersion(TABLE, 1, text("edited"), true, "ann", "because"));
        rules.submit(TABLE, 2, "ann");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldPutOnTrialWhatASecondPersonChoosesAndEndItWithoutATrace() {
        // then
        assertThat(start(10, "ann")).isEqualTo(new MoveOutcome.OwnWork());
        assertThat(start(10, "bob")).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(canaries.inForce())
                .containsEntry(TABLE, new RuleInForce(1, Optional.of(new RuleInForce.Canary(2, 10))));
        assertThat(start(30, "bob")).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(canaries.find(TABLE).orElseThrow().share()).isEqualTo(30);

        // and when
        MoveOutcome stopped = canaries.stop(TABLE, 2, "ann");

        // then
        assertThat(stopped)
                .isInstanceOfSatisfying(
                        MoveOutcome.Moved.class,
                        moved -> assertThat(moved.version().status()).isEqualTo(RuleStatus.IN_REVIEW));
        assertThat(canaries.inForce()).containsEntry(TABLE, new RuleInForce(1, Optional.empty()));
        assertThat(canaries.find(TABLE)).isEmpty();
        assertThat(canaries.stop(TABLE, 2, "ann")).isEqualTo(new MoveOutcome.WrongStatus(RuleStatus.IN_REVIEW));
        assertThat(canaries.stop(TABLE, 9, "ann")).isEqualTo(new MoveOutcome.NotThere());
        assertThat(actions()).startsWith("CANARY_STOPPED", "CANARY_STARTED", "CANARY_STARTED", "SUBMITTED");
    }

    @Test
    void shouldTryOneVersionOfATableAtATimeAndNoneWithoutGreenChecks() {
        // given
        start(10, "bob");
        rules.save(new NewRuleVersion(TABLE, 2, text("another"), true, "ann", "because"));
        rules.save(new NewRuleVersion(TABLE, 3, text("faulty"), false, "ann", "because"));
        rules.submit(TABLE, 3, "ann");
        rules.submit(TABLE, 4, "ann");

        // then
        assertThat(canaries.start(wish(3, 10, "bob"))).isEqualTo(new MoveOutcome.OnTrial(2));
        assertThat(canaries.start(wish(4, 10, "bob"))).isEqualTo(new MoveOutcome.NotGreen());
        assertThat(canaries.start(wish(1, 10, "bob"))).isEqualTo(new MoveOutcome.WrongStatus(RuleStatus.PUBLISHED));
    }

    @Test
    void shouldEndWithWhateverIsPublishedMeanwhile() {
        // given
        rules.save(new NewRuleVersion(TABLE, 2, text("third"), true, "ann", "because"));
        rules.submit(TABLE, 3, "ann");
        rules.approve(TABLE, 3, "bob");
        rules.save(new NewRuleVersion(TABLE, 3, text("fourth"), true, "ann", "because"));
        rules.submit(TABLE, 4, "ann");
        assertThat(canaries.start(wish(2, 10, "bob"))).isEqualTo(new MoveOutcome.Overtaken(3));
        assertThat(canaries.start(wish(4, 10, "bob"))).isInstanceOf(MoveOutcome.Moved.class);

        // when
        rules.rollBack(TABLE, 1, "ann", "Too many complaints");

        // then
        assertThat(canaries.inForce()).containsEntry(TABLE, new RuleInForce(5, Optional.empty()));
        assertThat(rules.find(TABLE, 4).orElseThrow().status()).isEqualTo(RuleStatus.DRAFT);
        assertThat(actions()).contains("CANARY_STOPPED");
    }

    @Test
    void shouldBePublishedStraightFromItsTrial() {
        // given
        start(10, "bob");

        // when
        MoveOutcome approved = rules.approve(TABLE, 2, "bob");

        // then
        assertThat(approved).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(canaries.inForce()).containsEntry(TABLE, new RuleInForce(2, Optional.empty()));
    }

    @Test
    void shouldBeGivenUpOnceItsChecksAreNoLongerGreen() {
        // given
        start(10, "bob");
        rules.judge(TABLE, 2, true);
        assertThat(canaries.find(TABLE)).isPresent();

        // when
        rules.judge(TABLE, 2, false);

        // then
        assertThat(canaries.inForce()).containsEntry(TABLE, new RuleInForce(1, Optional.empty()));
        assertThat(rules.find(TABLE, 2).orElseThrow()).satisfies(version -> {
            assertThat(version.status()).isEqualTo(RuleStatus.DRAFT);
            assertThat(version.green()).isFalse();
        });
        assertThat(actions()).startsWith("CANARY_GIVEN_UP", "CANARY_STARTED");
    }

    @Test
    void shouldCountTurnsByTheVersionThatDecidedOrWasTo() {
        // given
        start(20, "bob");
        List<String> chosen = conversations(true).limit(4).toList();
        List<String> others = conversations(false).limit(4).toList();

        // when
        turns.decided(chosen.get(0), 1, decision(TABLE, 2, "a"));
        turns.escalated(chosen.get(0), 2, decision(TABLE, 2, "a"));
        turns.escalated(chosen.get(0), 3, decision(TABLE, 2, "a"));
        turns.failed(chosen.get(1), 1, NO_AGENT);
        turns.decided(chosen.get(2), 1, decision("another-table", 2, "a"));
        turns.decided(chosen.get(3), 1, decision(TABLE, 1, "before the worker knew"));
        turns.decided(others.get(0), 1, decision(TABLE, 1, "a"));
        turns.failed(others.get(1), 1, NO_AGENT);
        new DecidedTurns(new JournalWriter(database.jdbi()), Instant.parse("2026-01-01T00:00:00Z"))
                .decided(others.get(2), 1, decision(TABLE, 1, "before the trial"));

        // then
        RuleCanary canary = canaries.find(TABLE).orElseThrow();
        assertThat(canary.canary()).isEqualTo(new RuleCanary.Tally(4, 1, 1));
        assertThat(canary.published()).isEqualTo(new RuleCanary.Tally(2, 1, 0));
    }

    @Test
    void shouldGiveUpOnceWhatDoesWorseHoweverManyWorkersLook() throws Exception {
        // given
        start(20, "bob");
        List<String> chosen = conversations(true).limit(10).toList();
        conversations(false).limit(10).forEach(one -> turns.decided(one, 1, decision(TABLE, 1, "a")));
        chosen.stream().limit(9).forEach(one -> turns.decided(one, 1, decision(TABLE, 2, "a")));
        assertThat(canaries.giveUpWorse()).isEmpty();

        // when
        turns.failed(chosen.getLast(), 1, NO_AGENT);
        List<RuleLogEntry> givenUp;
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            givenUp = workers
                    .invokeAll(Stream.<Callable<List<RuleLogEntry>>>generate(() -> canaries::giveUpWorse)
                            .limit(16)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .toList();
        }

        // then
        assertThat(givenUp).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("CANARY_GIVEN_UP");
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.reason()).contains("1 errors in 10 turns, 10.0 % in place of 0.0 %");
        });
        assertThat(actions()).containsOnlyOnce("CANARY_GIVEN_UP");
        assertThat(rules.find(TABLE, 2).orElseThrow().status()).isEqualTo(RuleStatus.DRAFT);
        assertThat(canaries.inForce()).containsEntry(TABLE, new RuleInForce(1, Optional.empty()));
    }

    @Test
    void shouldGiveUpWhatBringsMorePeopleIn() {
        // given
        start(20, "bob");
        conversations(false).limit(10).forEach(one -> turns.decided(one, 1, decision(TABLE, 1, "a")));

        // when
        conversations(true).limit(10).forEach(one -> turns.escalated(one, 1, decision(TABLE, 2, "a")));

        // then
        assertThat(canaries.giveUpWorse())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason().orElseThrow()).contains("10 escalations"));
    }

    @Test
    void shouldCountTheNewestTurnsAloneAndFindThemByIndexHoweverManyThereAre() {
        // given
        start(20, "bob");
        fill(60_000);

        // then
        RuleCanary canary = canaries.find(TABLE).orElseThrow();
        assertThat(canary.canary()).isEqualTo(new RuleCanary.Tally(RuleCanary.NEWEST, 0, 0));
        assertThat(canary.published()).isEqualTo(new RuleCanary.Tally(RuleCanary.NEWEST, 0, 0));
        String plan = database.jdbi().withHandle(handle -> new CanaryTally(handle, TABLE, canary).plan());
        assertThat(plan)
                .contains("decisions_table_name_version_at_idx", "turns_failed", "turns_pkey")
                .doesNotContain("Seq Scan on turns", "Seq Scan on decisions");
    }

    /** So many turns since the trial began, in conversations of a hundred, each decided by the version that is to. */
    private void fill(int count) {
        turns.decided("conversation-0", 0, decision(TABLE, 1, "a"));
        database.jdbi()
                .useHandle(
                        handle -> handle.createUpdate("""
                insert into conversations select (jsonb_populate_record(conversations,
                    jsonb_build_object('id', 'many-' || number))).*
                from conversations, generate_series(0, :count / 100 - 1) number where id = 'conversation-0'""").bind("count", count).execute());
        for (int from = 0; from < count; from += AT_ONCE) {
            fill(from, Math.min(from + AT_ONCE, count));
        }
        database.jdbi().useHandle(handle -> handle.createScript("""
                insert into decisions select conversation_id, turn, 0, 'agent-routing',
                    case when cast(cast('x' || left(md5('agent-routing/' || conversation_id), 8) as bit(32)) as bigint)
                        % 10000 < 2000 then '2' else '1' end, array['a'], '{}', '{}', at
                from turns where conversation_id like 'many-%';
                analyze turns;
                analyze decisions;""").execute());
    }

    /** No statement may take longer than the store lets it. */
    private void fill(int from, int to) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                insert into turns select 'many-' || number / 100, number % 100 + 1, reply, explanation, standing,
                    at + number * interval '1 ms'
                from turns, generate_series(:from, :to - 1) number
                where conversation_id = 'conversation-0' and turn = 0""")
                        .bind("from", from)
                        .bind("to", to)
                        .execute());
    }

    @Test
    void shouldLookAtATrialWithoutWaitingForWhoeverChangesItsTable() {
        // given
        start(20, "bob");

        // then
        database.jdbi().useTransaction(handle -> {
            RuleRows.lock(handle, TABLE);
            assertThat(canaries.giveUpWorse()).isEmpty();
        });
    }

    private MoveOutcome start(int share, String actor) {
        return canaries.start(wish(2, share, actor));
    }

    private static NewCanary wish(int number, int share, String actor) {
        return new NewCanary(TABLE, number, share, actor, "Looks good", new BigDecimal("0.05"), 10);
    }

    /** Those on which the lot of a fifth falls, or does not. */
    private static Stream<String> conversations(boolean chosen) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> new ConversationId("conversation-" + number))
                .filter(one -> Lot.fallsOn(one, TABLE, 20) == chosen)
                .map(ConversationId::value);
    }

    private List<String> actions() {
        return rules.log(TABLE, Optional.empty(), 20).stream()
                .map(RuleLogEntry::action)
                .toList();
    }

    private static RuleText text(String document) {
        return new RuleText(document, "example,=> row");
    }
}
