package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that put right the one just said: "we're 3, no 4", "at 6, sorry, 7". What the first one counts, the second does, too. */
final class Corrections {

    private static final Pattern PUTS_RIGHT = Pattern.compile("^\\W*(?:(?:or|oh|uh|um|er|well)\\W+){0,3}"
            + "(?:no|nope|wait|sorry|i mean|i meant|make (?:it|that)|actually|rather|scratch that|correction)\\b"
            + "(?:\\W+(?:no|wait|sorry|i mean|make (?:it|that)|actually|it's|we're|rather|at|for))*\\W*$");

    /** What is said in one breath has no more than this between, in characters. */
    private static final int CLOSE = 5;

    private Corrections() {}

    /** The mentions, with what a corrected number counts in place of the number alone; {@code plain} is the text around them. */
    static List<Mention> putRight(List<Mention> mentions, String plain) {
        List<Mention> right = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean corrects = mention instanceof Mention.Bare bare
                    && !isOfTimeOrPeople(bare, mentions, plain)
                    && !right.isEmpty()
                    && PUTS_RIGHT
                            .matcher(between(right.getLast(), mention, plain))
                            .matches();
            right.add(corrects ? sameKind(right.getLast(), (Mention.Bare) mention) : mention);
        }
        return right;
    }

    /** Whether a number puts right a time and a number of people said in one breath, and may mean either. */
    static boolean isOfTimeOrPeople(Mention.Bare number, List<Mention> mentions, String plain) {
        int at = mentions.indexOf(number);
        return at >= 2
                && number.number() <= 12
                && mentions.get(at - 1) instanceof Mention.Party party
                && mentions.get(at - 2) instanceof Mention.Clock clock
                && between(clock, party, plain).length() <= CLOSE
                && PUTS_RIGHT.matcher(between(party, number, plain)).matches();
    }

    private static String between(Mention first, Mention second, String plain) {
        int from = first.span().to();
        int to = second.span().from();
        return from <= to ? plain.substring(from, to) : "";
    }

    private static Mention sameKind(Mention first, Mention.Bare number) {
        return switch (first) {
            case Mention.Party party -> new Mention.Party(number.span(), number.number());
            case Mention.Clock clock
            when number.number() <= 12 -> new Mention.Clock(number.span(), number.number(), 0, false);
            default -> number;
        };
    }
}
