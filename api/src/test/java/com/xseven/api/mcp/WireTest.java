package com.xseven.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.OverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest extends OverHttp {

    private static final String ACCEPT = "application/json, text/event-stream";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    @Test
    void shouldAskWhoCallsBeforeAnythingElse() {
        // when
        Answer nobody = api().post("/mcp", LIST, "Accept", ACCEPT);
        Answer wrong = api().with("nonsense").post("/mcp", "x".repeat(100_000), "Accept", ACCEPT);

        // then
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("INVALID_TOKEN");
        assertThat(wrong.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(api().get("/mcp").status()).isEqualTo(401);
        assertThatThrownBy(() -> {
                    try (Program program = new Program(api().with("nonsense"))) {
                        program.connect();
                    }
                })
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void shouldAnswerWithoutASession() {
        // when
        Answer listed = mario().post("/mcp", LIST, "Accept", ACCEPT);

        // then
        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.text("/result/tools/0/name")).isNotBlank();
        assertThat(listed.response().headers().firstValue("Mcp-Session-Id")).isEmpty();
        assertThat(listed.response().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoRequestOfAProgram() {
        assertThat(mario().get("/mcp", "Accept", ACCEPT).status()).isEqualTo(405);
        assertThat(mario().post("/mcp", LIST, "Accept", ACCEPT, "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        Answer large = mario().post("/mcp", "[" + "1,".repeat(50_000) + "1]", "Accept", ACCEPT);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("REQUEST_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense                                                                    | 400 | -32600",
                "[]                                                                          | 400 | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}                       | 200 | -32601",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":7}       | 200 | -32602",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{}}      | 200 | -32602",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":\"x\"}   | 200 | -32602",
            })
    void shouldSayNothingOfItsInsideWhenARequestIsWrong(String body, int status, int code) {
        // when
        Answer refused = mario().post("/mcp", body, "Accept", ACCEPT);

        // then
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().at("/error/code").asInt()).isEqualTo(code);
        assertThat(refused.response().body())
                .doesNotContain("stackTrace", "Exception", "java.", "io.modelcontextprotocol", "com.xseven");
    }

    @Test
    void shouldWantBothFormsAccepted() {
        // when
        Answer refused = mario().post("/mcp", LIST, "Accept", "application/json");

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/message")).contains("text/event-stream");
        assertThat(refused.response().body()).doesNotContain("stackTrace");
    }
}
