package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.workflows.journal.Opening;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeginningTest extends OverHttp {

    private static final String CREATE = Api.CONVERSATIONS + "/create";

    @Test
    void shouldBeginADedicatedConversationWithoutAnyToken() {
        // given
        String wish = """
                {"flow": "DEDICATED", "businessId": "marios-italian", "channel": "QR", "language": "EN",
                 "customer": {"name": " Ann Lee ", "phone": "+1 (201) 555-0999", "email": "ann@example.org"}}""";

        // when
        Answer created = api().post(CREATE, wish);

        // then
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/flow")).isEqualTo("DEDICATED");
        assertThat(created.text("/businessId")).isEqualTo(SmallTown.MARIOS);
        assertThat(created.text("/stage")).isEqualTo("GREETING");
        assertThat(created.text("/agent")).isEqualTo("GENERAL_PURPOSE");
        assertThat(created.text("/greeting")).contains("Mario's Italian");
        assertThat(created.text("/links/message")).endsWith(created.text("/conversationId") + "/message");
        assertThat(created.header("Location")).isEqualTo(created.text("/links/self"));
        Opening opening = conversations.opening(new ConversationId(created.text("/conversationId")));
        assertThat(opening.category()).contains(Category.FOOD_HOSPITALITY);
        assertThat(opening.channel()).isEqualTo(Channel.QR);
        assertThat(opening.language()).isEqualTo("en");
        assertThat(opening.customer().name()).contains("Ann Lee");
        assertThat(opening.customer().phone()).contains("+12015550999");
        assertThat(opening.idleLimit()).isEqualTo(Duration.ofHours(24));
        assertThat(opening.idleRule()).hasValueSatisfying(decision -> {
            assertThat(decision.table()).isEqualTo("retention");
            assertThat(decision.rows()).containsExactly("quiet");
            assertThat(decision.inputs()).containsEntry("category", "FOOD_HOSPITALITY");
            assertThat(decision.outputs()).containsEntry("keepHours", "24");
        });
    }

    @Test
    void shouldBeginAGlobalConversationOfNoBusiness() {
        // when
        Answer created = api().post(CREATE, "{\"flow\": \"GLOBAL\"}");

        // then
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().at("/businessId").isNull()).isTrue();
    }

    @Test
    void shouldBeginADashboardConversationForStaffOfTheirBusiness() {
        // when
        Answer named = mario().post(CREATE, "{\"flow\": \"DASHBOARD\", \"businessId\": \"marios-italian\"}");
        Answer implied = mario().post(CREATE, "{\"flow\": \"DASHBOARD\"}");

        // then
        assertThat(named.status()).isEqualTo(201);
        assertThat(implied.status()).isEqualTo(201);
        assertThat(implied.text("/businessId")).isEqualTo(SmallTown.MARIOS);
    }

    @Test
    void shouldRefuseADashboardConversationToEverybodyElse() {
        // given
        String wish = "{\"flow\": \"DASHBOARD\", \"businessId\": \"marios-italian\"}";

        // when, then
        assertThat(api().post(CREATE, wish).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(api().post(CREATE, wish).header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(guest().api().post(CREATE, wish).code()).isEqualTo("FORBIDDEN");
        assertThat(gloria().post(CREATE, wish).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldTellEverythingThatIsWrongAtOnceWhenDetailsAreNotValid() {
        // given
        String wish = """
                {"flow": "GLOBAL", "language": "english",
                 "customer": {"name": "%s", "phone": "0201", "email": "nowhere"}}""".formatted("x".repeat(101));

        // when
        Answer refused = api().post(CREATE, wish);

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.body().at("/errors"))
                .extracting(error -> error.at("/field").asString())
                .containsExactlyInAnyOrder("language", "customer.name", "customer.phone", "customer.email");
    }
}
