package com.xseven.store.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelAccountsIT {

    private static final Instant EVENING = Instant.parse("2026-11-23T23:30:00Z");
    private static final ConversationId CONVERSATION = new ConversationId("conversation-1");
    private static final BusinessId MARIOS = new BusinessId("marios-italian");

    private final Database database = TestDatabase.empty();
    private final ModelAccounts accounts = new ModelAccounts(database.jdbi());

    @BeforeEach
    void migrate() {
        database.migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shouldAddUpWhatABusinessSpendsADay() {
        // when
        accounts.book(call(1, 1, EVENING));
        accounts.book(call(2, 1, EVENING));
        accounts.book(call(3, 1, EVENING.plus(Duration.ofHours(1))));

        // then
        assertThat(accounts.onDayOf(EVENING, Optional.of(MARIOS))).isEqualTo(new Spent(2, 200, 24, 3_000));
        assertThat(accounts.onDayOf(EVENING.plus(Duration.ofHours(1)), Optional.of(MARIOS)))
                .isEqualTo(new Spent(1, 100, 12, 1_500));
        assertThat(accounts.inConversation(CONVERSATION)).isEqualTo(new Spent(3, 300, 36, 4_500));
        assertThat(accounts.onDayOf(EVENING, Optional.empty())).isEqualTo(Spent.NOTHING);
    }

    @Test
    void shouldBookEachAttemptOnceHoweverOftenItIsTold() {
        // when
        accounts.book(call(1, 1, EVENING));
        accounts.book(call(1, 1, EVENING));
        accounts.book(call(1, 2, EVENING));

        // then
        assertThat(accounts.onDayOf(EVENING, Optional.of(MARIOS)).calls()).isEqualTo(2);
    }

    @Test
    void shouldKnowTheBudgetThatWasSetLast() {
        assertThat(accounts.budget(Optional.of(MARIOS))).isEmpty();

        accounts.setBudget(MARIOS, 1_000_000);
        accounts.setBudget(MARIOS, 2_000_000);

        assertThat(accounts.budget(Optional.of(MARIOS))).hasValue(2_000_000);
    }

    @Test
    void shouldForgetOldCallsAndKeepWhatTheirDayCost() {
        // given
        accounts.book(call(1, 1, EVENING));
        accounts.book(call(2, 1, EVENING));
        accounts.book(call(3, 1, EVENING.plus(Duration.ofHours(1))));

        // when, then
        assertThat(accounts.forget(EVENING.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(accounts.forget(EVENING.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(accounts.forget(EVENING.plusSeconds(1), 10)).isZero();
        assertThat(accounts.inConversation(CONVERSATION).calls()).isEqualTo(1);
        assertThat(accounts.onDayOf(EVENING, Optional.of(MARIOS)).calls()).isEqualTo(2);
    }

    private static PaidCall call(int number, int attempt, Instant at) {
        ModelNote note = new ModelNote(
                "ANSWER",
                "restaurant-food.answer@1.1",
                Optional.of("second/large"),
                "ANSWERS",
                List.of(),
                100,
                12,
                1_500,
                Duration.ofMillis(300),
                Duration.ofMillis(800),
                List.of(new ModelNote.FailedCall("first/large", "TIMED_OUT", Duration.ofSeconds(2))));
        return new PaidCall(CONVERSATION, 1, number, attempt, Optional.of(MARIOS), Agent.RESTAURANT_FOOD, note, at);
    }
}
