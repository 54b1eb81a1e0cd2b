package com.xseven.understanding.grammar;

import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds the number by which a customer names an order that was made before. */
final class OrderNumbers {

    /** Some write letters before the digits, as other shops do. */
    private static final String NUMBER = "(?<n>(?:[a-z]{1,3}-)?\\d{2,10})(?![\\w-]|[.:]\\d)";

    /** What can hardly be followed by anything but such a number. */
    private static final Sieved NAMED = Sieved.compile(
            "\\border(?:'s)? (?:number|numbr|nr\\.?|no\\.?|num\\.?|id|code|#)(?: (?:is|was))?[: ]{0,2}#? ?" + NUMBER
                    + "|\\border:? ?# ?" + NUMBER.replace("?<n>", "?<m>"));

    /** A number right behind the word counts dishes where more words follow that it could count. */
    private static final Sieved BEHIND = Sieved.compile(
            "(?<!\\bto )(?<!\\blike to )\\border:? (?<n>(?:[a-z]{1,3}-)?\\d{4,6})(?![\\w-]|[.:]\\d)(?=\\W*$|\\W*\\n|[.,;!?]| (?:please|now"
                    + "|yet|is|was|has|be|ready|done|for me|at the|it|and (?:my|where|when|what|how|is)|still|already|stands?"
                    + "|status|doing|left|out)\\b)");

    private static final Sieved HASHED = Sieved.compile("(?<![\\w#])#(?<n>\\d{3,6})\\b");

    private static final Sieved ALONE =
            Sieved.compile("(?<![\\w+.:/-])#?(?<n>(?:[a-z]{1,3}-)?\\d{2,6})(?![\\w-]|[.:/]\\d)");

    private OrderNumbers() {}

    /** {@code expected} says that the customer was just asked for it. */
    static void find(Scan scan, boolean expected) {
        scan.take(NAMED, match -> number(match, match.group("n") == null ? "m" : "n"));
        scan.take(BEHIND, match -> number(match, "n"));
        scan.take(HASHED, match -> number(match, "n"));
        boolean found = scan.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Plain plain && plain.slot() == SlotName.ORDER);
        if (expected && !found) {
            scan.take(ALONE, match -> number(match, "n"));
        }
    }

    private static Optional<Mention> number(MatchResult match, String group) {
        return Optional.of(new Mention.Plain(Scan.span(match), SlotName.ORDER, OrderNumber.spoken(match.group(group))));
    }
}
