package com.xseven.activities.memory;

import static com.xseven.activities.memory.Earlier.Person.ANN;
import static com.xseven.activities.memory.Earlier.Person.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.memory.Dealings;
import com.xseven.store.ordering.OrderGuesses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what was before, and how much of it. */
class RecallIT {

    private static final ConversationId HERE = new ConversationId("conversation-here");
    private static final Instant NOW = PortEllis.NOW.toInstant();

    private PortEllis city;
    private Earlier earlier;
    private Recall recall;

    @BeforeEach
    void open() {
        city = new PortEllis();
        earlier = new Earlier(city);
        recall = city.recall();
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void shouldRecallToWhoKnowsTheNameAndThePhoneNumberOrTheAddress() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);
        earlier.order("order", "marios-italian", "Lasagna al Forno", ANN);

        // then
        Claim byMail = new Claim(Optional.of(" ANN  lée"), Optional.empty(), Optional.of("Ann@Example.com "));
        assertThat(earlier(ANN.claim(), 1)).isEqualTo(earlier(byMail, 2));
        assertThat(earlier(ANN.claim(), 3).dealings())
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(Dealing.Visit.class, visit -> {
                    assertThat(visit.at()).hasToString("2026-11-12T19:00");
                    assertThat(visit.partySize()).isEqualTo(2);
                    assertThat(visit.ahead()).isFalse();
                });
    }

    @Test
    void shouldRecallNothingToWhoKnowsOneOfThemOnly() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);

        // then
        assertThat(earlier(new Claim(Optional.empty(), Optional.of(ANN.phone()), Optional.empty()), 1)
                        .isEmpty())
                .isTrue();
        assertThat(earlier(new Claim(Optional.of("Ann Lee"), Optional.empty(), Optional.empty()), 2)
                        .isEmpty())
                .isTrue();
        assertThat(earlier(new Claim(Optional.of("Bob Stone"), Optional.of(ANN.phone()), Optional.empty()), 3)
                        .isEmpty())
                .isTrue();
        assertThat(earlier(new Claim(Optional.of("Ann Lee"), Optional.of(BOB.phone()), Optional.empty()), 4)
                        .isEmpty())
                .isTrue();
        assertThat(earlier(new Claim(Optional.of("Ann Lee"), Optional.of("+1"), Optional.empty()), 5)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void shouldTellNobodyOfThoseWhoShareAPhoneOfTheOther() {
        // given
        Earlier.Person son = new Earlier.Person("Tom Lee", ANN.phone(), "tom@example.com");
        earlier.visit("mother", "lux-hair-lounge", Optional.of("color"), "2026-11-12T11:00", ANN);
        earlier.visit("son", "lux-hair-lounge", Optional.of("haircut"), "2026-11-13T15:00", son);

        // then
        assertThat(recall.earlier(son.claim(), asker("lux-hair-lounge", 1)).visits())
                .extracting(Dealing.Visit::offer)
                .containsExactly(Optional.of("haircut"));
    }

    @Test
    void shouldRecallNothingOfAnotherBusinessNorOfAPractice() {
        // given
        earlier.visit("elsewhere", "sakura-sushi", Optional.empty(), "2026-11-12T19:00", ANN);
        String practice = city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select id from businesses where category = 'HEALTH_MEDICAL' order by id limit 1")
                        .mapTo(String.class)
                        .one());
        earlier.visit("practice", practice, Optional.empty(), "2026-11-12T10:00", ANN);

        // then
        assertThat(earlier(ANN.claim(), 1).isEmpty()).isTrue();
        assertThat(recall.all(ANN.claim(), asker(practice, 2)).isEmpty()).isTrue();
    }

    @Test
    void shouldRecallToNobodyAnyMoreAfterTooManyWrongNames() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);
        for (int turn = 1; turn <= OrderGuesses.MOST_IN_A_CONVERSATION; turn++) {
            Claim wrong = new Claim(Optional.of("Ann " + turn), Optional.of(ANN.phone()), Optional.empty());
            assertThat(earlier(wrong, turn).isEmpty()).isTrue();
        }

        // then
        assertThat(earlier(ANN.claim(), 9).isEmpty()).isTrue();
        assertThat(recall.earlier(
                                ANN.claim(),
                                new Recall.Asker(
                                        city.business("marios-italian"),
                                        Optional.of(new ConversationId("conversation-else")),
                                        NOW))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void shouldCountAWrongNameOnceInAConversationHoweverManyTurnsHoldOnToIt() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);
        Claim wrong = new Claim(Optional.of("Bob Stone"), Optional.of(ANN.phone()), Optional.empty());
        for (int turn = 1; turn <= OrderGuesses.MOST_ELSEWHERE + 1; turn++) {
            assertThat(earlier(wrong, turn).isEmpty()).isTrue();
            assertThat(recall.all(wrong, asker("marios-italian", 100 + turn)).isEmpty())
                    .isTrue();
        }

        // then
        assertThat(earlier(ANN.claim(), 300).isEmpty()).isFalse();
        assertThat(guesses())
                .hasSize(1)
                .allSatisfy(id -> assertThat(id).contains(HERE.value()).doesNotContainIgnoringCase("bob", ANN.phone()));
    }

    private List<String> guesses() {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select distinct guess from order_guesses")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void shouldNotCountWhatNobodyAsksInEarnest() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);
        Recall unnoted = Recall.unnoted(
                new Dealings(city.database().jdbi()),
                new OrderGuesses(city.database().jdbi()));
        Claim wrong = new Claim(Optional.of("Ann Low"), Optional.of(ANN.phone()), Optional.empty());
        for (int turn = 1; turn <= 9; turn++) {
            assertThat(unnoted.earlier(wrong, asker("marios-italian", turn)).isEmpty())
                    .isTrue();
        }

        // then
        assertThat(earlier(ANN.claim(), 10).isEmpty()).isFalse();
    }

    @Test
    void shouldTellWhereItWasMadeWhoeverItIs() {
        // given
        earlier.order("order", "marios-italian", "Lasagna al Forno", ANN);
        Recall.Asker there = new Recall.Asker(
                city.business("marios-italian"), Optional.of(new ConversationId("conversation-of-order")), NOW);
        Claim nobody = new Claim(Optional.empty(), Optional.empty(), Optional.empty());

        // then
        assertThat(recall.all(nobody, there).lastOrder()).isPresent();
        assertThat(recall.all(nobody, asker("marios-italian", 1)).isEmpty()).isTrue();
        assertThat(recall.earlier(ANN.claim(), there).isEmpty()).isTrue();
    }

    @Test
    void shouldRecallTheNearestAndTheLatestAndNoMore() {
        // given
        for (int day = 10; day < 20; day++) {
            earlier.visit("past-" + day, "marios-italian", Optional.empty(), "2026-11-" + day + "T19:00", ANN);
            earlier.visit("ahead-" + day, "marios-italian", Optional.empty(), "2026-12-" + day + "T19:00", ANN);
        }

        // when
        Recollection told = earlier(ANN.claim(), 1);

        // then
        assertThat(told.dealings())
                .hasSize(Recall.MOST)
                .extracting(dealing -> dealing.at().toLocalDate().toString())
                .containsExactly("2026-12-11", "2026-12-10", "2026-11-19", "2026-11-18", "2026-11-17");
        assertThat(told.visits().map(Dealing.Visit::ahead))
                .startsWith(false, false, false)
                .endsWith(true);
    }

    @Test
    void shouldRecallNothingOfWhoseDetailsWereTakenOut() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-11-12T19:00", ANN);
        earlier.order("order", "marios-italian", "Lasagna al Forno", ANN);
        earlier.remark("No nuts, please", ANN);
        assertThat(earlier(ANN.claim(), 1).dealings()).hasSize(3);

        // when
        earlier.anonymise();

        // then
        assertThat(earlier(ANN.claim(), 2).isEmpty()).isTrue();
    }

    @Test
    void shouldRecallNothingThatIsLongAgo() {
        // given
        earlier.visit("visit", "marios-italian", Optional.empty(), "2026-05-01T19:00", ANN);

        // then
        assertThat(earlier(ANN.claim(), 1).isEmpty()).isTrue();
    }

    private Recollection earlier(Claim claim, int turn) {
        return recall.earlier(claim, asker("marios-italian", turn));
    }

    private Recall.Asker asker(String business, int turn) {
        return new Recall.Asker(city.business(business), Optional.of(HERE), NOW.plusSeconds(turn));
    }
}
