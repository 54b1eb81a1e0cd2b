package com.xseven.dialogue.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import java.util.List;
import java.util.Optional;

/**
 * What a turn's messages mean together.
 *
 * @param intent what the turn is mostly about
 * @param confidence of the intent, between 0 and 1
 * @param language ISO 639-1 code of the customer's language
 * @param mood where it was noticed; nothing is noticed of somebody calm
 */
public record Understood(
        Intent intent, double confidence, String language, List<Command> commands, Optional<Mood> mood) {

    @JsonCreator
    public Understood {
        commands = List.copyOf(commands);
    }

    /** What somebody calm says. */
    public Understood(Intent intent, double confidence, String language, List<Command> commands) {
        this(intent, confidence, language, commands, Optional.empty());
    }
}
