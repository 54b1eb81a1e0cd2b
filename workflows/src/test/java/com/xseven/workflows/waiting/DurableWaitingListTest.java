package com.xseven.workflows.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.xseven.workflows.fixture.Replays;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurableWaitingListTest {

    @Test
    void shouldOfferThePlaceToTheSecondWhenTheFirstLetsItPass() {
        try (Queue queue = new Queue("ann", "bob")) {
            // given
            queue.frees();
            queue.awaitDeed("TELL ann OFFERED");

            // when
            queue.pass(Queue.HOLD.plusMinutes(1));
            queue.awaitDeed("TELL bob OFFERED");
            OfferEnd end = queue.answers("bob", WaitingAnswer.Word.ACCEPT);

            // then
            assertThat(end.how()).isEqualTo(OfferEnd.How.TAKEN);
            queue.awaitDeed("CONFIRM waiting-bob-0");
            assertThat(queue.end()).isEqualTo(new WaitingView(0, 1, 1));
            assertThat(queue.deeds())
                    .containsSubsequence("HOLD FOR ann", "EXPIRED BY ann", "HOLD FOR bob", "TAKEN BY bob")
                    .contains("TELL ann EXPIRED", "TELL bob TAKEN")
                    .doesNotContain("CONFIRM waiting-ann-0");
        }
    }

    @Test
    void shouldAskTheNextAtOnceWhenOneDeclines() {
        try (Queue queue = new Queue("ann", "bob")) {
            // given
            queue.frees();
            queue.awaitDeed("TELL ann OFFERED");

            // when
            OfferEnd end = queue.answers("ann", WaitingAnswer.Word.DECLINE);

            // then
            assertThat(end.how()).isEqualTo(OfferEnd.How.DECLINED);
            queue.awaitDeed("TELL bob OFFERED");
        }
    }

    @Test
    void shouldAskSeveralAtOnceWhenSeveralPlacesAreFree() {
        try (Queue queue = new Queue("ann", "bob", "cid")) {
            // when
            queue.frees();
            queue.frees();

            // then
            queue.awaitDeed("TELL ann OFFERED");
            queue.awaitDeed("TELL bob OFFERED");
            assertThat(queue.deeds()).doesNotContain("HOLD FOR cid");
        }
    }

    @Test
    void shouldEndWithoutAWordWhenNobodyWaits() {
        try (Queue queue = new Queue()) {
            // when
            queue.frees();

            // then
            assertThat(queue.end()).isEqualTo(new WaitingView(0, 0, 0));
            assertThat(queue.deeds()).isEmpty();
        }
    }

    @Test
    void shouldSayThatNothingIsOpenWhenAnotherAnswers() {
        try (Queue queue = new Queue("ann")) {
            // given
            queue.frees();
            queue.awaitDeed("TELL ann OFFERED");

            // then
            assertThat(queue.answers("bob", WaitingAnswer.Word.ACCEPT).how()).isEqualTo(OfferEnd.How.NOT_OPEN);
        }
    }

    @Test
    void shouldAskAgainWhenAnOfferWasMadeAndWordOfItWasLost() {
        try (Queue queue = new Queue("ann", "bob")) {
            // given
            queue.offered("ann");

            // when
            queue.walk();

            // then
            queue.awaitDeed("TELL ann OFFERED");
            assertThat(queue.answers("ann", WaitingAnswer.Word.ACCEPT).how()).isEqualTo(OfferEnd.How.TAKEN);
            assertThat(queue.deeds()).doesNotContain("HOLD FOR ann");
        }
    }

    @Test
    void shouldStartNothingWhenTheCustomerBookedTheHeldPlaceAlready() {
        try (Queue queue = new Queue("ann")) {
            // given
            queue.frees();
            queue.awaitDeed("TELL ann OFFERED");
            queue.isTakenOver();

            // when
            queue.pass(Queue.HOLD.plus(Duration.ofMinutes(1)));

            // then
            assertThat(queue.end()).isEqualTo(new WaitingView(0, 1, 0));
            assertThat(queue.deeds()).doesNotContain("CONFIRM waiting-ann-0", "TELL ann EXPIRED");
        }
    }

    @Test
    void shouldDoTheSameAgainWhenItsHistoryIsReplayed() {
        try (Queue queue = new Queue("ann", "bob")) {
            // given
            queue.frees();
            queue.awaitDeed("TELL ann OFFERED");
            queue.answers("ann", WaitingAnswer.Word.DECLINE);
            queue.awaitDeed("TELL bob OFFERED");
            queue.answers("bob", WaitingAnswer.Word.ACCEPT);
            queue.end();

            // then
            assertThatCode(() -> Replays.replay(queue.history())).doesNotThrowAnyException();
        }
    }
}
