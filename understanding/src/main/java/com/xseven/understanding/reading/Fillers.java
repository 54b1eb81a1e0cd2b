package com.xseven.understanding.reading;

import com.xseven.understanding.text.Phrases;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that carry no meaning of their own beside values and acts. */
final class Fillers {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z']*|\\d+");
    private static final Set<String> FILLERS = Phrases.words(Fillers.class, "fillers-en.txt");

    private Fillers() {}

    /** Whether a text holds no other words. */
    static boolean onlyIn(String text) {
        return WORD.matcher(text).results().allMatch(word -> FILLERS.contains(word.group()));
    }
}
