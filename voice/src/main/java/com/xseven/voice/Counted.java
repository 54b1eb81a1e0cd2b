package com.xseven.voice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Spanish number counts, by the word after it and how that ends. */
enum Counted {
    FEMININE,
    MASCULINE,
    NOTHING;

    private static final Pattern WORD = Pattern.compile("^ (\\p{L}+)");
    private static final Set<String> NO_THING = Set.of(
            "el", "la", "los", "las", "a", "al", "de", "del", "en", "y", "e", "o", "u", "por", "para", "con", "sin",
            "es", "está", "son", "que", "si", "pero", "más", "ya", "mañana", "hoy");
    private static final Set<String> MASCULINE_IN_A = Set.of(
            "día", "días", "idioma", "idiomas", "programa", "programas", "problema", "problemas", "sofá", "sofás");
    private static final Pattern ENDS_FEMININE = Pattern.compile(
            ".+(?:as?|ción|ciones|sión|siones|dad|dades)|noches?|vez|veces|clases?|llaves?|mujer(?:es)?");

    static Counted of(String rest) {
        Matcher word = WORD.matcher(rest);
        String next = word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        if (next.isEmpty() || NO_THING.contains(next)) {
            return NOTHING;
        }
        return ENDS_FEMININE.matcher(next).matches() && !MASCULINE_IN_A.contains(next) ? FEMININE : MASCULINE;
    }
}
