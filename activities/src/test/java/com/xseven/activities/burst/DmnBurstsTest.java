package com.xseven.activities.burst;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnBurstsTest {

    private static final ShippedRules RULES = ShippedRules.load(new CamundaDecisionEngine());

    private final DmnBursts bursts = new DmnBursts(RULES::burstPolicy);

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
        Intake intake = bursts.decide(new Waiting(channel, Stage.COMPLETION, messages));

        assertThat(intake.oneByOne()).isEqualTo(oneByOne);
        assertThat(intake.pause()).isEqualTo(Duration.ofMillis(pause));
        assertThat(intake.decision().table()).isEqualTo("burst-policy");
        assertThat(intake.decision().rows()).isEqualTo(List.of(row));
        assertThat(intake.decision().inputs()).containsEntry("waiting", String.valueOf(messages));
    }

    @ParameterizedTest
    @CsvSource({"WEB, false", "API, false", "VOICE, false", "QR, false", "SMS, true", "WHATSAPP, true"})
    void shouldKnowWhereAMessageAloneMayHaveToWait(Channel channel, boolean pauses) {
        assertThat(bursts.aloneMayPause(channel)).isEqualTo(pauses);
    }

    @Test
    void shouldAnswerTogetherWhatCannotBeRejectedAnyMore() {
        assertThat(bursts.decide(new Waiting(Channel.WEB, Stage.GREETING, 80)).oneByOne())
                .isFalse();
    }
}
