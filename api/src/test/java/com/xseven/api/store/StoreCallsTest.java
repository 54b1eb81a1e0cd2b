package com.xseven.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.Database;
import com.xseven.store.journal.Journal;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

class StoreCallsTest {

    private final StoreCalls store = new StoreCalls();

    @Test
    void shouldSayThatTheStoreIsAwayAndNotWaitForItAgainRightAfterwards() {
        // given
        try (Database nowhere = Database.connect("jdbc:postgresql://127.0.0.1:1/none", "nobody", "nothing", 1)) {
            Journal journal = new Journal(nowhere.jdbi());
            assertAway(() -> store.ask(() -> journal.conversation(new ConversationId("0000000000"))));

            // when
            long begun = System.nanoTime();
            assertAway(() -> store.ask(() -> journal.conversation(new ConversationId("0000000000"))));

            // then
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void shouldNotCallAMistakeInAStatementAnOutage() {
        assertThatThrownBy(() -> store.tell(() -> {
                    throw new UnableToExecuteStatementException("a mistake");
                }))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThat(store.ask(() -> "an answer")).isEqualTo("an answer");
    }

    @Test
    void shouldGoOnAskingAfterAStatementThatTookTooLong() {
        assertAway(() -> store.tell(() -> {
            throw new UnableToExecuteStatementException(new SQLException("canceling statement", "57014"), null);
        }));
        assertThat(store.ask(() -> "an answer")).isEqualTo("an answer");
    }

    private static void assertAway(Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STORE_UNAVAILABLE));
    }
}
