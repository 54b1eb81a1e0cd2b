package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import java.util.regex.Pattern;

/** Times that say how long somebody can stay, or when something happened, and not when they want to come. */
final class Limits {

    private static final Pattern UNTIL = Pattern.compile("^(?:until|till)\\b.*");

    /** Who is kept somewhere until then can come from then on, so that this is a wish. */
    private static final Pattern KEPT = Pattern.compile(
            "(?s).*\\b(?:work|working|busy|tied up|class|classes|school|meetings?|shift|not|can't|cannot|won't|don't|doesn't"
                    + "|isn't|stuck|open|opens|serve|serving|deliver\\w*|asleep|away|out|off|move|moved|push|pushed|postpone|delay|wait|back|closed)\\b[^.!?;]{0,40}$");

    private static final Pattern HAPPENED = Pattern.compile(
            "\\b(?:lost|broke|broken|hurt|fell|started|began|happened|had|was|were|did|bought|got|came|ate|since|twisted|cracked|chipped"
                    + "|dropped|noticed|crashed|stopped|died|woke|forgot|spilled|scratched|been|hurts|hurting|aches|aching)\\b");

    private Limits() {}

    private static final Pattern SINCE = Pattern.compile("(?s).*\\bsince(?: about| around| at least| last)?\\W*$");

    /** Whether a mention is the day on which something happened, and not one that is wished for. */
    static boolean isHistory(Mention mention, String plain, Draft draft) {
        return mention instanceof Mention.Day day
                && ((day.date().isBefore(draft.now().toLocalDate())
                                && HAPPENED.matcher(plain).find())
                        || SINCE.matcher(plain.substring(0, day.span().from())).matches());
    }

    /** Whether a mention is the end of somebody's time; {@code plain} is the text around it. */
    static boolean isOne(Mention mention, String plain) {
        return mention instanceof Mention.Clock
                && UNTIL.matcher(plain.substring(
                                mention.span().from(), mention.span().to()))
                        .matches()
                && !KEPT.matcher(plain.substring(0, mention.span().from())).matches();
    }
}
