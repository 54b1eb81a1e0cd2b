package com.xseven.understanding.grammar;

import com.xseven.understanding.text.Sieved;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds amounts of money, and whether somebody would pay up to, from, or exactly so much. */
final class Amounts {

    private static final Map<String, BigDecimal> LARGE_WORDS = Map.of(
            "hundred", new BigDecimal(100), "a hundred", new BigDecimal(100), "one hundred", new BigDecimal(100));
    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?:a |one )?hundred|" + Numbers.WORD + ")(?:\\.\\d{2})?";
    private static final String UNIT = "(?:\\s?(?:dollars?|bucks|usd|euros?|eur|pounds|quid)\\b|\\s?[$\u20ac\u00a3])";
    private static final String SIGN = "(?:[$\u20ac\u00a3]\\s?)";
    private static final String ABOUT = "(?:about |around |roughly |like )?";
    private static final String AT_MOST =
            "\\b(?:under|below|less than|cheaper than|up to|at most|no more than|not more than|not over|for less than"
                    + "|(?:a )?max(?:imum|\\.)?(?: of)?|within(?: a budget of)?|budget(?: is| of|:)?|not exceeding|beneath)\\s";
    private static final String AT_LEAST =
            "\\b(?:over|above|more than|at least|(?:a )?min(?:imum|\\.)?(?: of)?|starting (?:at|from)|upwards of)\\s";

    private static final Sieved BETWEEN = Sieved.compile("(?:\\b(?:between|from|in the) )?" + SIGN + "(?<a>" + NUMBER
            + ")" + UNIT + "?\\s?(?:and|to|-)\\s?" + SIGN + "?(?<b>" + NUMBER + ")\\b" + UNIT + "?");
    private static final Sieved BETWEEN_COUNTED = Sieved.compile("\\b(?:(?:between|from) )?(?<a>" + NUMBER + ")" + UNIT
            + "?\\s?(?:and|to|-)\\s?(?<b>" + NUMBER + ")" + UNIT);
    private static final Sieved MOST = Sieved.compile(
            AT_MOST + ABOUT + "(?:" + SIGN + "(?<s>" + NUMBER + ")\\b|(?<u>" + NUMBER + ")" + UNIT + ")");

    /** What is cheap or a budget is money without saying so. */
    private static final Sieved MOST_TO_SPEND =
            Sieved.compile("\\b(?:cheaper than|budget (?:is|of)|budget:|spend (?:up to|at most|max"
                    + "|no more than|less than|more than))\\s" + ABOUT + "(?<s>" + NUMBER
                    + ")\\b(?!\\s?(?:people|minutes|hours|%))");

    /** What somebody has for less than a bare number costs that much. */
    private static final Sieved MOST_HAD = Sieved.compile(
            "\\b(?:have|got|anything|something|options|priced|costs?|sell) (?:(?!tables?|rooms?|seats?|space|places?|spots?|booths?)[a-z]{1,12} ){0,2}"
                    + "(?<p>(?:for )?(?:under|below|less than|up to|at most) (?<s>" + NUMBER
                    + "))\\b(?!\\s?(?:people|persons?|guests?|of us|kids|children|adults"
                    + "|minutes?|mins?|hours?|days?|weeks?|years?|miles|blocks|percent|%|[ap]\\.?m|:|\\.\\d))");

    private static final Sieved OR_LESS = Sieved.compile("(?:" + SIGN + "(?<s>" + NUMBER + ")|\\b(?<u>" + NUMBER + ")"
            + UNIT + ") (?:or (?:less|under|below|cheaper)|max(?:imum)?|at most|tops)\\b");
    private static final Sieved LEAST = Sieved.compile(
            AT_LEAST + ABOUT + "(?:" + SIGN + "(?<s>" + NUMBER + ")\\b|(?<u>" + NUMBER + ")" + UNIT + ")");
    private static final Sieved EXACT =
            Sieved.compile("(?:" + SIGN + "(?<s>" + NUMBER + ")\\b|\\b(?<u>" + NUMBER + ")" + UNIT + ")");

    private Amounts() {}

    static void find(Scan scan) {
        scan.take(BETWEEN, Amounts::between);
        scan.take(BETWEEN_COUNTED, Amounts::between);
        scan.take(OR_LESS, match -> price(match, Optional.empty(), Optional.of(amount(match))));
        scan.take(MOST, match -> price(match, Optional.empty(), Optional.of(amount(match))));
        scan.take(MOST_TO_SPEND, match -> price(match, Optional.empty(), Optional.of(value(match.group("s")))));
        scan.take(
                MOST_HAD,
                match -> Optional.of(new Mention.Price(
                        Scan.span(match, "p"), Optional.empty(), Optional.of(value(match.group("s"))))));
        scan.take(LEAST, match -> price(match, Optional.of(amount(match)), Optional.empty()));
    }

    /** An amount that nothing bounds is told of, and its words stay: a complaint is no wish. */
    static void noteExact(Scan scan) {
        scan.note(EXACT, match -> price(match, Optional.of(amount(match)), Optional.of(amount(match))));
    }

    private static Optional<Mention> between(MatchResult match) {
        BigDecimal least = value(match.group("a"));
        BigDecimal most = value(match.group("b"));
        return least.compareTo(most) < 0 ? price(match, Optional.of(least), Optional.of(most)) : Optional.empty();
    }

    private static Optional<Mention> price(MatchResult match, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return Optional.of(new Mention.Price(Scan.span(match), least, most));
    }

    private static BigDecimal amount(MatchResult match) {
        return value(match.group("s") == null ? match.group("u") : match.group("s"));
    }

    private static BigDecimal value(String written) {
        BigDecimal large = LARGE_WORDS.get(written);
        if (large != null) {
            return large;
        }
        return Character.isDigit(written.charAt(0))
                ? new BigDecimal(written.replace(",", ""))
                : new BigDecimal(Numbers.value(written));
    }
}
