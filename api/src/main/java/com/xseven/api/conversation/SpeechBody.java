package com.xseven.api.conversation;

import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.voice.Speech;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** An answer as a voice says it, made where the rules ask the agent of voices to collaborate. */
record SpeechBody(
        @Schema(description = "Figures written out, in short sentences")
        String text,

        @Schema(description = "The same as a document of SSML 1.1")
        String ssml) {

    static Optional<SpeechBody> of(Reply reply) {
        boolean spoken = reply.agent() == Agent.VOICE_ENHANCEMENT
                || reply.collaborators().contains(Agent.VOICE_ENHANCEMENT);
        return Optional.of(reply)
                .filter(_ -> spoken)
                .map(each -> Speech.of(each.text(), each.language()))
                .map(speech -> new SpeechBody(speech.text(), speech.ssml()));
    }
}
