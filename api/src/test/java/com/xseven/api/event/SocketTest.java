package com.xseven.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(30)
class SocketTest extends OverHttp {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private Crowd crowd;

    @Test
    void shouldTakeMessagesAndTellEvents() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        WebSocket socket = opened(guest, "?token=" + tokenOf(guest), ears);

        // when
        socket.sendText("{\"text\": \"Hello\", \"messageId\": \"m-1\"}", true).join();

        // then
        await().untilAsserted(() -> assertThat(ears.heard)
                .anySatisfy(text -> assertThat(text).contains("\"event\":\"accepted\"", "\"messageId\":\"m-1\""))
                .anySatisfy(text -> assertThat(text)
                        .contains("\"id\":\"1-5\"", "\"event\":\"reply\"", "\"text\":\"You said: Hello\"")));
        socket.abort();
    }

    @Test
    void shouldTakeTheTokenAsFirstMessage() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        WebSocket socket = opened(guest, "", ears);

        // when
        socket.sendText("{\"token\": \"" + tokenOf(guest) + "\"}", true).join();
        socket.sendText("{\"text\": \"Hello\"}", true).join();

        // then
        await().untilAsserted(() ->
                assertThat(ears.heard).anySatisfy(text -> assertThat(text).contains("\"event\":\"reply\"")));
        socket.abort();
    }

    @Test
    void shouldTakeTheTokenAsSubprotocol() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();

        // when
        WebSocket socket = HTTP.newWebSocketBuilder()
                .subprotocols("xseven", "bearer." + tokenOf(guest))
                .buildAsync(api().at("ws", "/ws/conversations/" + guest.conversation()), ears)
                .join();
        guest.says("Hello");

        // then
        assertThat(socket.getSubprotocol()).isEqualTo("xseven");
        await().untilAsserted(() ->
                assertThat(ears.heard).anySatisfy(text -> assertThat(text).contains("\"event\":\"reply\"")));
        socket.abort();
    }

    @Test
    void shouldRefuseTheHandshakeWhenTheTokenIsNotValid() {
        // given
        Guest guest = guest();

        // when, then
        assertThatThrownBy(() -> opened(guest, "?token=nonsense", new Ears()))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(401));
    }

    @Test
    void shouldTellNothingOfAForeignConversation() {
        // given
        Guest ann = guest();
        Guest bob = guest();
        Ears ears = new Ears();

        // when
        opened(ann, "?token=" + tokenOf(bob), ears);

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4404));
        assertThat(ears.heard).singleElement().asString().contains("CONVERSATION_NOT_FOUND");
    }

    @Test
    void shouldCloseWhenTheFirstMessageIsNoToken() {
        // given
        Ears ears = new Ears();
        WebSocket socket = opened(guest(), "", ears);

        // when
        socket.sendText("{\"text\": \"Hello\"}", true).join();

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4401));
        assertThat(ears.heard).singleElement().asString().contains("UNAUTHENTICATED");
    }

    @Test
    void shouldSayWhatIsWrongAndStayOpenWhenAMessageCannotBeTaken() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        WebSocket socket = opened(guest, "?token=" + tokenOf(guest), ears);

        // when
        socket.sendText("null", true).join();
        socket.sendText("not json", true).join();
        socket.sendText("{\"text\": \" \"}", true).join();
        socket.sendText("{\"text\": \"Hello\"}", true).join();

        // then
        await().untilAsserted(() -> assertThat(ears.heard)
                .anySatisfy(text -> assertThat(text).contains("MALFORMED_JSON"))
                .anySatisfy(text -> assertThat(text).contains("TEXT_BLANK"))
                .anySatisfy(text -> assertThat(text).contains("\"event\":\"reply\"")));
        socket.abort();
    }

    @Test
    void shouldCloseWithTheStatusOfTheProblemWhenThePlaceToResumeFromIsNone() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();

        // when
        opened(guest, "?lastEventId=yesterday&token=" + tokenOf(guest), ears);

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4400));
        assertThat(ears.heard).singleElement().asString().contains("INVALID_EVENT_ID");
    }

    @Test
    void shouldCloseAtOnceWhenTheConversationIsOverAndEverythingWasHeard() {
        // given
        Guest guest = guest();
        guest.api().post(guest.path("/end"), "{}");
        Ears ears = new Ears();

        // when
        opened(guest, "?lastEventId=1-4&token=" + tokenOf(guest), ears);

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(1000));
        assertThat(ears.heard).isEmpty();
    }

    @Test
    void shouldSayAsAProblemThatAWebSocketIsToBeOpenedHere() {
        // when
        Answer refused = guest().api().get("/ws/conversations/0000000000");

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void shouldCloseWithAReasonWhenTooManyListen() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        crowd.listenTo(guest.id());

        // when
        opened(guest, "?token=" + tokenOf(guest), ears);

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4429));
        assertThat(ears.heard).singleElement().asString().contains("TOO_MANY_LISTENERS");
        crowd.leave();
    }

    @Test
    void shouldCloseWithAReasonWhenTheProcessHasNoSeatLeft() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        crowd.fillTheHouse();

        // when
        opened(guest, "?token=" + tokenOf(guest), ears);

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(1013));
        assertThat(ears.heard).singleElement().asString().contains("LISTENERS_UNAVAILABLE");
        crowd.leave();
    }

    @Test
    void shouldTakeNoMessageWhenTheTokenHasEnded() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        WebSocket socket = opened(guest, "?token=" + tokenOf(guest), ears);
        socket.sendText("{\"text\": \"Hello\"}", true).join();
        await().untilAsserted(() ->
                assertThat(ears.heard).anySatisfy(text -> assertThat(text).contains("\"event\":\"reply\"")));
        clock.moveAhead(Duration.ofDays(31));

        // when
        socket.sendText("{\"text\": \"Are you there?\"}", true).join();

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4401));
        assertThat(ears.heard.getLast()).contains("INVALID_TOKEN");
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldCloseWhenTheTokenEndsWhileListening() {
        // given
        Guest guest = guest();
        Ears ears = new Ears();
        opened(guest, "?token=" + tokenOf(guest), ears);
        guest.says("One");
        await().untilAsserted(() ->
                assertThat(ears.heard).anySatisfy(text -> assertThat(text).contains("\"event\":\"reply\"")));
        clock.moveAhead(Duration.ofDays(31));

        // when
        guest.says("Two");

        // then
        await().untilAsserted(() -> assertThat(ears.closed).isEqualTo(4401));
        assertThat(ears.heard).noneSatisfy(text -> assertThat(text).contains("You said: Two"));
    }

    private WebSocket opened(Guest guest, String query, Ears ears) {
        return HTTP.newWebSocketBuilder()
                .buildAsync(api().at("ws", "/ws/conversations/" + guest.conversation() + query), ears)
                .join();
    }

    private static String tokenOf(Guest guest) {
        return guest.api().token().orElseThrow();
    }

    /** Hears whole messages. */
    private static final class Ears implements WebSocket.Listener {

        final CopyOnWriteArrayList<String> heard = new CopyOnWriteArrayList<>();
        final StringBuilder part = new StringBuilder();
        volatile int closed;

        @Override
        public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @org.jspecify.annotations.Nullable CompletionStage<?> onClose(
                WebSocket socket, int status, String reason) {
            closed = status;
            return null;
        }
    }
}
