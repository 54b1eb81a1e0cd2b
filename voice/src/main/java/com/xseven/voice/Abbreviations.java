package com.xseven.voice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Written short, said in full; the dot of one would end a sentence. */
final class Abbreviations {
    static final Abbreviations ENGLISH = new Abbreviations(
            "\\bDr\\.? (?=\\p{Lu})", "Doctor ",
            "\\bMr\\.? (?=\\p{Lu})", "Mister ",
            "\\bMrs\\.? (?=\\p{Lu})", "Missus ",
            "\\bMs\\. (?=\\p{Lu})", "Miss ",
            "(?<=\\p{L} )St\\b(?:\\.(?!\\s*$|\\s+\\p{Lu}))?", "Street",
            "\\bSt\\. (?=\\p{Lu})", "Saint ",
            "(?<=[\\p{L}\\d] )Ave\\b(?:\\.(?!\\s*$|\\s+\\p{Lu}))?", "Avenue",
            "(?<=\\p{L} )Rd\\b(?:\\.(?!\\s*$|\\s+\\p{Lu}))?", "Road",
            "(?<=\\p{L} )Blvd\\b(?:\\.(?!\\s*$|\\s+\\p{Lu}))?", "Boulevard",
            "\\bApt\\.? (?=[\\p{Lu}\\d])", "Apartment ",
            "\\s?/\\s?(?:hr|hour|h)\\b", " per hour",
            "\\s?/\\s?(?:min)\\b", " per minute");

    static final Abbreviations SPANISH = new Abbreviations(
            "\\bDr\\. (?=\\p{Lu})", "doctor ",
            "\\bDra\\. (?=\\p{Lu})", "doctora ",
            "\\bSr\\. (?=\\p{Lu})", "señor ",
            "\\bSra\\. (?=\\p{Lu})", "señora ",
            "\\bAv(?:da)?\\. (?=\\p{Lu})", "avenida ",
            "\\s?/\\s?(?:hr|hora|h)\\b", " por hora");

    private final Map<Pattern, String> rules = new LinkedHashMap<>();

    private Abbreviations(String... rules) {
        for (int i = 0; i < rules.length; i += 2) {
            this.rules.put(Pattern.compile(rules[i]), rules[i + 1]);
        }
    }

    String inFull(String text) {
        String full = text;
        for (Map.Entry<Pattern, String> rule : rules.entrySet()) {
            full = rule.getKey().matcher(full).replaceAll(rule.getValue());
        }
        return full;
    }
}
