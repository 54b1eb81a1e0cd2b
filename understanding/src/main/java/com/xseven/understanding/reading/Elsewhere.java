package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import java.util.regex.Pattern;

/** Statements of what is at a time, by which nobody wants to come then: "my train leaves at 5", "I'm away friday at 3". */
final class Elsewhere {

    private static final Pattern AWAY = Pattern.compile(
            "\\b(?:i'm|i am|im|we're|we are|i'll be|i will be|we'll be|we will be) (?:still |already |also |all ){0,2}"
                    + "(?:away|busy|out of (?:town|the country)|abroad|at work|working|travell?ing|flying"
                    + "|on (?:vacation|holiday|a trip|a plane|a call)|in (?:a meeting|class|school))\\b");
    private static final Pattern LEAVES = Pattern.compile(
            "\\b(?:my|our) (?:\\w+'s )?(?:train|flight|plane|bus|ferry|boat|ride|shift|class|meeting|school|work|lecture|exam)"
                    + " (?:leaves|departs|goes|starts|ends|begins|is|arrives|lands|finishes|gets in)\\b");

    private Elsewhere() {}

    /** Whether a clause says only that, where nothing is under way that it may be about. */
    static boolean isTold(ClauseReading clause, Draft draft) {
        return !draft.taskOpen()
                && draft.state().visits().isEmpty()
                && !clause.question()
                && count(clause, Mention.Day.class) <= 1
                && count(clause, Mention.Clock.class) <= 1
                && (AWAY.matcher(clause.plain()).find()
                        || LEAVES.matcher(clause.plain()).find())
                && ClausePatterns.fitting(clause.plain()).isEmpty();
    }

    private static long count(ClauseReading clause, Class<? extends Mention> kind) {
        return clause.mentions().stream().filter(kind::isInstance).count();
    }
}
