package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingTest extends OverHttp {

    @Test
    void shouldAnswerWithTheReplyOfTheContractWhenTheConversationReplies() {
        // when
        Answer reply = guest().saysAs("m-1", "Book a table for 4");

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/messageId")).isEqualTo("m-1");
        assertThat(reply.text("/text")).isEqualTo("You said: Book a table for 4");
        assertThat(reply.body().at("/turn").asInt()).isEqualTo(1);
        assertThat(reply.body().at("/slots/partySize").isInt()).isTrue();
        assertThat(reply.text("/slots/time")).isEqualTo("19:00");
        assertThat(reply.text("/intent/name")).isEqualTo("BOOK");
        assertThat(reply.text("/pendingAction/summary")).isEqualTo("a table for 4");
        assertThat(reply.body().has("workflow")).isFalse();
        assertThat(reply.body().at("/cards").isArray()).isTrue();
        assertThat(reply.body().at("/latencyMs").isIntegralNumber()).isTrue();
    }

    @Test
    void shouldGiveTheSameReplyOnceMoreWhenAMessageIsSentTwice() {
        // given
        Guest guest = guest();
        Answer first = guest.saysAs("m-1", "Hello");

        // when
        Answer second = guest.saysAs("m-1", "Hello");

        // then
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().at("/turn").asInt())
                .isEqualTo(first.body().at("/turn").asInt());
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldRefuseAnotherTextUnderTheSameMessageId() {
        // given
        Guest guest = guest();
        guest.saysAs("m-1", "Hello");

        // when
        Answer waiting = guest.saysAs("m-1", "Something else");
        Answer sending = guest.saysAs("m-1", "Something else", "Prefer", "respond-async");

        // then
        assertThat(waiting.code()).isEqualTo("MESSAGE_ID_REUSED");
        assertThat(sending.code()).isEqualTo("MESSAGE_ID_REUSED");
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldRefuseAnotherTextUnderTheSameMessageIdWhileTheFirstWaits() {
        // given
        Guest guest = guest();
        conversations.fallSilent();
        guest.saysAs("m-1", "Hello", "Prefer", "respond-async");

        // when
        Answer other = guest.saysAs("m-1", "Something else", "Prefer", "respond-async");
        Answer again = guest.saysAs("m-1", "Hello", "Prefer", "respond-async");

        // then
        assertThat(other.code()).isEqualTo("MESSAGE_ID_REUSED");
        assertThat(again.status()).isEqualTo(202);
        assertThat(conversations.received(guest.id()))
                .allSatisfy(message -> assertThat(message.text()).isEqualTo("Hello"));
    }

    @Test
    void shouldAcceptWithoutWaitingWhenTheCallerPrefersSo() {
        // given
        Guest guest = guest();

        // when
        Answer accepted = guest.saysAs("m-1", "Hello", "Prefer", "respond-async");

        // then
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.text("/messageId")).isEqualTo("m-1");
        assertThat(accepted.text("/links/events")).isEqualTo(guest.path("/events"));
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldAcceptAfterTheDeadlineWhenNobodyReplies() {
        // given
        Guest guest = guest();
        conversations.fallSilent();

        // when
        Answer accepted = guest.says("Hello");

        // then
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(conversations.received(guest.id())).hasSize(1);
        assertThat(streams.listeners(guest.id())).isZero();
    }

    @Test
    void shouldGiveTheReplyLaterWhenAnAcceptedMessageIsSentAgain() {
        // given
        Guest guest = guest();
        conversations.fallSilent();
        guest.saysAs("m-1", "Hello");
        conversations.comeBack();

        // when
        Answer reply = guest.saysAs("m-1", "Hello");

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldFindTheReplyWithoutTheStreamsWhenRedisIsAway() {
        // given
        Guest guest = guest();
        streams.goAway();

        // when
        Answer reply = guest.says("Hello");

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/text")).isEqualTo("You said: Hello");
    }

    @Test
    void shouldRefuseAtOnceAndSayWhenToTryAgainWhenTheJournalIsAway() {
        // given
        Guest guest = guest();
        transcripts.goAway();

        // when
        Answer named = guest.saysAs("m-1", "Hello");
        Answer unnamed = guest.says("Hello", "Prefer", "respond-async");

        // then
        for (Answer refused : List.of(named, unnamed)) {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("STORE_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isEqualTo("2");
        }
        assertThat(conversations.received(guest.id())).isEmpty();
    }

    @Test
    void shouldRefuseAtOnceAndSayWhenToTryAgainWhenTemporalIsAway() {
        // given
        Guest guest = guest();
        conversations.goAway();

        // when
        Answer refused = guest.says("Hello");

        // then
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("TEMPORAL_UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(refused.text("/messageId"))
                .as("the id under which to send it again")
                .isNotBlank();
        assertThat(conversations.received(guest.id())).isEmpty();
    }

    @Test
    void shouldNotTakeForTextWhatNobodyCanSee() {
        assertThat(guest().says("\u00a0\u200b \ufeff\t").code()).isEqualTo("TEXT_BLANK");
    }

    @Test
    void shouldCountCharactersAndNotBytesWhenTextIsLong() {
        // given
        Guest guest = guest();

        // when
        Answer longest = guest.says("😀".repeat(4000));
        Answer tooLong = guest.says("x".repeat(4001));

        // then
        assertThat(longest.status()).isEqualTo(200);
        assertThat(tooLong.code()).isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void shouldWaitOnlyAsLongAsTheCallerWishes() {
        assertThat(Preference.patience("wait=5", Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Preference.patience("wait=60", Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Preference.patience("return=minimal, respond-async", Duration.ofSeconds(20)))
                .isZero();
        assertThat(Preference.patience(null, Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(20));
    }
}
