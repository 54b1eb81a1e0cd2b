package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Text;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds street addresses: a number, a name, a kind of street, and what door it is there. */
final class Addresses {

    private static final String KIND = "(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|way|court|ct"
            + "|place|pl|square|sq|terrace|row|quay|parkway|pkwy|close|crescent|alley|highway|hwy|hill|walk|wharf)";

    /** Words that stand between a number and such a word where neither is part of an address. */
    private static final String NAME = "(?!(?:for|at|in|on|to|the|people|persons|guests|of|and|or|an?|by|from|with"
            + "|pm|am|is|are|if|that|this|my|our|your|any|no|some|please|tomorrow|today|tonight)\\b)[a-z0-9'.-]+";

    /** An apt comes as appointment, which it is put right to elsewhere. */
    private static final String DOOR =
            "(?:,? ?(?:appt|apt|appointment|apartment|unit|flat|suite|ste|floor|room|door|#)\\.? ?#?[a-z0-9-]{1,6}\\b"
                    + "|,? (?:ground|first|second|third|fourth|fifth|\\d{1,2}(?:st|nd|rd|th)) floor)";

    private static final Sieved ADDRESS = Sieved.compile("(?<![\\w:.])\\d{1,5}[a-z]?(?:-\\d{1,4})?,? (?:" + NAME
            + " ){1,3}?" + KIND + "\\b\\.?(?:,? (?:east|west|north|south)\\b)?" + DOOR + "{0,2}");

    /** In Spanish the kind of street comes first: Calle Oak 45, apartamento 2. */
    private static final Sieved DIRECCION = Sieved.compile(
            "\\b(?:street|avenida|paseo|plaza|carrera|camino|boulevard) (?:" + NAME
                    + " ){1,3}?(?:number |no\\. ?|# ?)?\\d{1,5}[a-z]?(?:,? (?:apartamento|apto|depto|departamento|floor|piso|puerta|local|interior)\\.? ?#?[a-z0-9-]{1,5}\\b)?");

    private Addresses() {}

    static void find(Scan scan, Text text) {
        scan.take(ADDRESS, match -> address(match, text));
        if (text.isRewritten()) {
            scan.take(DIRECCION, match -> address(match, text));
        }
    }

    private static Optional<Mention> address(MatchResult match, Text text) {
        return Optional.of(new Mention.Plain(
                Scan.span(match), SlotName.ADDRESS, text.typed(Scan.span(match)).strip()));
    }
}
