package com.xseven.api.event;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.BearerTokens;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;

/** The WebSockets of conversations: what comes in is read here, who listens is a {@link SocketListener}. */
@Component
final class ConversationSocket extends TextWebSocketHandler implements SubProtocolCapable {

    private static final int LARGEST_MESSAGE = 64 * 1024;
    private static final String LISTENER = SocketListener.class.getName();

    private final SocketServices services;

    ConversationSocket(SocketServices services) {
        this.services = services;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(BearerTokens.SUBPROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        session.setTextMessageSizeLimit(LARGEST_MESSAGE);
        SocketListener listener = new SocketListener(session, services);
        session.getAttributes().put(LISTENER, listener);
        listener.opened();
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        Optional<SocketFrame> frame = read(message.getPayload());
        if (frame.isPresent()) {
            listener(session).said(frame.get());
        } else {
            listener(session)
                    .tell(Problem.of(ProblemCode.MALFORMED_JSON, "Send one JSON object with text and messageId."));
        }
    }

    /** Nothing where there is no object, which JSON's {@code null} is not either. */
    private Optional<SocketFrame> read(String payload) {
        try {
            return Optional.ofNullable(services.json().readValue(payload, SocketFrame.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        listener(session).closed();
    }

    private static SocketListener listener(WebSocketSession session) {
        return (SocketListener) Objects.requireNonNull(session.getAttributes().get(LISTENER));
    }
}
