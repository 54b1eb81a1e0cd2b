package com.xseven.dialogue.thought;

import java.util.List;

/**
 * What the customer reads.
 *
 * @param suggestions short answers that the customer may pick instead of typing
 */
public record Words(String text, List<String> suggestions) {

    public Words {
        suggestions = List.copyOf(suggestions);
    }

    public static Words of(String text) {
        return new Words(text, List.of());
    }
}
