package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.NUMBER;

import com.xseven.understanding.text.Sieved;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds how many people come. */
final class Parties {

    private static final String PEOPLE =
            "(?:people|persons?|guests?|adults?|ppl|pax|diners|folks|friends|covers|heads|of us"
                    + "|seats?|pers\\b|grown-?ups|seniors|couples?|members"
                    + "|ladies|men|women|guys|girls|colleagues|co-?workers|attendees|sisters|brothers|daughters|sons|neighbou?rs)";
    private static final String CHILDREN = "(?:kids?|children|child|toddlers?|bab(?:y|ies)|infants?|little ones)";
    private static final Sieved ADULTS_AND_CHILDREN =
            Sieved.compile("\\b(?:for )?(?<a>" + NUMBER + ") (?:adults?|grown-?ups|people)"
                    + ",? ?(?:and|plus|\\+|with|&)? (?<c>an?|" + NUMBER + ") " + CHILDREN + "\\b");
    private static final Sieved WE_AND_CHILDREN = Sieved.compile("\\bwe(?:'re|'ll be| are| will be| have) (?<a>"
            + NUMBER + ")(?: of us)?,? (?:and|plus|\\+|with|&) (?<c>an?|" + NUMBER + ") (?:small |little )?" + CHILDREN
            + "\\b");
    private static final Sieved ME_AND_NUMBER =
            Sieved.compile("\\b(?:for )?(?:me|myself|i)(?: and|,? plus| with| &| \\+) (?:my )?(?<n>" + NUMBER
                    + ")(?: other)? ?(?:" + PEOPLE + "|" + CHILDREN + "|others|more)?\\b");
    private static final Sieved WITH_RELATIVE =
            Sieved.compile("\\b(?:with|taking|bringing) my " + Companies.RELATIVE + "(?! and)\\b(?!'s)");
    private static final Sieved WITH_RELATIVES = Sieved.compile("\\b(?:with|taking|bringing) my (?<n>" + NUMBER
            + ") (?:\\w+ )?(?:" + PEOPLE + "|" + CHILDREN
            + "|cousins|aunts|uncles|nieces|nephews|grandchildren|grandkids|roommates|buddies)\\b");
    private static final Sieved GROUP_OF =
            Sieved.compile("\\b(?:for )?(?:an? |our |the )?(?:big |small |large |little )?(?:party|group|family|team"
                    + "|total|crowd|parties|groups|gang|band) (?:of|for|is|will be|being) "
                    + "(?:about |around |up to )?(?<n>" + NUMBER + ")\\b(?: (?:" + PEOPLE + "))?");
    private static final String ABOUT =
            "\\b(?:for |of |be )?(?:about |around |the |all )?(?:(?:" + NUMBER + ") (?:or|to) )?";
    private static final String NOT_A_THING = "\\b(?! (?:menu|meal|option|chair|friendly))";
    private static final Sieved COUNTED_PEOPLE = Sieved.compile(
            ABOUT + "(?!one of us\\b)(?<n>" + NUMBER + ")[ -]?(?:(?<c>couples?)|" + PEOPLE + ")" + NOT_A_THING
                    + "(?! (?:has|will be having|will have|(?:is|are) (?:allergic|vegan|vegetarian|lactose|gluten)) )");

    /** Who has children does not say so that they are all who come. */
    private static final Sieved COUNTED_CHILDREN = Sieved.compile(
            ABOUT + "(?<!\\b(?:have|got|my|our|bringing) )(?<n>" + NUMBER + ")[ -]?" + CHILDREN + NOT_A_THING);

    /** Of three digits, these are a time to eat. */
    private static final String NO_CLOCK = "(?![4-9][0-5][05]\\b)";

    private static final Sieved TABLE_FOR =
            Sieved.compile("\\b(?:tables?|dinner|lunch|brunch|breakfast|reservations?|bookings?|spots?|room|seating"
                    + "|space|seats|places?|reserve|book|meal|supper|something)"
                    + "(?: (?:it|a table|one|us|me|please|booked|reserved|available|free))? (?:for "
                    + "|4 (?=" + NUMBER + "\\b))(?:about |around |just |only |up to |at most |maybe )?" + NO_CLOCK
                    + "(?<n>"
                    + NUMBER
                    + ")\\b(?!\\s?(?::|\\.\\d|[ap]\\.?m|o'?clock|thirty|fifteen|forty|days?|weeks?|hours?"
                    + "|nights?|dollars|in the (?:morning|evening|afternoon)))");
    private static final Sieved TABLE_NUMBER = Sieved.compile("\\btable (?<n>\\d{1,2})\\b(?= (?:on|at|for|\u0001)|$)");
    private static final Sieved WE_ARE =
            Sieved.compile("\\b(?:we(?:'re|'ll be| are| will be| have)|there(?:'s|'ll be| are| will be| is"
                    + "| would be)|it(?:'s|'ll be| is| will be)(?: for)?|us) "
                    + "(?:only |just |about |actually |now |going to be |gonna be ){0,3}(?<n>" + NUMBER
                    + ")\\b(?!\\s?(?::|[ap]\\.?m|o'?clock| more|minutes|mins|hours|miles|blocks|/|\\.|st\\b"
                    + "|nd\\b|th\\b|rd\\b))");
    private static final Sieved N_COMING =
            Sieved.compile("\\b(?<n>" + NUMBER + ") (?:(?:are|will be|is) )?(?:coming|expected|joining)\\b|\\b(?<n2>"
                    + NUMBER + ") (?:in total|total|altogether|all together)\\b");
    private static final Sieved ALONE = Sieved.compile(
            "\\b(?:(?:just for|only for|for just|for only|just|only|it's|it is|table for|seat for|be) (?:me|myself)\\b(?! and| again)(?: alone)?"
                    + "|by myself|on my own|all alone|alone|solo|(?<!got )(?<!have )(?<!is )(?:no one|nobody) else)\\b");
    private static final Sieved PAIR =
            Sieved.compile("\\b(?:for )?(?:(?:just )?(?:the )?both of us|us both|a couple(?! of)(?: of people)?"
                    + "|a pair|a romantic dinner)\\b");
    private static final Sieved TOP = Sieved.compile("\\b(?:an? )?(?<n>" + NUMBER + ")[ -]?(?:top|seater)\\b");
    private static final Sieved NUMBER_OF_PEOPLE =
            Sieved.compile("\\b(?:people|persons|guests|party size|party|group|group (?:number|size)"
                    + "|number of (?:people|guests|persons)|headcount)(?: (?:i|we) (?:want|need|have))?"
                    + "(?: (?:has |have )?(?:changed|shrunk|grown|gone (?:up|down)))?"
                    + "(?: is| are| of| to| will be|:| now){0,3}(?<= (?:is|are|of|to|be|now|shrunk)|:),? (?:just |only |now )?(?<n>"
                    + NUMBER + ")\\b(?!\\s?(?::|[ap]\\.?m))");
    private static final Sieved NUMBER_CHANGED =
            Sieved.compile("\\b(?:number of (?:people|guests|persons)|party size|headcount)\\b"
                    + "[^.?!]{0,80} to (?<n>" + NUMBER + ")\\b(?!\\s?(?::|[ap]\\.?m|o'?clock|\\.\\d))");
    private static final Sieved IS_NUMBER =
            Sieved.compile("\\b(?<n>" + NUMBER + ") is the (?:number of (?:people|guests|persons)|party size)\\b");
    private static final Sieved ALL_OF = Sieved.compile(
            "\\b(?:all(?: of)?(?: the)?|us|expect(?:ing)?(?: only| just)?) (?<n>" + NUMBER
                    + ")\\b(?=\\s*(?:$|[.,!?]|\u0001|(?:seated|sitting|together|family|now|in|at|for|on|to|please)\\b))");
    private static final Sieved JUST = Sieved.compile("\\b(?:just|only|down to) (?:the )?(?<n>" + NUMBER
            + ")\\b(?=\\s*(?:$|[,!?\u0001]|\\.(?!\\d)|(?:now|will come|are coming|coming|instead|please)\\b))");
    private static final Sieved TABLE_OF = Sieved.compile("\\btable of (?<n>" + NUMBER + ")\\b");
    private static final Sieved DOZEN = Sieved.compile("\\b(?:for |of )?a dozen(?: (?:of us|people))?\\b");
    private static final Sieved FOR =
            Sieved.compile("\\bfor (?:just |about |around |only |like )?" + NO_CLOCK + "(?<n>" + NUMBER
                    + ")\\b(?!\\s?(?::|[ap]\\.?m|o'?clock|ish|days?|weeks?|hours?|minutes?|mins?|dollars|\\$|/"
                    + "|\\.\\d|%|nights?|years?|in the (?:morning|evening|afternoon)|st\\b|nd\\b|th\\b"
                    + "|rd\\b))(?! (?:thirty|fifteen|forty))");

    private static final Sieved MORE = Sieved.compile("\\b(?:(?:add|bring|bringing|plus|with|we have|there's|there is"
            + "|there are) )?(?<n>an?|another|" + NUMBER
            + ")(?: extra)? (?<d>more|extra|less|fewer)\\b(?! (?:thing|question"
            + "|time|times|table|booking|hours?|minutes?|days?|weeks?|request|favou?r))(?: " + PEOPLE + "| " + CHILDREN
            + ")?(?: (?:is|are|will be))?(?: (?:coming|joining))?");

    private static final Sieved ADDS = Sieved.compile("\\badd(?:ing)? (?:in )?(?<n>an?|another|" + NUMBER
            + ") (?:other )?(?<d>people|persons?|guests?|adults?|friends?|" + CHILDREN + ")\\b");

    private static final Sieved DROPS_OUT = Sieved.compile("\\b(?<n>an?|" + NUMBER
            + ") (?:of (?:us|them|our \\w+|my \\w+|the \\w+)|person|guest|friend) (?:just |sadly |unfortunately )?(?:"
            + "(?:can't|cannot|can not|won't|will not|couldn't) (?:come|make it|join|be (?:there|coming|joining))"
            + "|(?:isn't|is not|aren't|are not) (?:coming|joining|able to come)"
            + "|(?:has|have|had|needs?) to (?:cancel|drop out|stay home|work)"
            + "|(?:dropped|backed|bailed|is|are|has fallen|fell) (?:out|sick|ill|bailed))\\b");

    private Parties() {}

    /** What can be nothing but a number of people. */
    static void find(Scan scan) {
        scan.take(WITH_RELATIVES, match -> party(match, count(match, "n") + 1));
        scan.take(DROPS_OUT, match -> Optional.of(new Mention.PartyShift(Scan.span(match), -count(match, "n"))));
        Companies.find(scan);
        scan.take(ADULTS_AND_CHILDREN, match -> party(match, count(match, "a") + count(match, "c")));
        scan.take(WE_AND_CHILDREN, match -> party(match, count(match, "a") + count(match, "c")));
        scan.take(ME_AND_NUMBER, match -> party(match, 1 + count(match, "n")));
        scan.take(MORE, Parties::more);
        scan.take(ADDS, Parties::more);
        scan.take(GROUP_OF, match -> party(match, count(match, "n")));
        scan.take(COUNTED_PEOPLE, match -> party(match, count(match, "n") * (match.group("c") == null ? 1 : 2)));
        scan.take(COUNTED_CHILDREN, match -> party(match, "n"));
        scan.take(TOP, match -> party(match, "n"));
        scan.take(NUMBER_OF_PEOPLE, match -> party(match, "n"));
        scan.take(NUMBER_CHANGED, Parties::changed);
        scan.take(IS_NUMBER, match -> party(match, "n"));
        scan.take(ALL_OF, match -> party(match, "n"));
        scan.take(TABLE_OF, match -> party(match, "n"));
        scan.take(DOZEN, match -> party(match, 12));
        scan.take(TABLE_FOR, match -> party(match, "n"));
        scan.take(N_COMING, match -> party(match, match.group("n") == null ? "n2" : "n"));
        scan.take(WE_ARE, match -> party(match, "n"));
        scan.take(PAIR, match -> party(match, 2));
        scan.take(ALONE, match -> party(match, 1));
        scan.take(WITH_RELATIVE, match -> party(match, 2));
    }

    /** What is most likely one, after everything that a clock time can take was taken. */
    static void findLikely(Scan scan) {
        scan.take(FOR, match -> party(match, "n"));
        scan.take(TABLE_NUMBER, match -> party(match, "n"));
        scan.take(JUST, match -> party(match, "n"));
    }

    /** Only the number itself is taken: what stands between may be a time or a name. */
    private static Optional<Mention> changed(MatchResult match) {
        return Optional.of(new Mention.Party(Scan.span(match, "n"), count(match, "n")));
    }

    private static Optional<Mention> more(MatchResult match) {
        String text = match.group("n");
        boolean one = text.equals("a") || text.equals("an") || text.equals("another");
        int people = one ? 1 : Numbers.value(text);
        boolean fewer = match.group("d").equals("less") || match.group("d").equals("fewer");
        return Optional.of(new Mention.PartyShift(Scan.span(match), fewer ? -people : people));
    }

    private static int count(MatchResult match, String group) {
        String text = match.group(group);
        return text.equals("a") || text.equals("an") ? 1 : Numbers.value(text);
    }

    private static Optional<Mention> party(MatchResult match, String group) {
        return party(match, count(match, group));
    }

    private static Optional<Mention> party(MatchResult match, int size) {
        return Optional.of(new Mention.Party(Scan.span(match), size));
    }
}
