package com.xseven.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.OverHttp;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiTest extends OverHttp {

    @Test
    void shouldDescribeEveryOperationWithItsProblems() {
        // when
        Answer document = api().get("/v3/api-docs");

        // then
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body().at("/paths").propertyNames())
                .contains(
                        "/api/v1/conversations/create",
                        "/api/v1/conversations/{id}/message",
                        "/api/v1/conversations/{id}/events",
                        "/api/v1/conversations/chat/dedicated",
                        "/api/v1/appointments/{id}",
                        "/health")
                .doesNotContain("/error");
        document.body()
                .at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.at("/summary").asString()).isNotBlank();
                    assertThat(operation.at("/responses").propertyNames()).contains("400", "401", "404", "503");
                }));
        assertThat(document.text("/components/responses/Problem422/description"))
                .contains("MESSAGE_ID_REUSED");
        assertThat(document.text("/components/schemas/NewConversation/properties/businessId/example"))
                .isEqualTo("marios-italian");
        for (String body : List.of("ReplyBody", "StateBody")) {
            assertThat(document.text("/components/schemas/" + body + "/properties/slots/example/items/0/offer"))
                    .isEqualTo("margherita");
        }
        assertThat(document.text("/components/securitySchemes/token/scheme")).isEqualTo("bearer");
    }

    @Test
    void shouldNotOfferTheCallerAsAParameter() {
        assertThat(api().get("/v3/api-docs").response().body()).doesNotContain("\"caller\"");
    }

    @Test
    void shouldServeThePageOfTheDocument() {
        assertThat(api().get("/swagger-ui/index.html").response().body()).contains("swagger-ui");
    }
}
