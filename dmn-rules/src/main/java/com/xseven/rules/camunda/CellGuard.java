package com.xseven.rules.camunda;

import java.util.Set;

/**
 * Refuses cells that could keep a parser or an engine busy for ever, before either sees them. A table's cell compares,
 * reckons a little, and calls functions that end at once; it holds no loops, no functions of its own, no powers. The
 * parser tries brackets in several ways, so that what it needs doubles with each that stands within another.
 */
final class CellGuard {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 8;
    private static final Set<String> LOOPS = Set.of("for", "some", "every", "function", "external");
    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "contains",
            "count",
            "ends with",
            "list contains",
            "lower case",
            "max",
            "mean",
            "min",
            "modulo",
            "not",
            "starts with",
            "string",
            "string length",
            "substring",
            "sum",
            "upper case");

    private final String text;
    private int depth;

    private CellGuard(String text) {
        this.text = text;
    }

    /**
     * Looks at a cell as its author wrote it.
     *
     * @throws BadCell when it is not to be parsed
     */
    static void check(String text) {
        if (text.length() > LONGEST) {
            throw new BadCell("Expected at most " + LONGEST + " characters, but found " + text.length());
        }
        new CellGuard(text).check();
    }

    /** Whether a cell may call this function of FEEL's library. */
    static boolean mayCall(String function) {
        return FUNCTIONS.contains(function);
    }

    private void check() {
        for (int at = 0; at < text.length(); ) {
            char here = text.charAt(at);
            if (here == '"') {
                at = afterText(at);
            } else if (Character.isJavaIdentifierStart(here)) {
                at = afterWord(at);
            } else {
                sign(here, at);
                at++;
            }
        }
    }

    private int afterText(int start) {
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return at + 1;
            }
        }
        throw new BadCell("Expected a text to end with a quote, but " + text.substring(start) + " does not");
    }

    private int afterWord(int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        if (LOOPS.contains(word)) {
            throw new BadCell("Expected a cell without loops and functions of its own, but found '" + word + "'");
        }
        return end;
    }

    private void sign(char here, int at) {
        switch (here) {
            case '(', '[', '{' -> open();
            // An interval may begin with a bracket that looks closed, as ]1..4[ does, and end with an open one.
            case ')', ']', '}' -> depth = Math.max(0, depth - 1);
            case '*' -> refuse("**", at, "powers");
            case '-' -> refuse("--", at, "a minus before a minus");
            case '/' -> {
                refuse("//", at, "comments");
                refuse("/*", at, "comments");
            }
            default -> {}
        }
    }

    private void open() {
        depth++;
        if (depth > DEEPEST) {
            throw new BadCell("Expected at most " + DEEPEST + " brackets within one another, but found more");
        }
    }

    private void refuse(String signs, int at, String what) {
        if (text.startsWith(signs, at)) {
            throw new BadCell("Expected a cell without " + what + ", but found '" + text + "'");
        }
    }
}
