package com.xseven.dialogue.command;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;

/**
 * What a turn's messages mean together.
 *
 * @param intent what the turn is mostly about
 * @param confidence of the intent, between 0 and 1
 * @param language ISO 639-1 code of the customer's language
 */
public record Understood(Intent intent, double confidence, String language, List<Command> commands) {

    public Understood {
        commands = List.copyOf(commands);
    }
}
