package com.xseven.understanding.text;

/**
 * Which letters follow each other in a text, as a few hundred bits: enough to tell fast that a word cannot be in it. It
 * may take a word for possible that is not there, never the other way round.
 */
public final class Trace {

    private static final int BITS = 4096;

    private final long[] seen = new long[BITS / Long.SIZE];
    private final boolean digit;

    private Trace(CharSequence text) {
        boolean digitSeen = false;
        char before = 0;
        char beforeThat = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            digitSeen |= here >= '0' && here <= '9';
            mark(bit(before, here));
            mark(bit(beforeThat, before, here));
            beforeThat = before;
            before = here;
        }
        this.digit = digitSeen;
    }

    public static Trace of(CharSequence text) {
        return new Trace(text);
    }

    private void mark(int bit) {
        seen[bit >> 6] |= 1L << bit;
    }

    private static int bit(char first, char second) {
        return (first * 31 + second * 131 + 7) & (BITS - 1);
    }

    private static int bit(char first, char second, char third) {
        return (first * 961 + second * 67 + third * 5) & (BITS - 1);
    }

    /** The places in a trace that a text with this literal marks; none for a single letter. */
    static int[] marksOf(String literal) {
        int length = literal.length();
        if (length == 2) {
            return new int[] {bit(literal.charAt(0), literal.charAt(1))};
        }
        int[] marks = new int[Math.max(0, length - 2)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = bit(literal.charAt(i), literal.charAt(i + 1), literal.charAt(i + 2));
        }
        return marks;
    }

    boolean hasDigit() {
        return digit;
    }

    boolean has(int[] marks) {
        for (int mark : marks) {
            if ((seen[mark >> 6] & (1L << mark)) == 0) {
                return false;
            }
        }
        return true;
    }
}
