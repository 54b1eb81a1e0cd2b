package com.xseven.store.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleVersionsIT {

    private static final String TABLE = "agent-routing";

    private Database database;
    private RuleVersions rules;

    @BeforeEach
    void connect() {
        database = TestDatabase.empty();
        database.migrate();
        rules = new RuleVersions(database.jdbi());
        rules.seed(TABLE, text("shipped"));
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldPublishWhatComesWithTheSystemOnceAndWhatComesWithALaterSystemOnce() {
        // when
        rules.seed(TABLE, text("shipped"));
        rules.seed(TABLE, text("shipped later"));
        rules.seed(TABLE, text("shipped"));

        // then
        assertThat(rules.published()).isEqualTo(Map.of(TABLE, 2));
        assertThat(rules.text(TABLE, 2)).contains(text("shipped later"));
        assertThat(statuses()).containsExactly(RuleStatus.PUBLISHED, RuleStatus.RETIRED);
    }

    @Test
    void shouldLeaveATableToPeopleOnceTheySavedAVersion() {
        // given
        save(1, "ann", "edited");

        // when
        rules.seed(TABLE, text("shipped later"));

        // then
        assertThat(rules.published()).isEqualTo(Map.of(TABLE, 1));
    }

    @Test
    void shouldPublishADraftByASecondPersonOnly() {
        // given
        save(1, "ann", "edited");

        // then
        assertThat(rules.approve(TABLE, 2, "bob")).isEqualTo(new MoveOutcome.WrongStatus(RuleStatus.DRAFT));
        assertThat(rules.submit(TABLE, 2, "ann")).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(rules.approve(TABLE, 2, "ann")).isEqualTo(new MoveOutcome.OwnWork());
        assertThat(rules.published()).isEqualTo(Map.of(TABLE, 1));

        // and when
        MoveOutcome.Moved moved = (MoveOutcome.Moved) rules.approve(TABLE, 2, "bob");

        // then
        assertThat(moved.version().reviewer()).contains("bob");
        assertThat(moved.version().publishedAt()).isPresent();
        assertThat(rules.published()).isEqualTo(Map.of(TABLE, 2));
        assertThat(statuses()).containsExactly(RuleStatus.PUBLISHED, RuleStatus.RETIRED);
        assertThat(rules.log(TABLE, Optional.empty(), 10).reversed())
                .extracting(entry -> entry.number() + " " + entry.action() + " " + entry.actor())
                .containsExactly(
                        "1 PUBLISHED system", "2 SAVED ann", "2 SUBMITTED ann", "1 RETIRED bob", "2 PUBLISHED bob");
    }

    @Test
    void shouldNameTheNewestVersionWhenADraftWasMadeFromAnOlderOne() {
        // given
        save(1, "ann", "hers");

        // when
        SaveOutcome second = save(1, "bob", "his");

        // then
        assertThat(second).isEqualTo(new SaveOutcome.Stale(rules.find(TABLE, 2).orElseThrow()));
        assertThat(rules.of(TABLE)).hasSize(2);
        assertThat(save(2, "bob", "his")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save(17, "bob", "his")).isEqualTo(new SaveOutcome.NoParent());
        assertThat(rules.save(new NewRuleVersion("unknown", 1, text("x"), true, "bob", "because")))
                .isEqualTo(new SaveOutcome.NoParent());
    }

    @Test
    void shouldSaveOneOfTwentyDraftsThatAreSavedAtOnce() throws Exception {
        try (ExecutorService analysts = Executors.newFixedThreadPool(8)) {
            // when
            List<Callable<SaveOutcome>> saves = IntStream.range(0, 20)
                    .<Callable<SaveOutcome>>mapToObj(i -> () -> save(1, "analyst " + i, "edited " + i))
                    .toList();
            List<SaveOutcome> outcomes =
                    analysts.invokeAll(saves).stream().map(Future::resultNow).toList();

            // then
            assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(SaveOutcome.Stale.class::isInstance).hasSize(19);
        }
    }

    @Test
    void shouldPublishAnEarlierVersionAgainInOneStep() {
        // given
        save(1, "ann", "edited");
        rules.submit(TABLE, 2, "ann");
        rules.approve(TABLE, 2, "bob");
        save(2, "ann", "overtaken");
        rules.submit(TABLE, 3, "ann");

        // when
        MoveOutcome outcome = rules.rollBack(TABLE, 1, "ann", "Too many complaints");

        // then
        assertThat(outcome).isEqualTo(new MoveOutcome.Moved(rules.find(TABLE, 4).orElseThrow()));
        assertThat(rules.published()).isEqualTo(Map.of(TABLE, 4));
        assertThat(rules.text(TABLE, 4)).contains(text("shipped"));
        assertThat(rules.find(TABLE, 4).orElseThrow().parent()).contains(1);
        assertThat(rules.approve(TABLE, 3, "bob")).isEqualTo(new MoveOutcome.Overtaken(4));
        assertThat(rules.rollBack(TABLE, 3, "ann", "never decided"))
                .isEqualTo(new MoveOutcome.WrongStatus(RuleStatus.IN_REVIEW));
        assertThat(rules.rollBack(TABLE, 9, "ann", "not there")).isEqualTo(new MoveOutcome.NotThere());
    }

    @Test
    void shouldGoBackToItsAuthorWhenRejectedByAnotherOrTakenBackByTheAuthor() {
        // given
        save(1, "ann", "edited");
        assertThat(rules.reject(TABLE, 2, "bob", "too early")).isEqualTo(new MoveOutcome.WrongStatus(RuleStatus.DRAFT));
        rules.submit(TABLE, 2, "ann");

        // then
        assertThat(rules.reject(TABLE, 2, "ann", "not mine to judge")).isEqualTo(new MoveOutcome.OwnWork());
        assertThat(rules.withdraw(TABLE, 2, "bob")).isEqualTo(new MoveOutcome.NotYours());
        assertThat(rules.reject(TABLE, 2, "bob", "Who pays for that?")).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(rules.find(TABLE, 2).orElseThrow().status()).isEqualTo(RuleStatus.DRAFT);
        rules.submit(TABLE, 2, "ann");
        assertThat(rules.withdraw(TABLE, 2, "ann")).isInstanceOf(MoveOutcome.Moved.class);

        // and then, page by page
        List<RuleLogEntry> newest = rules.log(TABLE, Optional.empty(), 2);
        List<RuleLogEntry> older = rules.log(TABLE, Optional.of(newest.getLast().id()), 10);
        assertThat(newest).extracting(RuleLogEntry::action).containsExactly("WITHDRAWN", "SUBMITTED");
        assertThat(older)
                .extracting(RuleLogEntry::action)
                .containsExactly("REJECTED", "SUBMITTED", "SAVED", "PUBLISHED");
        assertThat(older.getFirst().reason()).contains("Who pays for that?");
    }

    @Test
    void shouldPublishNothingWithoutGreenChecksWhoeverAsks() {
        // given
        rules.save(new NewRuleVersion(TABLE, 1, text("faulty"), false, "ann", "because"));
        rules.submit(TABLE, 2, "ann");

        // then
        assertThat(rules.approve(TABLE, 2, "bob")).isEqualTo(new MoveOutcome.NotGreen());
        assertThatThrownBy(() -> database.jdbi()
                        .useHandle(handle ->
                                handle.execute("update rule_versions set status = 'CANARY' where number = 2")))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("green checks");

        // and when
        rules.judge(TABLE, 2, true);

        // then
        assertThat(rules.approve(TABLE, 2, "bob")).isInstanceOf(MoveOutcome.Moved.class);
    }

    @Test
    void shouldNeverChangeWhatAVersionSays() {
        assertThatThrownBy(() ->
                        database.jdbi().useHandle(handle -> handle.execute("update rule_versions set examples = ''")))
                .isInstanceOf(JdbiException.class);
        assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("delete from rule_versions")))
                .isInstanceOf(JdbiException.class);
    }

    private SaveOutcome save(int parent, String author, String document) {
        return rules.save(new NewRuleVersion(TABLE, parent, text(document), true, author, "because"));
    }

    private List<RuleStatus> statuses() {
        return rules.of(TABLE).stream().map(RuleVersion::status).toList();
    }

    private static RuleText text(String document) {
        return new RuleText(document, "example,=> row");
    }
}
