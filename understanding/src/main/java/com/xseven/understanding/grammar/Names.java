package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that a customer gives. */
final class Names {

    private static final String WORD = "[\\p{L}][\\p{L}'.-]*";
    private static final String UP_TO_FOUR = "(?<n>" + WORD + "(?: " + WORD + "){0,3})";

    /** What can hardly be followed by anything but a name. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:(?:my |the |our |his |her |last |first |full |sur)?names?(?:'s| is| are| would be|:)(?: (?:is|of|it's))?|i'm called|i am called|(?:they|you can|people|just) call me|call me"
                    + "|under(?: the)?(?: last| first)?(?: name)?(?: of)?|in the name of|in the name|on the name(?: of)?|for the name(?: of)?|by the name(?: of)?|goes by|name)[: ]+"
                    + UP_TO_FOUR);

    /** What is followed by a name if that begins with a capital letter. */
    private static final Pattern LIKELY = Pattern.compile(
            "\\b(?:i'm|i am|this is|(?:it's |it is |that's |that is |its )?for|it's|it is|that's|here is|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|it to|as|put)[: ]+"
                    + UP_TO_FOUR);

    private static final Pattern ONLY_NAME = Pattern.compile(
            "[\\s.,;:!\u0001-]*(?:(?:it's|it is|its|that's|that would be|that is|yes|ok|okay|sure|hi|hello|well|um|uh|just|please|mr\\.?|mrs\\.?|ms\\.?)[,. ]+)*"
                    + UP_TO_FOUR + "(?:[,. ]+(?:please|thanks|thank you|here))?[\\s.,;:!\u0001-]*");

    private static final Set<String> NOT_NAMES = Set.of(
            "a",
            "about",
            "actually",
            "adults",
            "afraid",
            "afternoon",
            "all",
            "allergic",
            "also",
            "an",
            "and",
            "anniversary",
            "another",
            "any",
            "anything",
            "appointment",
            "april",
            "are",
            "around",
            "as",
            "asap",
            "at",
            "august",
            "available",
            "back",
            "be",
            "birthday",
            "book",
            "booking",
            "both",
            "breakfast",
            "brunch",
            "but",
            "by",
            "bye",
            "call",
            "can",
            "cancel",
            "cell",
            "change",
            "children",
            "christmas",
            "cleaning",
            "coming",
            "correct",
            "could",
            "day",
            "december",
            "dinner",
            "do",
            "does",
            "doesn't",
            "don't",
            "each",
            "early",
            "eight",
            "email",
            "evening",
            "every",
            "everything",
            "family",
            "february",
            "fine",
            "first",
            "five",
            "for",
            "four",
            "free",
            "friday",
            "friends",
            "from",
            "get",
            "give",
            "go",
            "going",
            "good",
            "goodbye",
            "got",
            "great",
            "haircut",
            "half",
            "happy",
            "has",
            "have",
            "hello",
            "help",
            "her",
            "here",
            "hey",
            "hi",
            "his",
            "hoping",
            "hour",
            "hours",
            "how",
            "how's",
            "human",
            "hungry",
            "i",
            "i'd",
            "i'll",
            "i'm",
            "idea",
            "if",
            "in",
            "inside",
            "interested",
            "is",
            "isn't",
            "it",
            "it's",
            "january",
            "july",
            "june",
            "just",
            "kids",
            "know",
            "last",
            "late",
            "later",
            "let",
            "let's",
            "like",
            "looking",
            "lunch",
            "mail",
            "make",
            "manager",
            "march",
            "may",
            "maybe",
            "me",
            "menu",
            "midnight",
            "might",
            "mind",
            "mobile",
            "monday",
            "month",
            "more",
            "morning",
            "most",
            "must",
            "my",
            "name",
            "need",
            "never",
            "new",
            "night",
            "nine",
            "no",
            "noon",
            "not",
            "nothing",
            "november",
            "now",
            "number",
            "october",
            "of",
            "ok",
            "okay",
            "on",
            "one",
            "only",
            "or",
            "other",
            "our",
            "outside",
            "party",
            "past",
            "patio",
            "people",
            "perfect",
            "person",
            "phone",
            "please",
            "price",
            "prices",
            "put",
            "quarter",
            "really",
            "reservation",
            "reserve",
            "right",
            "same",
            "saturday",
            "say",
            "see",
            "september",
            "seven",
            "shall",
            "should",
            "six",
            "so",
            "some",
            "something",
            "sorry",
            "sounds",
            "still",
            "stop",
            "such",
            "sunday",
            "sure",
            "table",
            "take",
            "tel",
            "tell",
            "ten",
            "than",
            "thank",
            "thanks",
            "that",
            "that's",
            "the",
            "their",
            "then",
            "there",
            "think",
            "thinking",
            "this",
            "three",
            "thursday",
            "time",
            "to",
            "today",
            "tomorrow",
            "tonight",
            "too",
            "try",
            "trying",
            "tuesday",
            "two",
            "under",
            "up",
            "us",
            "use",
            "vegan",
            "vegetarian",
            "very",
            "want",
            "was",
            "we",
            "wednesday",
            "week",
            "weekend",
            "what",
            "what's",
            "when",
            "where",
            "which",
            "who",
            "why",
            "will",
            "window",
            "with",
            "wondering",
            "would",
            "wrong",
            "yes",
            "you",
            "your");

    private final Text text;

    Names(Text text) {
        this.text = text;
    }

    /** What the customer introduces as a name. */
    void findIntroduced(Scan scan) {
        scan.take(INTRODUCED, match -> name(match, false));
    }

    /** What is most likely one, after everything else was found. */
    void findLikely(Scan scan) {
        if (!isShouted()) {
            scan.take(LIKELY, match -> name(match, true));
        }
    }

    /** A name that stands alone; to be called where one was asked for, after everything else was found. */
    void findAlone(Scan scan) {
        Matcher whole = ONLY_NAME.matcher(scan.left());
        if (whole.matches()) {
            name(whole.toMatchResult(), false).filter(this::isWholeStretch).ifPresent(scan::add);
        }
    }

    private boolean isWholeStretch(Mention mention) {
        String after = text.plain().substring(mention.span().to());
        return !after.matches(" [a-z].*") || after.matches(" (?:please|thanks|thank you|here|and my|phone|\\d).*");
    }

    private boolean isShouted() {
        return text.typed().chars().noneMatch(Character::isLowerCase);
    }

    private Optional<Mention> name(MatchResult match, boolean capitalsOnly) {
        List<String> words = new ArrayList<>();
        int start = match.start("n");
        int end = start;
        Matcher word = Pattern.compile(WORD).matcher(match.group("n"));
        while (word.find()) {
            Span span = new Span(start + word.start(), start + word.end());
            String typed = text.typed(span);
            boolean capital = Character.isUpperCase(typed.charAt(0));
            if (NOT_NAMES.contains(stripped(word.group())) || (capitalsOnly && !capital)) {
                break;
            }
            words.add(stripped(typed));
            end = start + word.start() + stripped(word.group()).length();
        }
        return words.isEmpty() || String.join("", words).length() < 2
                ? Optional.empty()
                : Optional.of(new Mention.Plain(new Span(match.start(), end), SlotName.NAME, written(words)));
    }

    private static String stripped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** As it was typed, or with capitals where it was typed without any or in nothing else. */
    private String written(List<String> words) {
        String typed = String.join(" ", words);
        boolean asTyped =
                typed.chars().anyMatch(Character::isUpperCase) && typed.chars().anyMatch(Character::isLowerCase);
        if (asTyped) {
            return typed;
        }
        return Pattern.compile("(^|[ '-])(\\p{L})")
                .matcher(typed.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1) + match.group(2).toUpperCase(Locale.ROOT));
    }
}
