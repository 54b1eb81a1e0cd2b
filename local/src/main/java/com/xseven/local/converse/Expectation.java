package com.xseven.local.converse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected of a reply; what is left out is not looked at.
 *
 * @param fields plain fields of the reply by their name here: intent, agent, stage, workflow, language, degraded, needsHuman
 * @param slots values by slot, texts or nested
 * @param says regular expressions that must all be found in the reply's text, in any case
 * @param speaks the same of what a voice says
 * @param neverSays regular expressions of which none may be found
 * @param suggests regular expressions, each of which some suggestion must match
 * @param cards for each, some card must be like it
 * @param error code of the problem that is expected instead of a reply
 */
public record Expectation(
        Map<String, String> fields,
        Map<String, Object> slots,
        List<String> says,
        List<String> speaks,
        List<String> neverSays,
        List<String> suggests,
        List<Object> cards,
        Optional<String> error) {
    public Expectation {
        fields = Map.copyOf(fields);
        slots = Map.copyOf(slots);
        says = List.copyOf(says);
        speaks = List.copyOf(speaks);
        neverSays = List.copyOf(neverSays);
        suggests = List.copyOf(suggests);
        cards = List.copyOf(cards);
    }

    /** Any reply will do. */
    static Expectation none() {
        return new Expectation(
                Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
