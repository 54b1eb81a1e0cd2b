package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import org.junit.jupiter.api.Test;

class ReadingTest extends OverHttp {

    @Test
    void shouldTellWhereTheConversationStands() {
        // given
        Guest guest = guest();
        guest.says("Book a table for 4");

        // when
        Answer state = guest.api().get(guest.path(""));

        // then
        assertThat(state.status()).isEqualTo(200);
        assertThat(state.text("/status")).isEqualTo("ACTIVE");
        assertThat(state.text("/stage")).isEqualTo("CONFIRMATION");
        assertThat(state.text("/intent")).isEqualTo("BOOK");
        assertThat(state.body().at("/slots/partySize").asInt()).isEqualTo(4);
        assertThat(state.text("/pendingAction")).isEqualTo("a table for 4");
        assertThat(state.body().at("/turn").asInt()).isEqualTo(1);
        assertThat(state.text("/updatedAt")).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void shouldAskTheWorkflowWhereTheConversationStandsWhenTheJournalIsAway() {
        // given
        Guest guest = guest();
        transcripts.goAway();

        // when
        Answer state = guest.api().get(guest.path(""));

        // then
        assertThat(state.status()).isEqualTo(200);
        assertThat(state.text("/stage")).isEqualTo("GREETING");
        assertThat(state.body().at("/intent").isNull()).isTrue();
    }

    @Test
    void shouldPageThroughTheHistory() {
        // given
        Guest guest = guest();
        guest.saysAs("m-1", "One");
        guest.saysAs("m-2", "Two");

        // when
        Answer first = guest.api().get(guest.path("/history?limit=3"));
        Answer rest = guest.api().get(guest.path("/history?cursor=" + first.text("/nextCursor")));

        // then
        assertThat(first.body().at("/messages"))
                .extracting(message -> message.at("/role").asString())
                .containsExactly("ASSISTANT", "CUSTOMER", "ASSISTANT");
        assertThat(first.text("/messages/1/messageId")).isEqualTo("m-1");
        assertThat(first.text("/messages/2/replyTo/0")).isEqualTo("m-1");
        assertThat(rest.body().at("/messages"))
                .extracting(message -> message.at("/text").asString())
                .containsExactly("Two", "You said: Two");
        assertThat(rest.body().at("/nextCursor").isNull()).isTrue();
    }

    @Test
    void shouldNameTheParameterThatIsWrongAndTakeAnEmptyOneForNone() {
        // given
        Guest guest = guest();
        guest.says("One");

        // when, then
        assertThat(guest.api().get(guest.path("/history?cursor=x")).text("/errors/0/field"))
                .isEqualTo("cursor");
        assertThat(guest.api().get(guest.path("/history?limit=1000000")).text("/errors/0/field"))
                .isEqualTo("limit");
        assertThat(guest.api().get(guest.path("/explain?turn=0")).text("/errors/0/field"))
                .isEqualTo("turn");
        assertThat(guest.api().get(guest.path("/history?cursor=&limit=")).body().at("/messages"))
                .hasSize(3);
        assertThat(guest.api().get(guest.path("/explain?turn=")).status()).isEqualTo(200);
    }

    @Test
    void shouldExplainTheTurnThatIsAskedForAndElseTheLatest() {
        // given
        Guest guest = guest();
        guest.says("One");
        guest.says("Two");

        // when
        Answer first = guest.api().get(guest.path("/explain?turn=1"));
        Answer latest = guest.api().get(guest.path("/explain"));

        // then
        assertThat(first.body().at("/turn").asInt()).isEqualTo(1);
        assertThat(latest.body().at("/turn").asInt()).isEqualTo(2);
        assertThat(latest.text("/decisions/0/table")).isEqualTo("agent-routing");
        assertThat(latest.text("/decisions/0/rows/0")).isEqualTo("food");
        assertThat(latest.text("/decisions/0/inputs/intent")).isEqualTo("BOOK");
        assertThat(latest.text("/model")).isEqualTo("built-in");
        assertThat(latest.text("/cost/currency")).isEqualTo("USD");
        assertThat(latest.text("/timings/understand")).isEqualTo("PT0.0015S");
    }

    @Test
    void shouldNameTheStepAndTheKindOfFailureWhenATurnWasApologisedFor() {
        // given
        Guest guest = guest();
        conversations.failsToThinkAbout("Boom");

        // when
        guest.says("Boom");
        guest.says("Hello");

        // then
        Answer apologised = guest.api().get(guest.path("/explain?turn=1"));
        assertThat(apologised.text("/failure/step")).isEqualTo("THINK");
        assertThat(apologised.text("/failure/kind")).isEqualTo("UNAVAILABLE");
        Answer answered = guest.api().get(guest.path("/explain?turn=2"));
        assertThat(answered.body().at("/failure").isMissingNode()).isTrue();
    }

    @Test
    void shouldEndOnceAndStayReadable() {
        // given
        Guest guest = guest();
        guest.says("Hello");

        // when
        Answer ended = guest.api().post(guest.path("/end"), "{\"reason\": \"done\", \"rating\": 5}");
        Answer again = guest.api().post(guest.path("/end"), "");

        // then
        assertThat(ended.text("/status")).isEqualTo("ENDED");
        assertThat(again.text("/status")).isEqualTo("ENDED");
        assertThat(guest.says("Still there?").code()).isEqualTo("CONVERSATION_ENDED");
        assertThat(guest.api().get(guest.path("/history")).status()).isEqualTo(200);
    }
}
