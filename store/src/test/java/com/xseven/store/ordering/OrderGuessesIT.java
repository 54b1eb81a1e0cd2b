package com.xseven.store.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.ordering.OrderGuesses.Guess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderGuessesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Instant NOON = Instant.parse("2026-11-27T17:00:00Z");

    private Database database;
    private OrderGuesses guesses;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        guesses = new OrderGuesses(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldStopAConversationAfterItsLastGuess() {
        // when
        for (int number = 1; number <= OrderGuesses.MOST_IN_A_CONVERSATION; number++) {
            assertThat(guesses.admits(guess("ann", number), true)).isTrue();
            assertThat(guesses.admits(guess("ann", number), true)).isTrue();
        }

        // then
        assertThat(guesses.admits(guess("ann", 9), false)).isFalse();
        assertThat(guesses.admits(guess("ann", OrderGuesses.MOST_IN_A_CONVERSATION), false))
                .as("the same question again")
                .isTrue();
        assertThat(guesses.admits(guess("bob", 9), false)).isTrue();
    }

    @Test
    void shouldNoteNothingWhenAskedWhetherItWouldAdmit() {
        // when
        for (int number = 1; number <= 2 * OrderGuesses.MOST_IN_A_CONVERSATION; number++) {
            assertThat(guesses.wouldAdmit(guess("ann", number))).isTrue();
        }
        for (int number = 1; number <= OrderGuesses.MOST_IN_A_CONVERSATION; number++) {
            guesses.admits(guess("ann", number), true);
        }

        // then
        assertThat(guesses.wouldAdmit(guess("ann", 99))).isFalse();
        assertThat(guesses.wouldAdmit(guess("bob", 99))).isTrue();
    }

    @Test
    void shouldStopGuessesAtOnePhoneNumberAndAtOneNumberFromManyConversations() {
        // when
        for (int number = 1; number <= OrderGuesses.MOST_ELSEWHERE; number++) {
            guesses.admits(
                    new Guess(MARIOS, "%06d".formatted(number), "conversation " + number, List.of("12015550999"), NOON),
                    true);
            guesses.admits(new Guess(MARIOS, "777777", "other " + number, List.of("1201555" + number), NOON), true);
        }

        // then
        assertThat(guesses.admits(new Guess(MARIOS, "888888", "another", List.of("12015550999"), NOON), false))
                .isFalse();
        assertThat(guesses.admits(new Guess(MARIOS, "777777", "another", List.of("12015550998"), NOON), false))
                .isFalse();
        assertThat(guesses.admits(new Guess(MARIOS, "888888", "another", List.of("12015550998"), NOON), false))
                .isTrue();
        assertThat(guesses.admits(
                        new Guess(new BusinessId("sakura-sushi"), "777777", "another", List.of("12015550999"), NOON),
                        false))
                .isTrue();
    }

    @Test
    void shouldForgetWhatIsAnHourAgo() {
        // given
        for (int number = 1; number <= OrderGuesses.MOST_IN_A_CONVERSATION; number++) {
            guesses.admits(guess("ann", number), true);
        }
        Instant later = NOON.plus(Duration.ofHours(1)).plusSeconds(60);

        // then
        assertThat(guesses.admits(new Guess(MARIOS, "000009", "ann", List.of(), later), false))
                .isTrue();
    }

    @Test
    void shouldForgetNothingThatStillCounts() {
        // given
        guesses.admits(guess("ann", 0), true);
        guesses.admits(guess("ann", 60), true);

        // when, then
        assertThat(guesses.forget(NOON.plus(Duration.ofHours(1)), 1)).isOne();
        assertThat(guesses.forget(NOON.plus(Duration.ofHours(1)), 9)).isOne();
        assertThat(guesses.forget(NOON.plus(Duration.ofHours(1)), 9)).isZero();
        assertThat(guesses.forget(NOON.plus(Duration.ofHours(2)), 9)).isEqualTo(2);
    }

    private static Guess guess(String asker, int number) {
        return new Guess(MARIOS, "%06d".formatted(number), asker, List.of(), NOON.plusSeconds(number));
    }
}
