package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.OverHttp;
import org.junit.jupiter.api.Test;

class ChattingTest extends OverHttp {

    private static final String CHAT = Api.CONVERSATIONS + "/chat/dedicated";

    @Test
    void shouldBeginAndGoOnInOneCallEach() {
        // given
        Answer first = api().post(CHAT, "{\"businessId\": \"marios-italian\", \"text\": \"Hello\"}");

        // when
        Answer second = api().with(first.text("/token"))
                .post(
                        CHAT,
                        "{\"conversationId\": \"%s\", \"text\": \"Again\"}".formatted(first.text("/conversationId")));

        // then
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("/text")).isEqualTo("You said: Hello");
        assertThat(second.text("/text")).isEqualTo("You said: Again");
        assertThat(second.body().at("/turn").asInt()).isEqualTo(2);
        assertThat(second.body().has("token")).isFalse();
    }

    @Test
    void shouldBeginNothingWhenTheMessageCannotBeSent() {
        // given
        int before = conversations.begun();

        // when
        Answer blank = api().post(CHAT, "{\"businessId\": \"marios-italian\", \"text\": \" \"}");
        Answer odd = api().post(CHAT, "{\"businessId\": \"marios-italian\", \"text\": \"Hi\", \"messageId\": \"?\"}");

        // then
        assertThat(blank.code()).isEqualTo("TEXT_BLANK");
        assertThat(odd.code()).isEqualTo("INVALID_REQUEST");
        assertThat(conversations.begun()).isEqualTo(before);
    }

    @Test
    void shouldRefuseAConversationOfAnotherFlow() {
        // given
        var guest = Callers.guest(api(), "{\"flow\": \"GLOBAL\"}");

        // when
        Answer refused = guest.api()
                .post(CHAT, "{\"conversationId\": \"%s\", \"text\": \"Hello\"}".formatted(guest.conversation()));

        // then
        assertThat(refused.code()).isEqualTo("WRONG_FLOW");
    }

    @Test
    void shouldNotOpenAConversationWithoutItsToken() {
        // given
        var guest = guest();
        String turn = "{\"conversationId\": \"%s\", \"text\": \"Hello\"}".formatted(guest.conversation());

        // when, then
        assertThat(api().post(CHAT, turn).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(guest().api().post(CHAT, turn).code()).isEqualTo("CONVERSATION_NOT_FOUND");
    }
}
