package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.NUMBER;

import com.xseven.understanding.text.Sieved;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds how long something takes or shall take, once what counts from now or shifts a time has had its words. */
final class Lengths {

    private static final String FOR = "\\b(?:for (?:about |around |at least |up to |only |just )?)?";
    private static final Sieved HALF_HOUR =
            Sieved.compile(FOR + "\\b(?:half an hour|a half hour|half-hour|a half-hour)\\b");
    private static final Sieved HOURS = Sieved.compile(FOR + "\\b(?<n>an?|" + NUMBER
            + ")(?<and> and a half)?[ -](?:hours?|hrs?)\\b(?:(?<plus> and a half)|(?: and)? (?<m>\\d{1,2}|fifteen|twenty|thirty|forty"
            + "|forty-five|forty five|ten) ?(?:minutes?|mins?)\\b)?(?:-long)?");
    private static final Sieved MINUTES =
            Sieved.compile(FOR + "\\b(?<n>\\d{1,3}|" + NUMBER + ")[ -]?(?:minutes?|mins?)\\b(?:-long)?");

    private Lengths() {}

    static void find(Scan scan) {
        scan.take(HALF_HOUR, match -> length(match, Duration.ofMinutes(30)));
        scan.take(HOURS, match -> length(match, hours(match)));
        scan.take(MINUTES, match -> length(match, Duration.ofMinutes(Numbers.value(match.group("n")))));
    }

    private static Duration hours(MatchResult match) {
        String number = match.group("n");
        Duration whole = Duration.ofHours(number.matches("an?") ? 1 : Numbers.value(number));
        boolean half = match.group("and") != null || match.group("plus") != null;
        Duration more = match.group("m") == null ? Duration.ZERO : Duration.ofMinutes(Numbers.value(match.group("m")));
        return whole.plus(half ? Duration.ofMinutes(30) : more);
    }

    private static Optional<Mention> length(MatchResult match, Duration length) {
        return length.isPositive() ? Optional.of(new Mention.Length(Scan.span(match), length)) : Optional.empty();
    }
}
