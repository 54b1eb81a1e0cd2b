package com.xseven.understanding.intent;

import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;

/** Figures of speech that name death and danger where there is none; they stand in a file. */
public final class Figures {

    private static final AnyOf FIGURES =
            Phrases.beside(Figures.class, "figures-en.txt").anyOf("FIGURE");

    private Figures() {}

    /** A plain text with its figures of speech blanked out: what is left of it may still name a danger. */
    public static String without(String text) {
        StringBuilder left = new StringBuilder(text);
        FIGURES.each(left, Trace.of(text), match -> {
            for (int i = match.start(); i < match.end(); i++) {
                left.setCharAt(i, ' ');
            }
        });
        return left.toString();
    }
}
