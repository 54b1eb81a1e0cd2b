package com.xseven.understanding.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn's messages in one plain form: lower case, without accents, with straight quotes and single spaces, and with
 * misspelt grammar words put right. Every place in it leads back to the messages as they were typed, joined by line breaks.
 */
public final class Text {

    private static final String SPANISH = "es";
    private static final Pattern WORD = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");

    private final String typed;
    private final String plain;
    private final int[] origin;
    private final boolean rewritten;

    private Text(String typed, String plain, int[] origin, boolean rewritten) {
        this.typed = typed;
        this.plain = plain;
        this.origin = origin;
        this.rewritten = rewritten;
    }

    public static Text of(List<String> messages) {
        String typed = String.join("\n", messages);
        return respelt(typed, folded(typed));
    }

    /** The same of messages in a language by its ISO 639-1 code; Spanish is read as plain English. */
    public static Text of(List<String> messages, String language) {
        if (!language.equals(SPANISH)) {
            return of(messages);
        }
        String typed = String.join("\n", messages);
        Rewritten written = Spanish.read(typed, folded(typed));
        return new Text(typed, written.plain(), written.origin(typed.length()), true);
    }

    private static String folded(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            folded.append(folded(typed.charAt(i)));
        }
        return folded.toString();
    }

    /** One plain character for each typed one, so that places stay the same. */
    private static char folded(char typed) {
        return switch (typed) {
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\t', '\r' -> ' ';
            case '\u2026' -> '.';
            default ->
                typed < 128
                        ? plainAscii(typed)
                        : Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFD)
                                .toLowerCase(Locale.ROOT)
                                .charAt(0);
        };
    }

    private static char plainAscii(char typed) {
        return typed < ' ' && typed != '\n' ? ' ' : Character.toLowerCase(typed);
    }

    private static Text respelt(String typed, String folded) {
        StringBuilder plain = new StringBuilder(folded.length() + 16);
        int[] origin = new int[folded.length() * Spelling.LONGEST_REPLACEMENT + 1];
        Matcher word = WORD.matcher(folded);
        int done = 0;
        while (word.find()) {
            String right = Spelling.right(word.group());
            if (!right.equals(word.group())) {
                copy(folded, done, word.start(), plain, origin);
                for (int i = 0; i < right.length(); i++) {
                    boolean last = i == right.length() - 1;
                    int offset = last
                            ? word.group().length() - 1
                            : Math.min(i, word.group().length() - 1);
                    origin[plain.length()] = word.start() + offset;
                    plain.append(right.charAt(i));
                }
                done = word.end();
            }
        }
        copy(folded, done, folded.length(), plain, origin);
        origin[plain.length()] = folded.length();
        return new Text(typed, plain.toString(), origin, false);
    }

    private static void copy(String from, int start, int end, StringBuilder to, int[] origin) {
        for (int i = start; i < end; i++) {
            boolean blank = from.charAt(i) == ' ' || from.charAt(i) == '\n';
            boolean again = blank && !to.isEmpty() && to.charAt(to.length() - 1) == from.charAt(i);
            if (!again) {
                origin[to.length()] = i;
                to.append(from.charAt(i));
            }
        }
    }

    public String plain() {
        return plain;
    }

    public String typed() {
        return typed;
    }

    /** Whether the plain text is in another language than what was typed. */
    public boolean isRewritten() {
        return rewritten;
    }

    /** What was typed in lower case and without accents, in its own language. */
    public String folded() {
        return folded(typed);
    }

    /** What was typed where the plain text says this. */
    public String typed(Span span) {
        Span there = origin(span);
        return typed.substring(there.from(), there.to());
    }

    /** The place in the typed text. */
    public Span origin(Span span) {
        int from = origin[span.from()];
        return new Span(from, span.from() == span.to() ? from : origin[span.to() - 1] + 1);
    }

    /** The place in the plain text of a place in the typed text. */
    public Span plainOf(int typedFrom, int typedTo) {
        return new Span(plainIndex(typedFrom), plainIndex(typedTo));
    }

    private int plainIndex(int typedIndex) {
        int index = 0;
        while (index < plain.length() && origin[index] < typedIndex) {
            index++;
        }
        return index;
    }
}
