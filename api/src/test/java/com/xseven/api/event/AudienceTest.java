package com.xseven.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final ConversationId ANN = new ConversationId("0000000001");
    private static final ConversationId BOB = new ConversationId("0000000002");
    private static final ConversationId EVE = new ConversationId("0000000003");

    private final Audience audience = new Audience(new EventSettings(2, 3));

    @Test
    void shouldRefuseWhenTheConversationHasAllItsListeners() {
        // given
        audience.join(ANN);
        audience.join(ANN);

        // when, then
        assertRefused(ANN, ProblemCode.TOO_MANY_LISTENERS);
        assertThat(audience.join(BOB)).isNotNull();
    }

    @Test
    void shouldRefuseWhenTheProcessHasAllItsListeners() {
        // given
        audience.join(ANN);
        audience.join(ANN);
        audience.join(BOB);

        // when, then
        assertRefused(EVE, ProblemCode.LISTENERS_UNAVAILABLE);
    }

    @Test
    void shouldGiveASeatAgainOnceWhenItIsLeftTwice() {
        // given
        Audience.Seat seat = audience.join(ANN);
        audience.join(ANN);

        // when
        seat.close();
        seat.close();

        // then
        audience.join(ANN);
        assertRefused(ANN, ProblemCode.TOO_MANY_LISTENERS);
    }

    @Test
    void shouldForgetAConversationWhenItsLastListenerLeaves() {
        // given
        Audience.Seat seat = audience.join(ANN);
        audience.join(BOB);

        // when
        seat.close();

        // then
        assertThat(audience.conversations()).containsExactly(BOB);
    }

    private void assertRefused(ConversationId conversation, ProblemCode code) {
        assertThatThrownBy(() -> audience.join(conversation)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.retryAfter()).isPresent();
        });
    }
}
