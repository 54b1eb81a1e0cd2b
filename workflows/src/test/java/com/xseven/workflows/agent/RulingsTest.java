package com.xseven.workflows.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private static final Question QUESTION = new Question(
            Flow.DEDICATED,
            Optional.empty(),
            Instant.parse("2026-11-23T12:00:00Z"),
            DialogueState.empty(),
            new Understood(Intent.BOOK, 0.934, "en", List.of()),
            Optional.empty(),
            Optional.empty(),
            2);

    private static Decision decision(String table, Map<String, String> inputs, Map<String, String> outputs) {
        return new Decision(table, "3", List.of("row"), new TreeMap<>(inputs), new TreeMap<>(outputs));
    }

    @Test
    void shouldKeepOnlyTableVersionAndRowOfWhatIsSaidOfMostTurns() {
        Decision usual = decision(
                "escalation",
                Map.of("flow", "DEDICATED", "intent", "BOOK", "confidence", "0.93", "failures", "2", "mood", "CALM"),
                Map.of("escalation", "NONE", "urgency", "NONE"));

        Decision shortened = Rulings.shortened(usual, QUESTION);

        assertThat(shortened).isEqualTo(decision("escalation", Map.of("~", ""), Map.of()));
        assertThat(Rulings.inFull(shortened, QUESTION)).isEqualTo(usual);
    }

    @Test
    void shouldKeepWhatDiffers() {
        Decision unusual = decision(
                "escalation",
                Map.of("flow", "DEDICATED", "intent", "COMPLAIN", "confidence", "0", "failures", "0", "mood", "UPSET"),
                Map.of("escalation", "HAND_OVER", "urgency", "NONE"));
        Decision next = decision(
                "stage-policy",
                Map.of("agreed", "true", "asked", "0", "confidence", "1", "missing", "0", "stage", "CONFIRMATION"),
                Map.of("next", "COMMIT", "asksLeft", "0"));

        assertThat(Rulings.shortened(unusual, QUESTION).inputs())
                .containsOnlyKeys("intent", "confidence", "failures", "mood", "~");
        assertThat(Rulings.inFull(Rulings.shortened(unusual, QUESTION), QUESTION))
                .isEqualTo(unusual);
        assertThat(Rulings.inFull(Rulings.shortened(next, QUESTION), QUESTION)).isEqualTo(next);
    }

    @Test
    void shouldLeaveOtherTablesAlone() {
        Decision booking = decision("booking-policy", Map.of("confidence", "1"), Map.of("escalation", "NONE"));

        assertThat(Rulings.shortened(booking, QUESTION)).isEqualTo(booking);
        assertThat(Rulings.inFull(booking, QUESTION)).isEqualTo(booking);
    }

    @Test
    void shouldAddNothingThatATableWasNotAsked() {
        Decision fewer = decision(
                "stage-policy",
                Map.of("agreed", "false", "stage", "CONFIRMATION"),
                Map.of("next", "ASK", "asksLeft", "0"));

        assertThat(Rulings.inFull(Rulings.shortened(fewer, QUESTION), QUESTION)).isEqualTo(fewer);
    }
}
