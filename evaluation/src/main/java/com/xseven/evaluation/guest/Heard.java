package com.xseven.evaluation.guest;

import java.util.List;
import java.util.Optional;

/**
 * A reply as a customer perceives it.
 *
 * @param summary what waits for a yes, in words
 * @param done whether something was set going in this turn
 * @param person whether a person was called
 */
public record Heard(String text, Optional<String> summary, List<String> suggestions, boolean done, boolean person) {
    public Heard {
        suggestions = List.copyOf(suggestions);
    }
}
