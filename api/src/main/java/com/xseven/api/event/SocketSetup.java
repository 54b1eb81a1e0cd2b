package com.xseven.api.event;

import com.xseven.api.problem.Correlation;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import com.xseven.api.security.Caller;
import com.xseven.api.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * What is known of a listener when its WebSocket opens.
 *
 * @param conversation as the address names it
 * @param resumeFrom the last event heard before, if any
 */
record SocketSetup(String conversation, Caller caller, Optional<String> resumeFrom, String correlationId) {

    private static final String KEY = SocketSetup.class.getName();

    static SocketSetup of(WebSocketSession session) {
        return (SocketSetup) Objects.requireNonNull(session.getAttributes().get(KEY));
    }

    /** The address that the socket was opened at. */
    String address() {
        return "/ws/conversations/" + conversation;
    }

    /** Takes it down during the handshake, which security has let through by then. */
    static final class Interceptor implements HandshakeInterceptor {

        private final ProblemWriter problems;

        Interceptor(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes)
                throws IOException {
            HttpServletRequest servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
            if (!"websocket".equalsIgnoreCase(servletRequest.getHeader(HttpHeaders.UPGRADE))) {
                problems.write(
                        Problem.of(ProblemCode.BAD_REQUEST, "Open a WebSocket at this address."),
                        servletRequest,
                        ((ServletServerHttpResponse) response).getServletResponse());
                return false;
            }
            String path = servletRequest.getRequestURI();
            attributes.put(
                    KEY,
                    new SocketSetup(
                            path.substring(path.lastIndexOf('/') + 1),
                            CurrentCaller.of(servletRequest),
                            Optional.ofNullable(servletRequest.getParameter("lastEventId")),
                            Correlation.of(servletRequest)));
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception failure) {}
    }
}
