package com.xseven.store.decision;

import static com.xseven.store.decision.DecidedTurns.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.journal.JournalWriter;
import com.xseven.workflows.journal.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
                .containsExactly(
                        new KeptDecision("conversation-one", 1, AT, decision(TABLE, 3, "a")),
                        new KeptDecision("conversation-one", 2, AT, decision(TABLE, 5, "c")));
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

    private List<String> read(Instant since, Instant until, int limit) {
        List<String> conversations = new ArrayList<>();
        decisions.each(TABLE, since, until, limit, kept -> conversations.add(kept.conversation()));
        return conversations;
    }

    private DecidedTurns at(Instant moment) {
        return new DecidedTurns(new JournalWriter(database.jdbi()), moment);
    }
}
