package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.regex.Pattern;

/** Times that say how long somebody can stay, or when something happened, and not when they want to come. */
final class Limits {

    private static final Pattern UNTIL = Pattern.compile("^(?:until|till)\\b.*");

    /** Who is kept somewhere until then can come from then on, so that this is a wish. */
    private static final Pattern KEPT = Pattern.compile(
            "(?s).*\\b(?:work|working|busy|tied up|class|classes|school|meetings?|shift|not|can't|cannot|won't|don't|doesn't"
                    + "|isn't|stuck|open|opens|serve|serving|deliver\\w*|asleep|away|out|off|move|moved|push|pushed|postpone|delay|wait|back|closed)\\b[^.!?;]{0,40}$");

    /** Who has to be somewhere else then does not come then. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?s).*\\b(?:be|get|go|start|head|am|i'm|back|leave) (?:back )?(?:at|in|to|for) (?:the |my |a )?"
                    + "(?:work|school|office|job|airport|class|court|meeting|daycare)(?: on)?\\s*$");

    private static final Pattern HAPPENED = Pattern.compile(
            "\\b(?:lost|broke|broken|hurt|fell|started|began|happened|had|was|were|did|bought|got|came|ate|since|twisted|cracked|chipped"
                    + "|dropped|noticed|crashed|stopped|died|woke|forgot|spilled|scratched|been|threw|vomited|puked|slept|sleep|coughed|hurts|hurting|aches|aching)\\b");

    private static final Pattern SINCE =
            Pattern.compile("(?s).*\\bsince(?: last| about| around| at least| early| the)?\\s*$");

    /** What is since then the case because of that day, and not from it on. */
    private static final Pattern BECAUSE =
            Pattern.compile("(?s)^,? (?:is|was|isn't|works?|doesn't|won't|suits?|can't|would|will|seems|looks)\\b.*");

    private Limits() {}

    /** Whether a mention is the day on which something happened, and not one that is wished for. */
    static boolean isHistory(Mention mention, String plain, Draft draft) {
        return mention instanceof Mention.Day day
                && (isSince(day, plain)
                        || isOfBirth(day, draft)
                        || (day.date().isBefore(draft.now().toLocalDate())
                                && HAPPENED.matcher(plain).find()));
    }

    /** So long ago that it can only be said of somebody or something. */
    private static boolean isOfBirth(Mention.Day day, Draft draft) {
        return day.date().isBefore(draft.now().toLocalDate().minusYears(1));
    }

    private static boolean isSince(Mention.Day day, String plain) {
        Span span = day.span();
        return SINCE.matcher(plain.substring(0, span.from())).matches()
                && !BECAUSE.matcher(plain.substring(span.to())).matches();
    }

    /** Whether a mention is the end of somebody's time, or when they are elsewhere; {@code plain} is the text around it. */
    static boolean isOne(Mention mention, String plain) {
        return mention instanceof Mention.Clock
                && (isEnd(mention.span(), plain)
                        || ELSEWHERE
                                .matcher(plain.substring(0, mention.span().from()))
                                .matches());
    }

    private static boolean isEnd(Span time, String plain) {
        return UNTIL.matcher(plain.substring(time.from(), time.to())).matches()
                && !KEPT.matcher(plain.substring(0, time.from())).matches();
    }
}
