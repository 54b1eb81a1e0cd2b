package com.xseven.local.converse;

import com.xseven.local.client.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conversation as it is written down. Texts still hold their placeholders.
 *
 * @param as e-mail address of a login; empty for an anonymous customer
 * @param aftermath the state of the world afterwards, by kind; a kind that is not named is not looked at
 */
public record ConversationTest(
        Path file,
        String name,
        Opening opening,
        Optional<String> as,
        List<Turn> turns,
        Map<Made, List<Map<String, Object>>> aftermath) {
    public ConversationTest {
        turns = List.copyOf(turns);
        aftermath = Map.copyOf(aftermath);
    }

    /** What the customer says, and what the reply should be like. */
    public record Turn(String user, Expectation expectation) {}
}
