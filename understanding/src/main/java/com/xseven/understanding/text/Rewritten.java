package com.xseven.understanding.text;

import java.util.Arrays;
import java.util.List;

/** A plain text while it is written, with the place in the typed text that each of its characters comes from. */
final class Rewritten {

    private final StringBuilder plain = new StringBuilder();
    private int[] origin = new int[256];

    /** Writes one character that stands at that place of the typed text; a space after a space is left out. */
    void copy(char written, int typedAt) {
        boolean again = written == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        if (!again) {
            append(written, typedAt);
        }
    }

    void copy(String from, int start, int end) {
        for (int i = start; i < end; i++) {
            copy(from.charAt(i), i);
        }
    }

    /** Writes words that stand for those typed between two places. */
    void replace(int start, int end, String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean last = i == words.length() - 1;
            append(words.charAt(i), last ? end - 1 : start + Math.min(i, end - start - 1));
        }
    }

    private void append(char written, int typedAt) {
        if (plain.length() + 2 > origin.length) {
            origin = Arrays.copyOf(origin, 2 * origin.length);
        }
        origin[plain.length()] = typedAt;
        plain.append(written);
    }

    /** The last character that is no space, or a line break where there is none. */
    char lastWritten() {
        for (int i = plain.length() - 1; i >= 0; i--) {
            if (plain.charAt(i) != ' ') {
                return plain.charAt(i);
            }
        }
        return '\n';
    }

    /** Whether what is written, with a space before it, ends with any of these. */
    boolean endsWithAny(List<String> endings) {
        return endings.stream().anyMatch(this::endsWith);
    }

    private boolean endsWith(String ending) {
        int from = plain.length() - ending.length();
        return from >= 0
                ? plain.indexOf(ending, from) == from
                : from == -1 && plain.toString().equals(ending.substring(1));
    }

    String plain() {
        return plain.toString();
    }

    /** Of every character, and of the end, which is that of the typed text. */
    int[] origin(int typedLength) {
        int[] all = Arrays.copyOf(origin, plain.length() + 1);
        all[plain.length()] = typedLength;
        return all;
    }
}
