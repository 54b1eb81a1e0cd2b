package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.OptionNames.Hit;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that mean an option, those between them and what is before, and those that follow. */
record OptionWord(Hit hit, String words, String before, String after, boolean isRefused) {

    private static final Pattern REFUSES = Pattern.compile(
            "(?:\\b(?:no|not|without|hold|minus|skip|remove|drop|delete|take (?:off|out)|leave (?:off|out)|lose|cancel"
                    + "|scratch|don't want|do not want|instead of|rather than)(?: (?:the|an?|any|that|my|extra|more|of))*\\s*)$");
    private static final Pattern LINK = Pattern.compile("\\b(?:with|in|as|of them|of those|(?<=\\w )of)\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\w-])(?:an?|another)(?: (?:with|in|as))?\\s*$");

    private static final Pattern ON_SOME = Pattern.compile(
            "^\\s*(?:on|in|for) (?<n>" + Quantities.NUMBER + ")\\b(?: of (?:them|those|these))?(?! \\w*s\\b)");

    OptionWord(Hit hit, String words, String before, String after) {
        this(hit, words, before, after, refuses(before));
    }

    /** The same, meant to tell which one is spoken of. */
    OptionWord told() {
        return new OptionWord(hit, words, before, after, false);
    }

    OptionalInt counted() {
        Matcher some = ON_SOME.matcher(after);
        return some.find() ? OptionalInt.of(Quantities.value(some.group("n"))) : Quantities.before(withoutLink(before));
    }

    boolean isCountedInNumbers() {
        return counted().isPresent() && !endsWithArticle(before);
    }

    static boolean refuses(String before) {
        return REFUSES.matcher(before).find();
    }

    /** "One with" counts as one does. */
    private static String withoutLink(String before) {
        return LINK.matcher(before).replaceFirst("");
    }

    private static boolean endsWithArticle(String before) {
        return ARTICLE.matcher(before).find();
    }
}
