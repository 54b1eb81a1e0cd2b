package com.xseven.understanding.text;

import java.util.Map;
import java.util.stream.Collectors;

/** Short forms and slips that are too short or too far from their word to be guessed; they stand in a file. */
final class Slips {

    private Slips() {}

    /** The word that each slip stands for. */
    static Map<String, String> all() {
        Phrases phrases = Phrases.beside(Slips.class, "slips-en.txt");
        return phrases.names().stream()
                .flatMap(right -> phrases.wordsOf(right).stream().map(slip -> Map.entry(slip, right)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
