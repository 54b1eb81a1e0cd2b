package com.xseven.store.decision;

import static com.xseven.store.decision.DecidedTurns.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.journal.JournalWriter;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsIT {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TABLE = "agent-routing";

    private Database database;
    private Decisions decisions;

    @BeforeEach
    void connect() {
        database = TestDatabase.empty();
        database.migrate();
        decisions = new Decisions(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldStandOnceWithTheTurnThatTheyWereMadeIn() {
        // given
        DecidedTurns turns = at(AT);

        // when
        turns.decided("conversation-one", 1, decision(TABLE, 3, "a"), decision("agent-collaborators", 4, "b"));
        Recorded again = turns.decided("conversation-one", 1, decision(TABLE, 5, "another attempt"));
        turns.decided("conversation-one", 2, decision(TABLE, 5, "c"));

        // then
        assertThat(again).isInstanceOf(Recorded.StoodAlready.class);
        assertThat(decisions.of(new ConversationId("conversation-one"), TABLE))
                .containsExactly(ofTurn(1, decision(TABLE, 3, "a")), ofTurn(2, decision(TABLE, 5, "c")));
    }

    @Test
    void shouldBeReadNewestFirstWithinTheirTimeAndForgottenWhenOld() {
        // given
        for (int day = 0; day < 10; day++) {
            at(AT.minus(Duration.ofDays(day))).decided("conversation-" + day, 1, decision(TABLE, 1, "a"));
        }

        // then
        assertThat(read(AT.minus(Duration.ofDays(3)), AT, 100))
                .containsExactly("conversation-1", "conversation-2", "conversation-3");
        assertThat(read(AT.minus(Duration.ofDays(30)), AT, 2)).containsExactly("conversation-1", "conversation-2");

        // and when
        int forgotten = decisions.forget(AT.minus(Duration.ofDays(4)), 3);

        // then
        assertThat(forgotten).isEqualTo(3);
        assertThat(decisions.forget(AT.minus(Duration.ofDays(4)), 100)).isEqualTo(2);
        assertThat(read(AT.minus(Duration.ofDays(30)), AT.plusSeconds(1), 100)).hasSize(5);
    }

    @Test
    void shouldStandAsTurnZeroWhenTheyWereMadeAtTheBeginning() {
        // given
        JournalWriter writer = new JournalWriter(database.jdbi());
        Opening opening = DecidedTurns.opening(
                new ConversationId("conversation-one"), AT, Optional.of(decision("retention", 4, "day")));

        // when
        writer.open(opening);
        writer.open(opening);

        // then
        assertThat(decisions.of(opening.id(), "retention")).containsExactly(ofTurn(0, decision("retention", 4, "day")));
    }

    @Test
    void shouldStandBesideThoseOfTurnsWhenNoTurnMadeThem() {
        // given
        ConversationId over = new ConversationId("conversation-one");
        at(AT).decided("conversation-one", 1, decision(TABLE, 1, "a"));
        KeptDecision late = new KeptDecision(
                Occasion.besideTurns("conversation-one", "person:ann", AT.plusSeconds(2)), decision(TABLE, 2, "b"));
        KeptDecision wish = new KeptDecision(
                Occasion.ofWish("person:bob", Optional.of("no-such-business"), AT.plusSeconds(1)),
                decision(TABLE, 2, "a"));

        // when
        decisions.add(List.of(late, wish));

        // then
        List<KeptDecision> read = new ArrayList<>();
        decisions.each(TABLE, AT, AT.plusSeconds(9), 10, read::add);
        assertThat(read).containsExactly(late, wish, ofTurn(1, decision(TABLE, 1, "a")));
        assertThat(decisions.of(over, TABLE)).containsExactly(ofTurn(1, decision(TABLE, 1, "a")), late);
        assertThat(decisions.outsideTurns(over)).containsExactly(late);
        assertThat(found(Optional.of("row-a"), AT.plusSeconds(9), 9))
                .containsExactly(wish, ofTurn(1, decision(TABLE, 1, "a")));
        assertThat(found(Optional.empty(), AT.plusSeconds(2), 9))
                .containsExactly(wish, ofTurn(1, decision(TABLE, 1, "a")));
        assertThat(found(Optional.empty(), AT.plusSeconds(9), 1)).containsExactly(late);

        // and when
        int forgotten = decisions.forget(AT.plusSeconds(2), 10);

        // then
        assertThat(forgotten).isEqualTo(2);
        assertThat(found(Optional.empty(), AT.plusSeconds(9), 9)).containsExactly(late);
    }

    @Test
    void shouldReadTheNewestAboutAConversationInTheirOrder() {
        // given
        ConversationId over = new ConversationId("conversation-one");
        at(AT).decided("conversation-one", 1, decision(TABLE, 1, "a"));
        List<KeptDecision> many = IntStream.range(0, 25)
                .mapToObj(version -> new KeptDecision(
                        Occasion.besideTurns("conversation-one", "person:ann", AT), decision(TABLE, version, "b")))
                .toList();

        // when
        decisions.add(many);

        // then
        assertThat(decisions.outsideTurns(over)).containsExactlyElementsOf(many.subList(5, 25));
    }

    @Test
    void shouldBeReadPageByPageEachOnceWhateverWasDecidedAtTheSameMoment() {
        // given
        Instant moment = AT.plusNanos(123_456_000);
        for (String conversation : List.of("conversation-one", "conversation-two")) {
            at(moment).decided(conversation, 1, decision(TABLE, 1, "a"), decision(TABLE, 1, "b"));
            at(moment).decided(conversation, 2, decision(TABLE, 1, "c"));
        }
        at(moment.minusNanos(1_000)).decided("conversation-one", 3, decision(TABLE, 1, "older"));
        decisions.add(List.of(
                wish(decision(TABLE, 1, "d"), moment),
                new KeptDecision(
                        Occasion.besideTurns("conversation-one", "person:ann", moment), decision(TABLE, 1, "e")),
                wish(decision(TABLE, 1, "newer"), moment.plusNanos(1_000))));

        // when
        List<KeptDecision> read = new ArrayList<>();
        Optional<DecisionKey> before = Optional.of(DecisionKey.until(AT.plusSeconds(9)));
        while (before.isPresent()) {
            DecisionPage page = decisions.find(new DecisionQuery(TABLE, Optional.empty(), before.get(), 2));
            read.addAll(page.items());
            before = page.next();
            decisions.add(List.of(wish(decision(TABLE, 1, "later"), AT.plusSeconds(8))));
        }

        // then
        assertThat(read)
                .extracting(kept -> kept.decision().outputs().get("said"))
                .containsExactly("newer", "c", "b", "a", "c", "b", "a", "e", "d", "older");
    }

    private static KeptDecision wish(Decision decision, Instant at) {
        return new KeptDecision(Occasion.ofWish("person:bob", Optional.empty(), at), decision);
    }

    private List<KeptDecision> found(Optional<String> row, Instant until, int limit) {
        return decisions
                .find(new DecisionQuery(TABLE, row, DecisionKey.until(until), limit))
                .items();
    }

    private static KeptDecision ofTurn(int turn, Decision decision) {
        return new KeptDecision(Occasion.ofTurn("conversation-one", turn, AT), decision);
    }

    private List<String> read(Instant since, Instant until, int limit) {
        List<String> conversations = new ArrayList<>();
        decisions.each(
                TABLE,
                since,
                until,
                limit,
                kept -> conversations.add(kept.occasion().conversation().orElseThrow()));
        return conversations;
    }

    private DecidedTurns at(Instant moment) {
        return new DecidedTurns(new JournalWriter(database.jdbi()), moment);
    }
}
