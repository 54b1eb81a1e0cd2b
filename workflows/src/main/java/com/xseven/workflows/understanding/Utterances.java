package com.xseven.workflows.understanding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.state.DialogueState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn's messages and what is needed to read them: whose customer speaks, when, and what was last asked.
 *
 * @param spoken whether they are transcripts of speech
 * @param at when the last of them was said
 */
public record Utterances(
        List<String> texts,
        Optional<BusinessId> business,
        Instant at,
        String language,
        DialogueState dialogue,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean spoken) {

    public Utterances {
        texts = List.copyOf(texts);
    }
}
