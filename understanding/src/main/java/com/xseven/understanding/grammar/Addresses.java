package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Text;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds street addresses: a number, a name, a kind of street, and what door it is there. */
final class Addresses {

    private static final String KIND = "(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|way|court|ct"
            + "|place|pl|square|sq|terrace|row|quay|parkway|pkwy|close|crescent|alley|highway|hwy|hill|walk|wharf|trail|circle|cir"
            + "|turnpike|pike|plaza|loop)";

    /** Words that stand between a number and such a word where neither is part of an address. */
    private static final String NAME = "(?!(?:for|at|in|on|to|the|people|persons|guests|of|and|or|an?|by|from|with"
            + "|pm|am|is|are|if|that|this|my|our|your|any|no|some|please|tomorrow|today|tonight)\\b)[a-z0-9'.-]+";

    /** An apt comes as appointment, which it is put right to elsewhere. */
    private static final String DOOR =
            "(?:,? ?(?:appt|apt|appointment|apartment|unit|flat|suite|ste|floor|room|door|#)\\.? ?#?[a-z0-9-]{1,6}\\b"
                    + "|,? (?:ground|first|second|third|fourth|fifth|\\d{1,2}(?:st|nd|rd|th)) floor)";

    /** A single letter is read as a word: N as and, U as you, R as are. */
    private static final String LETTER = "(?<letter>and|you|are)\\.?";

    private static final String NUMBER = "(?<![\\w:.$])\\d{1,5}[a-z]?(?:-\\d{1,4})?";

    /** The town and its post code. */
    private static final String TOWN = "(?:(?:,? (?!and\\b)[a-z.'-]+){0,3},? [a-z]{2},? \\d{5}(?:-\\d{4})?(?![\\d-])"
            + "|,? \\d{5}(?:-\\d{4})?(?![\\d-]))?";

    private static final String END = "\\b\\.?(?:,? (?:east|west|north|south|[ns][ew])\\b)?" + DOOR + "{0,2}" + TOWN;

    private static final Sieved ADDRESS = Sieved.compile(
            NUMBER + ",? (?:" + LETTER + " (?:" + NAME + " ){0,3}?|(?:" + NAME + " ){1,3}?)" + KIND + END);

    /** The one street that people name without saying that it is one. */
    private static final Sieved BROADWAY =
            Sieved.compile(NUMBER + ",? (?:(?:" + LETTER + "|[sew]\\.?|north|south|east|west) )?broadway" + END);

    /** A side of the town before a name, which is of a street even where that is not said. */
    private static final Sieved SIDE =
            Sieved.compile(NUMBER + " (?<side>and|[sew]|[ns][ew])\\.? (?<name>" + NAME + ")" + END);

    /** In Spanish the kind of street comes first: Calle Oak 45, apartamento 2. */
    private static final Sieved DIRECCION = Sieved.compile(
            "\\b(?:street|avenida|paseo|plaza|carrera|camino|boulevard) (?:" + NAME
                    + " ){1,3}?(?:number |no\\. ?|# ?)?\\d{1,5}[a-z]?(?:,? (?:apartamento|apto|depto|departamento|floor|piso|puerta|local|interior)\\.? ?#?[a-z0-9-]{1,5}\\b)?");

    private Addresses() {}

    /** Where an address was asked for, one in capitals is one as well. */
    static void find(Scan scan, Text text, boolean expected) {
        scan.take(ADDRESS, match -> isLetter(match, text) ? address(match, text) : Optional.empty());
        scan.take(BROADWAY, match -> isLetter(match, text) ? address(match, text) : Optional.empty());
        scan.take(SIDE, match -> isSide(match, text, expected) ? address(match, text) : Optional.empty());
        if (text.isRewritten()) {
            scan.take(DIRECCION, match -> address(match, text));
        }
    }

    private static Optional<Mention> address(MatchResult match, Text text) {
        return Optional.of(new Mention.Plain(
                Scan.span(match), SlotName.ADDRESS, text.typed(Scan.span(match)).strip()));
    }

    /** Whether what is read as a word was typed as the letter that it stands for. */
    private static boolean isLetter(MatchResult match, Text text) {
        return match.group("letter") == null
                || text.typed(Scan.span(match, "letter")).length() == 1;
    }

    /** In capitals, as "4 w kids" is no address; where all is in capitals, they tell nothing. */
    private static boolean isSide(MatchResult match, Text text, boolean expected) {
        String side = text.typed(Scan.span(match, "side"));
        String name = text.typed(Scan.span(match, "name"));
        return side.length() < 3
                && side.chars().allMatch(Character::isUpperCase)
                && Character.isUpperCase(name.charAt(0))
                && (expected
                        || !isShouted(
                                text.typed(), text.origin(Scan.span(match)).from()));
    }

    /** Whether the message that holds a place is in capitals. */
    private static boolean isShouted(String typed, int place) {
        int end = typed.indexOf('\n', place);
        return typed.substring(typed.lastIndexOf('\n', place) + 1, end < 0 ? typed.length() : end)
                .chars()
                .noneMatch(Character::isLowerCase);
    }
}
