package com.xseven.understanding.reading;

import com.xseven.understanding.intent.Typos;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a message that wants one thing.
 *
 * @param span in the plain text
 * @param plain its words, without slips
 * @param question whether it asks something
 */
record Clause(Span span, String plain, boolean question) {

    private static final String ASKS =
            "(?:do(?= (?:you|u|i|we|they|the|your|any|people|kids)\\b)|(?:does|did(?! (?:my|his|her) \\w+ (?:in|out)\\b))|is|are|what"
                    + "|what's|how|how's|where|where's|when|can|could|would|which|who|will|shall|any|is there"
                    + "|are there|have you)";
    private static final Pattern BOUNDARY = Pattern.compile("[.!?;\n]+(?:\\s|$)"
            + "|(?:,\\s*|\\s+-+\\s+)(?:and |but |also |oh |plus |btw |by the way ){0,4}(?=" + ASKS
            + " (?:you|there|i|we|the|it|that|this|your|much|many|time|about|long|late|are|is|do|does"
            + "|of|kind|can|could|would|should)\\b)"
            + "|(?<!\\bhow long)\\s+(?:and|but|also|plus) (?:also )?(?=" + ASKS
            + " (?:you|there|i|we|the|it|your|much|many|time|late|are|is|do|does|can|could|would|should)\\b)"
            + "|(?<!\\bhow long)(?:,\\s*|\\s+)(?:and |but |also |plus )(?:also |please |just |then |uh |um |er ){0,2}(?=(?:cancel|tell me"
            + "|show me|mark|where's|when's|where is|which street|till when|until when|how much"
            + "|do you have|get me|let me|bye|goodbye)\\b)"
            + "|,\\s*(?:so |just |please |then |now |uh |um ){0,2}(?=(?:cancel|get me|let me (?:speak|talk)|i want to (?:talk|speak)"
            + "|connect me|transfer me|bye|goodbye)\\b)"
            + "|,\\s*(?=(?:or |but )?(?:if not (?:on |at |for )?\u0001|otherwise\\b))"
            + "|(?<=\u0001)\\s+(?=" + ASKS + " (?:you|there|i|we|the|your)\\b)"
            + "|(?:,\\s*|\\s+and )(?=(?:i'd like|i would like|we'd like|we would like|i want|we want"
            + "|i need|book|reserve|please book|can i book)\\b)");
    private static final Pattern QUESTION = Pattern.compile(
            "^(?:and|but|so|also|ok|okay|oh|hi|hello|hey|well|btw|by the way|quick question"
                    + "|one more thing|or|then|thanks|thank you|please|great|cool|,|:|-|\\s){0,12}(?:"
                    + ASKS
                    + "|may|should|was|were|whose|why|got(?= (?:any\\w*|something|room|space|time|you|an? (?:table|slot|spot|minute|moment|second|question))\\b)|whereabouts|until when|till when|at what|from when"
                    + "|tell me|i wonder|i was wondering|do u|r you)\\b(?!'t (?!(?:i|we|you|u|y'all|they|he|she|it|this|that|the|my|your|some\\w+|any\\w+)\\b))");

    /** Cuts a text whose mentions are taken out, so that no date or time is cut in two; and where a story turns to a wish. */
    static List<Clause> cut(String masked, String plain, NavigableSet<Integer> turns) {
        List<Clause> clauses = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(masked);
        int from = 0;
        while (boundary.find()) {
            addAll(clauses, masked, plain, new Span(from, boundary.end()), turns);
            from = boundary.end();
        }
        addAll(clauses, masked, plain, new Span(from, masked.length()), turns);
        return clauses;
    }

    private static void addAll(
            List<Clause> clauses, String masked, String plain, Span span, NavigableSet<Integer> turns) {
        int start = span.from();
        for (int turn : turns.subSet(span.from(), false, span.to(), false)) {
            addParts(clauses, masked, plain, start, turn);
            start = turn;
        }
        addParts(clauses, masked, plain, start, span.to());
    }

    private static void addParts(List<Clause> clauses, String masked, String plain, int from, int to) {
        int start = from;
        for (int seam : Seams.in(masked.substring(from, to), plain.substring(from, to))) {
            add(clauses, masked, plain, start, from + seam);
            start = from + seam;
        }
        add(clauses, masked, plain, start, to);
    }

    private static void add(List<Clause> clauses, String masked, String plain, int from, int to) {
        String words = masked.substring(from, to);
        if (words.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == 1 || c > 127)) {
            boolean question =
                    words.indexOf('?') >= 0 || QUESTION.matcher(words.strip()).find();
            clauses.add(new Clause(
                    new Span(from, to), Typos.right(plain.substring(from, to).strip()), question));
        }
    }
}
