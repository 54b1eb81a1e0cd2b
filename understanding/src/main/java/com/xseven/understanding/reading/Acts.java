package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds acts in text whose mentions are already taken out. */
final class Acts {

    private static final Sieved PICK =
            Sieved.compile("\\b(?:the )?(?<o>first|second|third|fourth|1st|2nd|3rd|4th|last|latter|former|earlier"
                    + "|earliest|later|latest)"
                    + "(?: one| option| time| slot| choice)?\\b(?! (?:name|than)\\b)"
                    + "|\\b(?:option|number|choice) (?<n>[1-9]|one|two|three|four)\\b"
                    + "|\\b(?<any>either(?: one| of them| works| is fine)?|any(?: of them|one)?(?: works| is fine)?"
                    + "|whichever|doesn't matter|don't mind|no preference)\\b");
    private static final Phrases PHRASES = Phrases.beside(Acts.class, "acts-en.txt");
    private static final AnyOf STOP = PHRASES.anyOf("STOP");
    private static final AnyOf ANYONE = PHRASES.anyOf("ANYONE");
    private static final AnyOf OTHER_TIME = PHRASES.anyOf("OTHER TIME");
    private static final AnyOf NO = PHRASES.anyOf("NO");
    private static final AnyOf YES = PHRASES.anyOf("YES");
    private static final AnyOf YES_ALONE = PHRASES.anyOf("YES alone");
    private static final AnyOf MAYBE_YES = PHRASES.anyOf("MAYBE YES");
    private static final AnyOf GREETING = PHRASES.anyOf("GREETING");
    private static final AnyOf THANKS = PHRASES.anyOf("THANKS");
    private static final AnyOf GOODBYE = PHRASES.anyOf("GOODBYE");

    private static final List<Another> ANOTHERS = Stream.of(
                    SlotName.TIME,
                    SlotName.DATE,
                    SlotName.PARTY_SIZE,
                    SlotName.NAME,
                    SlotName.PHONE,
                    SlotName.OFFER,
                    SlotName.STAFF)
            .map(slot -> new Another(slot, another(PHRASES.alternatives(slot.name()))))
            .toList();

    private record Another(SlotName slot, Sieved pattern) {}

    private final StringBuilder left;
    private final Trace trace;
    private final int offset;
    private final List<Act> acts = new ArrayList<>();

    private Acts(String text, int offset) {
        this.left = new StringBuilder(text);
        this.trace = Trace.of(text);
        this.offset = offset;
    }

    /** A thing of which another one is wanted, or that alone is named. */
    private static Sieved another(String things) {
        return Sieved.compile("\\b" + PHRASES.alternatives("ANOTHER") + " " + things
                + "\\b(?! (?:is|to|was|and i) )|^(?:the )?" + things + "[.!]?$");
    }

    /** What acts there are, and the text without them. */
    record Found(List<Act> acts, String left) {

        Found {
            acts = acts.stream()
                    .sorted(Comparator.comparingInt(act -> act.span().from()))
                    .toList();
        }
    }

    /**
     * Finds the acts of a clause.
     *
     * @param text the whole plain text, without its mentions
     * @param options how many options the customer may pick from
     * @param taskOpen whether there is something to stop or to change
     */
    static Found in(String text, Span clause, int options, boolean taskOpen) {
        String words = text.substring(clause.from(), clause.to());
        Acts search = new Acts(words, clause.from());
        if (options > 0) {
            search.take(PICK, match -> new Act.Pick(search.span(match), option(match, options)));
        }
        if (taskOpen) {
            if (options == 0) {
                search.take(OTHER_TIME, match -> new Act.Another(search.span(match), SlotName.TIME));
            }
            search.take(STOP, match -> new Act.Stop(search.span(match)));
            search.take(ANYONE, match -> new Act.Anyone(search.span(match)));
            for (Another another : ANOTHERS) {
                search.take(another.pattern(), match -> new Act.Another(search.span(match), another.slot()));
            }
        }
        search.take(THANKS, match -> new Act.Thanks(search.span(match)));
        search.take(GOODBYE, match -> new Act.Goodbye(search.span(match)));
        search.take(GREETING, match -> new Act.Greeting(search.span(match)));
        search.take(NO, match -> new Act.No(search.span(match)));
        if (taskOpen || YES_ALONE.isIn(words, search.trace)) {
            search.take(YES, match -> new Act.Yes(search.span(match), true));
        }
        search.take(MAYBE_YES, match -> new Act.Yes(search.span(match), false));
        return new Found(search.acts, search.left.toString());
    }

    private void take(Sieved pattern, Function<MatchResult, Act> reading) {
        take(new AnyOf(List.of(pattern)), reading);
    }

    private void take(AnyOf patterns, Function<MatchResult, Act> reading) {
        patterns.each(left, trace, match -> {
            acts.add(reading.apply(match));
            for (int i = match.start(); i < match.end(); i++) {
                left.setCharAt(i, ' ');
            }
        });
    }

    private Span span(MatchResult match) {
        return new Span(offset + match.start(), offset + match.end());
    }

    private static int option(MatchResult match, int options) {
        if (match.group("any") != null) {
            return 1;
        }
        String word = match.group("o") != null ? match.group("o") : match.group("n");
        return switch (word) {
            case "first", "1st", "1", "one", "former", "earlier", "earliest" -> 1;
            case "second", "2nd", "2", "two" -> 2;
            case "third", "3rd", "3", "three" -> 3;
            case "fourth", "4th", "4", "four" -> 4;
            case "last", "latter", "later", "latest" -> options;
            default -> Integer.parseInt(word);
        };
    }
}
