package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.event.Listening;
import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A conversation that is over and that Temporal has forgotten: the journal answers for it. */
@Timeout(30)
class ForgottenTest extends OverHttp {

    private Guest ann = new Guest("unknown-yet", Api.on(0));

    @BeforeEach
    void endAndForget() {
        ann = guest();
        ann.saysAs("m-1", "Hello");
        ann.api().post(ann.path("/end"), "{}");
        conversations.forget(ann.id());
        streams.forget();
    }

    @Test
    void shouldStillTellWhereItStandsWhatWasSaidAndWhy() {
        // when
        Answer state = ann.api().get(ann.path(""));
        Answer history = ann.api().get(ann.path("/history"));
        Answer why = ann.api().get(ann.path("/explain?turn=1"));

        // then
        assertThat(state.text("/status")).isEqualTo("ENDED");
        assertThat(history.text("/messages/1/text")).isEqualTo("Hello");
        assertThat(why.text("/decisions/0/table")).isEqualTo("agent-routing");
    }

    @Test
    void shouldReplayItsEventsUpToTheEndAtOnce() throws IOException, InterruptedException {
        // when
        long begun = System.nanoTime();
        try (Listening listening = Listening.to(ann)) {
            var heard = listening.upTo("ended");

            // then
            assertThat(Listening.names(heard))
                    .startsWith("1-1 stage")
                    .contains("1-5 reply")
                    .endsWith("2-4 ended");
            assertThat(heard.getLast().data()).contains("\"reason\":\"requested\"");
            assertThat(listening.isOver()).isTrue();
        }
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void shouldSayThatNothingMoreComesWhenEverythingWasHeard() {
        assertThat(ann.api().get(ann.path("/events"), "Last-Event-ID", "2-4").status())
                .isEqualTo(204);
    }

    @Test
    void shouldSayThatItIsOverWhenSomebodySpeaksOrEndsIt() {
        // given
        String turn = "{\"conversationId\": \"%s\", \"text\": \"Hello\"}".formatted(ann.conversation());

        // when, then
        assertThat(ann.says("Still there?").code()).isEqualTo("CONVERSATION_ENDED");
        assertThat(ann.saysAs("m-2", "Still there?", "Prefer", "respond-async").code())
                .isEqualTo("CONVERSATION_ENDED");
        assertThat(ann.api().post(Api.CONVERSATIONS + "/chat/dedicated", turn).code())
                .isEqualTo("CONVERSATION_ENDED");
        assertThat(ann.api().post(ann.path("/end"), "{}").code()).isEqualTo("CONVERSATION_ENDED");
    }

    @Test
    void shouldGiveTheSameReplyOnceMoreWhenAnAnsweredMessageIsSentAgain() {
        assertThat(ann.saysAs("m-1", "Hello").text("/text")).isEqualTo("You said: Hello");
    }

    @Test
    void shouldStayHiddenFromEverybodyElse() {
        // given
        Guest bob = guest();

        // when, then
        for (String read : new String[] {"", "/history", "/explain?turn=1", "/events"}) {
            assertThat(bob.api().get(ann.path(read)).code()).isEqualTo("CONVERSATION_NOT_FOUND");
            assertThat(gloria().get(ann.path(read)).code()).isEqualTo("CONVERSATION_NOT_FOUND");
            assertThat(api().get(ann.path(read)).code()).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(bob.api().post(ann.path("/message"), "{\"text\": \"Hello\"}").code())
                .isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(bob.api().post(ann.path("/end"), "{}").code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(mario().get(ann.path("")).text("/status")).isEqualTo("ENDED");
    }

    @Test
    void shouldNotDenyWhatCannotBeReadWhenTheJournalIsAwayToo() {
        // given
        transcripts.goAway();

        // when, then
        assertThat(ann.api().get(ann.path("")).code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(mario().get(ann.path("")).code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(ann.says("Hello").code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(ann.api().post(ann.path("/end"), "{}").code()).isEqualTo("STORE_UNAVAILABLE");
    }

    @Test
    void shouldNotBeginAgainWhenItsCreationIsRepeated() {
        // given
        String key = UUID.randomUUID().toString();
        String wish = "{\"flow\": \"GLOBAL\"}";
        Answer first = api().post(Api.CONVERSATIONS + "/create", wish, "Idempotency-Key", key);
        Guest guest = new Guest(first.text("/conversationId"), api().with(first.text("/token")));
        guest.api().post(guest.path("/end"), "{}");
        conversations.forget(guest.id());
        requests.forgetBefore(java.time.Instant.MAX);
        int begun = conversations.begun();

        // when
        Answer second = api().post(Api.CONVERSATIONS + "/create", wish, "Idempotency-Key", key);

        // then
        assertThat(second.code()).isEqualTo("CONVERSATION_ENDED");
        assertThat(conversations.begun()).isEqualTo(begun);
    }
}
