package com.xseven.api.event;

import java.io.IOException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import tools.jackson.databind.json.JsonMapper;

/** Sends events over a WebSocket, as {@code {"id", "event", "data"}}. Several threads may send. */
final class SocketSink implements EventPump.Sink {

    static final CloseStatus TOKEN_ENDED = new CloseStatus(4401, "The token has ended");

    private static final int SLOWEST_MILLIS = 10_000;

    /** Of what is said besides the events, while an event waits to be read. */
    private static final int LARGEST_BACKLOG = 64 * 1024;

    private final WebSocketSession session;
    private final JsonMapper json;

    SocketSink(WebSocketSession session, JsonMapper json) {
        this.session = new ConcurrentWebSocketSessionDecorator(session, SLOWEST_MILLIS, LARGEST_BACKLOG);
        this.json = json;
    }

    @Override
    public void send(EventBody event) throws IOException {
        session.sendMessage(new TextMessage(json.writeValueAsString(event)));
    }

    void send(SocketNotice notice) throws IOException {
        session.sendMessage(new TextMessage(json.writeValueAsString(notice)));
    }

    @Override
    public void heartbeat() throws IOException {
        session.sendMessage(new PingMessage());
    }

    @Override
    public void complete() {
        close(CloseStatus.NORMAL);
    }

    @Override
    public void expire() {
        close(TOKEN_ENDED);
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            // The listener closed first, which is what was wanted.
        }
    }
}
