package com.xseven.activities.burst;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.ParseResult;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnBurstsTest {

    private static final ShippedRules RULES = ShippedRules.load(new CamundaDecisionEngine());

    private final DmnBursts bursts = new DmnBursts(conversation -> RULES.burstPolicy());

    @ParameterizedTest
    @CsvSource({
        "WEB, 1, false, 0, together",
        "WEB, 4, false, 0, together",
        "WEB, 50, false, 0, flood",
        "API, 2, true, 0, program",
        "VOICE, 2, false, 0, caller",
        "SMS, 1, false, 800, pieces",
        "WHATSAPP, 4, false, 800, pieces",
        "WHATSAPP, 5, false, 0, together"
    })
    void shouldDecideByTheTableThatComesWithTheSystem(
            Channel channel, int messages, boolean oneByOne, long pause, String row) {
        Intake intake = bursts.decide(new Waiting(channel, Stage.COMPLETION, messages, Optional.empty()));

        assertThat(intake.oneByOne()).isEqualTo(oneByOne);
        assertThat(intake.pause()).isEqualTo(Duration.ofMillis(pause));
        assertThat(intake.decision().table()).isEqualTo("burst-policy");
        assertThat(intake.decision().rows()).isEqualTo(List.of(row));
        assertThat(intake.decision().inputs()).containsEntry("waiting", String.valueOf(messages));
    }

    @ParameterizedTest
    @CsvSource({"WEB, false", "API, false", "VOICE, false", "QR, false", "SMS, true", "WHATSAPP, true"})
    void shouldKnowWhereAMessageAloneMayHaveToWait(Channel channel, boolean pauses) {
        assertThat(bursts.aloneMayPause(channel, Optional.empty())).isEqualTo(pauses);
    }

    @Test
    void shouldFindOutOnceForEachVersionOfTheTable() {
        // given
        AtomicReference<BurstPolicy> now = new AtomicReference<>(policy("800"));
        DmnBursts changing = new DmnBursts(conversation -> now.get());
        assertThat(changing.aloneMayPause(Channel.SMS, Optional.empty())).isTrue();

        // when
        now.set(policy("0"));

        // then
        assertThat(changing.aloneMayPause(Channel.SMS, Optional.empty())).isFalse();
        now.set(policy("800"));
        assertThat(changing.aloneMayPause(Channel.SMS, Optional.empty())).isTrue();
    }

    @Test
    void shouldGoByTheVersionThatDecidesInTheConversation() {
        // given
        ConversationId tries = new ConversationId("one-that-tries-a-version");
        ConversationId others = new ConversationId("any-other");
        BurstPolicy published = policy("800");
        BurstPolicy canary = policy("0");
        DmnBursts both = new DmnBursts(conversation -> conversation.equals(Optional.of(tries)) ? canary : published);

        // then
        assertThat(both.aloneMayPause(Channel.SMS, Optional.of(tries))).isFalse();
        assertThat(both.aloneMayPause(Channel.SMS, Optional.of(others))).isTrue();
        assertThat(both.aloneMayPause(Channel.SMS, Optional.of(tries))).isFalse();
        assertThat(both.decide(new Waiting(Channel.SMS, Stage.GREETING, 2, Optional.of(tries)))
                        .pause())
                .isZero();
        assertThat(both.decide(new Waiting(Channel.SMS, Stage.GREETING, 2, Optional.of(others)))
                        .pause())
                .isEqualTo(Duration.ofMillis(800));
    }

    /** What comes with the system, with another pause after each piece. */
    private static BurstPolicy policy(String millis) {
        String shipped = new String(ShippedRules.document("burst-policy"), StandardCharsets.UTF_8);
        byte[] changed = shipped.replace("<text>800</text>", "<text>" + millis + "</text>")
                .getBytes(StandardCharsets.UTF_8);
        return new BurstPolicy(((ParseResult.Parsed) new CamundaDecisionEngine().parse(changed)).table());
    }

    @Test
    void shouldAnswerTogetherWhatCannotBeRejectedAnyMore() {
        assertThat(bursts.decide(new Waiting(Channel.WEB, Stage.GREETING, 80, Optional.empty()))
                        .oneByOne())
                .isFalse();
    }
}
