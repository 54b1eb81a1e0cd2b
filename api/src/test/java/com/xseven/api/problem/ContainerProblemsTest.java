package com.xseven.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.OverHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerProblemsTest extends OverHttp {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE",
                "GET /api/v1/businesses?x=| HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /api/v1/conversations/..%2fhealth HTTP/1.1",
                "GET /health HTTP/7.0",
                "BREW /health HTTP/1.1",
                "TRACE /health HTTP/1.1"
            })
    void shouldRefuseWithAProblemWhateverIsSent(String requestLine) throws IOException {
        // when
        String response = answerTo(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // then
        assertThat(response).containsPattern("^HTTP/1\\.1 4\\d\\d ");
        assertThat(response)
                .contains("application/problem+json", "\"code\":\"", "\"correlationId\":\"", "X-Correlation-Id: ")
                .doesNotContain("<html", "Tomcat", "Exception", "\"none\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 100_000})
    void shouldRefuseHeadersThatAreTooLarge(int size) throws IOException {
        // when
        String response = answerTo("GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "x".repeat(size)
                + "\r\nConnection: close\r\n\r\n");

        // then
        assertThat(response).containsPattern("^HTTP/1\\.1 4\\d\\d ").contains("\"code\":\"BAD_REQUEST\"");
    }

    private String answerTo(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), api().at("http", "/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
