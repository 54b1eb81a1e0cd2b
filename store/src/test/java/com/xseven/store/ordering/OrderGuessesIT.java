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
            assertThat(guesses.areTooMany(guess("ann", number))).isFalse();
            guesses.wasWrong(guess("ann", number));
            guesses.wasWrong(guess("ann", number));
        }

        // then
        assertThat(guesses.areTooMany(guess("ann", 9))).isTrue();
        assertThat(guesses.areTooMany(guess("ann", OrderGuesses.MOST_IN_A_CONVERSATION)))
                .as("the same question again")
                .isFalse();
        assertThat(guesses.areTooMany(guess("bob", 9))).isFalse();
    }

    @Test
    void shouldStopGuessesAtOnePhoneNumberAndAtOneNumberFromManyConversations() {
        // when
        for (int number = 1; number <= OrderGuesses.MOST_ELSEWHERE; number++) {
            guesses.wasWrong(new Guess(
                    MARIOS, "%06d".formatted(number), "conversation " + number, List.of("12015550999"), NOON));
            guesses.wasWrong(new Guess(MARIOS, "777777", "other " + number, List.of("1201555" + number), NOON));
        }

        // then
        assertThat(guesses.areTooMany(new Guess(MARIOS, "888888", "another", List.of("12015550999"), NOON)))
                .isTrue();
        assertThat(guesses.areTooMany(new Guess(MARIOS, "777777", "another", List.of("12015550998"), NOON)))
                .isTrue();
        assertThat(guesses.areTooMany(new Guess(MARIOS, "888888", "another", List.of("12015550998"), NOON)))
                .isFalse();
        assertThat(guesses.areTooMany(
                        new Guess(new BusinessId("sakura-sushi"), "777777", "another", List.of("12015550999"), NOON)))
                .isFalse();
    }

    @Test
    void shouldForgetWhatIsAnHourAgo() {
        // given
        for (int number = 1; number <= OrderGuesses.MOST_IN_A_CONVERSATION; number++) {
            guesses.wasWrong(guess("ann", number));
        }
        Instant later = NOON.plus(Duration.ofHours(1)).plusSeconds(60);

        // then
        assertThat(guesses.areTooMany(new Guess(MARIOS, "000009", "ann", List.of(), later)))
                .isFalse();

        // when
        guesses.wasWrong(new Guess(MARIOS, "000009", "ann", List.of(), later));

        // then
        List<Integer> left = database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from order_guesses")
                        .mapTo(Integer.class)
                        .list());
        assertThat(left).containsExactly(2);
    }

    private static Guess guess(String asker, int number) {
        return new Guess(MARIOS, "%06d".formatted(number), asker, List.of(), NOON.plusSeconds(number));
    }
}
