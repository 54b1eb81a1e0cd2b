package com.xseven.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(30)
class EventsTest extends OverHttp {

    private static final String[] TURN_1 = {"1-1 stage", "1-2 stage", "1-3 agent", "1-4 tool", "1-5 reply"};
    private static final String[] TURN_2 = {"2-1 stage", "2-2 stage", "2-3 agent", "2-4 tool", "2-5 reply"};
    private static final String[] TURN_3 = {"3-1 stage", "3-2 stage", "3-3 agent", "3-4 tool", "3-5 reply"};

    @Autowired
    private Crowd crowd;

    @Test
    void shouldTellEventsAsTheyHappen() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        try (Listening listening = Listening.to(guest)) {

            // when
            guest.saysAs("m-1", "Hello");

            // then
            var heard = listening.upTo("reply");
            assertThat(Listening.names(heard)).containsExactly(TURN_1);
            assertThat(heard.getFirst().data()).isEqualTo("{\"turn\":1,\"stage\":\"INTENT_DETECTION\"}");
            assertThat(heard.getLast().data())
                    .contains("\"messageId\":\"m-1\"", "\"text\":\"You said: Hello\"", "\"partySize\":4");
        }
    }

    @Test
    void shouldTellANewListenerWhatTheStreamStillHolds() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("Hello", "Prefer", "respond-async");

        // when
        try (Listening listening = Listening.to(guest)) {

            // then
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_1);
        }
    }

    @Test
    void shouldGoOnAfterTheLastEventThatWasHeard() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        guest.says("Two");

        // when
        try (Listening listening = Listening.to(guest, "Last-Event-ID", "1-3")) {

            // then
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly("1-4 tool", "1-5 reply");
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_2);
        }
    }

    @Test
    void shouldTellFromTheJournalWhatTheStreamLost() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        guest.says("Two");
        streams.forget();
        guest.says("Three");

        // when
        try (Listening listening = Listening.to(guest, "Last-Event-ID", "1-5")) {

            // then
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_2);
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_3);
        }
    }

    @Test
    void shouldTellFromTheJournalWhileTheStreamsAreAwayAndNothingTwiceAfterwards()
            throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        try (Listening listening = Listening.to(guest)) {
            guest.says("One");
            listening.upTo("reply");
            streams.goAway();

            // when
            guest.says("Two");
            var whileAway = listening.upTo("reply");
            streams.comeBack();
            guest.says("Three");

            // then
            assertThat(Listening.names(whileAway)).containsExactly(TURN_2);
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_3);
        }
    }

    @Test
    void shouldTellTheTrueEndWhenTheStreamLostIt() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        guest.api().post(guest.path("/end"), "{\"reason\": \"All done\", \"rating\": 5}");
        streams.goAway();
        streams.forget();

        // when
        try (Listening listening = Listening.to(guest, "Last-Event-ID", "1-5")) {
            // then
            assertThat(listening.upTo("ended").getLast().data())
                    .isEqualTo("{\"turn\":2,\"reason\":\"All done\",\"rating\":5}");
        }
    }

    @Test
    void shouldTellTheEndWithoutARatingWhenNoneWasGiven() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        try (Listening listening = Listening.to(guest)) {
            // when
            guest.api().post(guest.path("/end"), "{}");

            // then
            assertThat(listening.upTo("ended").getLast().data()).isEqualTo("{\"turn\":1,\"reason\":\"requested\"}");
        }
    }

    @Test
    void shouldCloseTheStreamWhenTheConversationEnds() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        try (Listening listening = Listening.to(guest)) {

            // when
            guest.api().post(guest.path("/end"), "{}");

            // then
            assertThat(listening.upTo("ended").getLast().data()).contains("requested");
            assertThat(listening.isOver()).isTrue();
            await().untilAsserted(
                            () -> assertThat(streams.listeners(guest.id())).isZero());
        }
    }

    @Test
    void shouldLetABrowserListenWithTheTokenInTheAddress() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("Hello");

        // when
        try (Listening listening = Listening.byAddress(guest, api())) {

            // then
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_1);
        }
    }

    @Test
    void shouldTakeATokenFromNoOtherAddress() {
        // given
        Guest guest = guest();

        // when
        Answer refused = api().get(guest.path("?token=" + guest.api().token().orElseThrow()));

        // then
        assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void shouldTellTheEndFromTheJournalWhileTheStreamsAreAway() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        guest.says("One");
        try (Listening listening = Listening.to(guest)) {
            listening.upTo("reply");
            streams.goAway();

            // when
            guest.api().post(guest.path("/end"), "{}");

            // then
            assertThat(Listening.names(listening.upTo("ended"))).endsWith("2-3 reply", "2-4 ended");
            assertThat(listening.isOver()).isTrue();
        }
    }

    @Test
    void shouldAdmitAgainWhenAListenerHasLeft() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        crowd.listenTo(guest.id());
        Answer refused = guest.api().get(guest.path("/events"));
        crowd.leave();

        // when
        try (Listening listening = Listening.to(guest)) {
            guest.says("Hello");

            // then
            assertThat(refused.code()).isEqualTo("TOO_MANY_LISTENERS");
            assertThat(refused.header("Retry-After")).isEqualTo("15");
            assertThat(Listening.names(listening.upTo("reply"))).containsExactly(TURN_1);
        }
    }

    @Test
    void shouldTellNothingMoreWhenTheTokenHasEnded() throws IOException, InterruptedException {
        // given
        Guest guest = guest();
        try (Listening listening = Listening.to(guest)) {
            guest.says("One");
            listening.upTo("reply");
            clock.moveAhead(Duration.ofDays(31));

            // when
            guest.says("Two");

            // then
            assertThat(listening.isOver()).isTrue();
            await().untilAsserted(
                            () -> assertThat(streams.listeners(guest.id())).isZero());
        }
    }
}
