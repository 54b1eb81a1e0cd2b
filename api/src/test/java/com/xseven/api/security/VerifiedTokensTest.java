package com.xseven.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Caller ANN = new Caller.Customer(new ConversationId("0123456789"));

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void shouldKnowATokenUntilItExpires() {
        // when
        tokens.remember("valid", ANN, Optional.of(NOW.plusSeconds(1)));
        tokens.remember("expired", ANN, Optional.of(NOW));
        tokens.remember("endless", ANN, Optional.empty());

        // then
        assertThat(tokens.caller("valid")).contains(ANN);
        assertThat(tokens.caller("expired")).isEmpty();
        assertThat(tokens.caller("endless")).isEmpty();
        assertThat(tokens.caller("never seen")).isEmpty();
    }

    @Test
    void shouldForgetWhatWasNotAskedForLately() {
        // given
        tokens.remember("busy", ANN, Optional.of(NOW.plusSeconds(1)));
        tokens.remember("quiet", ANN, Optional.of(NOW.plusSeconds(1)));

        // when
        IntStream.range(0, 9_999).forEach(number -> {
            tokens.caller("busy");
            tokens.remember("other-" + number, ANN, Optional.of(NOW.plusSeconds(1)));
        });

        // then
        assertThat(tokens.caller("busy")).isPresent();
        assertThat(tokens.caller("quiet")).isEmpty();
    }
}
