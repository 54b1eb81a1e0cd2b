package com.xseven.api.event;

import com.xseven.api.problem.ProblemWriter;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where WebSockets are opened. Browsers may do so from pages of this server only. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final ConversationSocket socket;
    private final ProblemWriter problems;

    SocketConfiguration(ConversationSocket socket, ProblemWriter problems) {
        this.socket = socket;
        this.problems = problems;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/ws/conversations/*").addInterceptors(new SocketSetup.Interceptor(problems));
    }
}
