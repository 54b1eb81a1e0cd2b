package com.xseven.local.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Ports.Listener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void shouldNameThePortAndItsServiceWhenSomebodyElseListens() throws IOException {
        // given
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Listener> listeners = List.of(new Listener(foreign.getLocalPort(), "redis"));

            // when, then
            assertThatThrownBy(() -> PortCheck.requireFree(listeners))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("port " + foreign.getLocalPort() + " (for redis)")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void shouldBeSatisfiedWhenNobodyListens() throws IOException {
        // given
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        // when, then
        assertThatCode(() -> PortCheck.requireFree(List.of(new Listener(port, "redis"))))
                .doesNotThrowAnyException();
    }
}
