package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpeechBodyTest {

    @Test
    void shouldSpeakTheReplyInItsLanguageWhenTheAgentOfVoicesCollaborates() {
        // when
        Optional<SpeechBody> speech = SpeechBody.of(reply(List.of(Agent.VOICE_ENHANCEMENT), "es"));

        // then
        assertThat(speech).map(SpeechBody::text).contains("A las siete y media de la tarde.");
        assertThat(speech).map(SpeechBody::ssml).get().asString().contains("xml:lang=\"es-US\"");
    }

    @Test
    void shouldNotSpeakWhereNobodyListens() {
        assertThat(SpeechBody.of(reply(List.of(Agent.GENERAL_PURPOSE), "es"))).isEmpty();
    }

    private static Reply reply(List<Agent> collaborators, String language) {
        return new Reply(
                new ConversationId("6f2b7c1e-3a55-4c1d-9a52-0d5f3c2b1a90"),
                1,
                List.of(),
                "A las 19:30.",
                Stage.PROCESSING,
                List.of(Stage.PROCESSING),
                Agent.RESTAURANT_FOOD,
                collaborators,
                Intent.BOOK,
                1,
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                language,
                List.of());
    }
}
